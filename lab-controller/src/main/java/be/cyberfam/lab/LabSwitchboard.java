package be.cyberfam.lab;

import be.cyberfam.lab.conductor.SwitchOrder;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.conductor.Switchboard;
import io.vertx.core.Future;

/** The switch as the conductor commands it: by its manager link, and by its files for what no manager may change. */
record LabSwitchboard(Switchboard link, Switch files) implements Switchboard {
    @Override
    public Future<Void> carryOut(SwitchOrder order) {
        return order instanceof SwitchOrder.Announce announce
                ? files.announce(announce.line(), announce.how())
                : link.carryOut(order);
    }

    @Override
    public Future<SwitchSnapshot> readBack() {
        return link.readBack();
    }
}
