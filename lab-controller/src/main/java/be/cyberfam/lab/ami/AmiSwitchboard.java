package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchOrder;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.conductor.Switchboard;
import io.vertx.core.Future;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.response.ManagerError;

/** The lab's orders, carried out over the link. Called on the floor's context. */
public final class AmiSwitchboard implements Switchboard {
    private final AmiLink link;
    private final Supplier<InetSocketAddress> customers;
    private final IntSupplier customersPort;
    private final ConsultOrders consulting;

    /** @param customers where the simulated customers can be called now, over UDP */
    public AmiSwitchboard(AmiLink link, Supplier<InetSocketAddress> customers) {
        this.link = link;
        this.customers = customers;
        this.customersPort = () -> customers.get().getPort();
        this.consulting = new ConsultOrders(link, customersPort);
    }

    @Override
    public Future<Void> carryOut(SwitchOrder order) {
        try {
            return switch (order) {
                case SwitchOrder.Admit o -> admit(o);
                case SwitchOrder.Dismiss o -> send(AmiActions.dismiss(o), "not there", "no such interface");
                case SwitchOrder.Pause o -> send(AmiActions.pause(o), "interface not found");
                case SwitchOrder.Unpause o -> send(AmiActions.unpause(o), "interface not found");
                case SwitchOrder.MayRecord o -> send(AmiActions.record(o));
                case SwitchOrder.Announce o -> refused("what is announced stands in the switch's files");
                case SwitchOrder.HangUp o -> hangUp(o.call());
                case SwitchOrder.Reconnect o -> reconnect(o);
                case SwitchOrder.Supervise o -> supervise(o);
                case SwitchOrder.StopSupervising o -> stopSupervising(o.desk());
                case SwitchOrder.TakeOver o -> takeOver(o);
                case SwitchOrder.Transfer o -> transfer(o);
                case SwitchOrder.Consult o -> consulting.consult(o);
                case SwitchOrder.Regroup o -> consulting.regroup(o);
                case SwitchOrder.Take o -> consulting.take(o);
                case SwitchOrder.Call o -> send(AmiActions.call(o, customers.get()));
                case SwitchOrder.Dial o -> send(AmiActions.dial(o, customersPort.getAsInt()));
            };
        } catch (SwitchFailed unsafe) {
            return Future.failedFuture(unsafe);
        }
    }

    @Override
    public Future<SwitchSnapshot> readBack() {
        return link.readBack();
    }

    /** A member that is there already is only paused, or not, as wanted. */
    private Future<Void> admit(SwitchOrder.Admit order) {
        var action = AmiActions.admit(order);
        return link.ask(session -> {
                    if (session.exchange(action) instanceof ManagerError error) {
                        excused(error, action, "already there");
                        session.send(AmiActions.pauseLike(order));
                    }
                    return true;
                })
                .mapEmpty();
    }

    /** A call without a channel is over already. */
    private Future<Void> hangUp(CallId call) {
        return link.customerOf(call)
                .map(channel -> send(AmiActions.hangUp(channel), "no such channel"))
                .orElseGet(Future::succeededFuture);
    }

    /** A call whose customer is gone is over. */
    private Future<Void> reconnect(SwitchOrder.Reconnect order) {
        return consulting
                .abandon(order.call())
                .compose(v -> link.customerOf(order.call())
                        .map(channel -> send(AmiActions.reconnect(order, channel), "channel does not exist"))
                        .orElseGet(Future::succeededFuture));
    }

    /** Her phone rings, or does something else when it is in a call already. */
    private Future<Void> supervise(SwitchOrder.Supervise order) {
        return link.seatOf(order.call())
                .map(spied -> link.deskLeg(order.desk())
                        .map(leg -> send(AmiActions.superviseAgain(order, spied, leg, customersPort.getAsInt())))
                        .orElseGet(() -> send(AmiActions.supervise(order, spied))))
                .orElseGet(() -> refused("nobody talks on call " + order.call()));
    }

    private Future<Void> stopSupervising(SeatId desk) {
        return link.deskLeg(desk)
                .map(leg -> send(AmiActions.hangUp(leg.uniqueid()), "no such channel"))
                .orElseGet(Future::succeededFuture);
    }

    private Future<Void> takeOver(SwitchOrder.TakeOver order) {
        return link.customerOf(order.call())
                .flatMap(customer ->
                        link.deskLeg(order.desk()).map(leg -> send(AmiActions.takeOver(order, customer, leg))))
                .orElseGet(() -> refused("call " + order.call() + " or the phone of " + order.desk() + " is gone"));
    }

    private Future<Void> transfer(SwitchOrder.Transfer order) {
        return link.customerOf(order.call())
                .map(customer -> send(AmiActions.transfer(order, customer, customersPort.getAsInt())))
                .orElseGet(() -> refused("call " + order.call() + " is gone"));
    }

    private static Future<Void> refused(String why) {
        return Future.failedFuture(new SwitchFailed(SwitchFailed.Code.REFUSED, why));
    }

    /** One after the other; the first that is refused is the last. */
    private Future<Void> send(List<ManagerAction> actions) {
        return link.ask(session -> {
                    actions.forEach(session::send);
                    return true;
                })
                .mapEmpty();
    }

    /** @param excuses what an error may say when the order is as good as done */
    private Future<Void> send(ManagerAction action, String... excuses) {
        return link.ask(session -> {
                    if (session.exchange(action) instanceof ManagerError error) {
                        excused(error, action, excuses);
                    }
                    return true;
                })
                .mapEmpty();
    }

    private static void excused(ManagerError error, ManagerAction action, String... excuses) {
        var said = String.valueOf(error.getMessage());
        for (var excuse : excuses) {
            if (said.toLowerCase(Locale.ROOT).contains(excuse)) {
                return;
            }
        }
        throw new SwitchFailed(SwitchFailed.Code.REFUSED, "the switch refused " + action.getAction() + ": " + said);
    }
}
