package be.cyberfam.lab;

import be.cyberfam.lab.ami.LinkListener;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.Handover;
import be.cyberfam.lab.conductor.Conductor;
import be.cyberfam.lab.conductor.CustomerReports;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Future;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Closes the ring between the conductor and the adapters it is made of: they speak to it through this. */
final class Relay implements CustomerReports, LinkListener {
    private volatile @Nullable Conductor conductor;

    void to(Conductor found) {
        conductor = found;
    }

    void hear(CallEvent event) {
        found().hear(event);
    }

    @Override
    public void hear(FloorEvent event) {
        found().hear(event);
    }

    @Override
    public Future<Void> resync(SwitchSnapshot snapshot) {
        return found().resync(snapshot);
    }

    @Override
    public void failed(CallId call, Instant at, String cause) {
        found().failed(call, at, cause);
    }

    @Override
    public void judged(CallId call, Instant at, Destination by, Handover handover) {
        found().judged(call, at, by, handover);
    }

    private Conductor found() {
        var found = conductor;
        if (found == null) {
            throw new IllegalStateException("something was heard before the conductor was there");
        }
        return found;
    }
}
