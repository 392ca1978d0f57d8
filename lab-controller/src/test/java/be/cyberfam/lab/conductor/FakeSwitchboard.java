package be.cyberfam.lab.conductor;

import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A switch that writes down what it is told, and does it or fails. */
final class FakeSwitchboard implements Switchboard {
    private final List<SwitchOrder> orders = new CopyOnWriteArrayList<>();
    private boolean broken;

    /** From now on every order fails. */
    void breakDown() {
        broken = true;
    }

    List<SwitchOrder> orders() {
        return List.copyOf(orders);
    }

    void forget() {
        orders.clear();
    }

    @Override
    public Future<Void> carryOut(SwitchOrder order) {
        orders.add(order);
        return broken ? Future.failedFuture("the switch is away") : Future.succeededFuture();
    }

    @Override
    public Future<SwitchSnapshot> readBack() {
        return Future.failedFuture("nobody asks here");
    }
}
