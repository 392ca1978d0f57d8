package be.cyberfam.lab.conductor;

import io.vertx.core.Future;

/** Port: the switch, as far as the lab commands it. */
public interface Switchboard {
    /** Carries an order out; fails when the switch is away or refuses. */
    Future<Void> carryOut(SwitchOrder order);

    /** Reads back what the switch holds now. */
    Future<SwitchSnapshot> readBack();
}
