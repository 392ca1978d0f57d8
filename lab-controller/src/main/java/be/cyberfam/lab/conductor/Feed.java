package be.cyberfam.lab.conductor;

import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorChange;

/** Port: who watches the floor. Called on the floor's context; must not block. */
@FunctionalInterface
public interface Feed {
    void publish(Floor floor, FloorChange change);
}
