package be.cyberfam.lab.ami;

import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Future;

/** Who is told what the link hears; the conductor, in the lab. Called on the floor's context, in order. */
public interface LinkListener {
    void hear(FloorEvent event);

    /** The switch was read back after the link was opened (again); until this completes nothing else is told. */
    Future<Void> resync(SwitchSnapshot snapshot);
}
