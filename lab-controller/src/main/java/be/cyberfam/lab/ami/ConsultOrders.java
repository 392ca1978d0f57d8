package be.cyberfam.lab.ami;

import be.cyberfam.lab.ami.Consulting.Colleague;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.SwitchOrder;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.asteriskjava.manager.action.ManagerAction;

/** Carries out what is ordered of consultations. Called on the floor's context. */
final class ConsultOrders {
    private final AmiLink link;
    private final IntSupplier customersPort;

    ConsultOrders(AmiLink link, IntSupplier customersPort) {
        this.link = link;
        this.customersPort = customersPort;
    }

    Future<Void> consult(SwitchOrder.Consult order) {
        return send(order.call(), parties -> parties.begin(order, customersPort.getAsInt()));
    }

    Future<Void> regroup(SwitchOrder.Regroup order) {
        return link.colleagueOf(order.call())
                .map(colleague -> regroup(order, colleague))
                .orElseGet(() -> refused("nobody is asked about call " + order.call()));
    }

    private Future<Void> regroup(SwitchOrder.Regroup order, Colleague colleague) {
        if (colleague.leg().isEmpty()) {
            return send(order.call(), ConsultActions::toCustomer);
        }
        var hers = colleague.leg().get();
        return switch (order.how()) {
            case WITH_CUSTOMER -> send(order.call(), ConsultActions::toCustomer);
            case WITH_COLLEAGUE -> send(order.call(), ConsultActions::toColleague);
            case CONFERENCE ->
                send(order.call(), parties -> parties.conference(colleague, hers, AmiActions.call(order.call())));
            case GIVEN -> send(order.call(), parties -> parties.give(colleague, hers));
            case WITHOUT_COLLEAGUE -> send(order.call(), parties -> List.of(AmiActions.hangUp(hers.uniqueid())));
        };
    }

    Future<Void> take(SwitchOrder.Take order) {
        return link.handover(order.call())
                .map(handover -> send(ConsultActions.take(order, handover)))
                .orElseGet(() -> refused("call " + order.call() + " is given to nobody"));
    }

    /** Before the seat's phone is connected anew: what its old channel led is over. */
    Future<Void> abandon(CallId call) {
        return link.colleagueOf(call)
                .flatMap(Colleague::leg)
                .map(hers -> send(call, parties -> parties.abandonSeat(hers)))
                .orElseGet(Future::succeededFuture);
    }

    /** The channels are known by their Uniqueids; only by name can one be given to the other. */
    private Future<Void> send(CallId call, Function<ConsultActions, List<ManagerAction>> actions) {
        var seat = link.seatOf(call);
        var customer = link.customerOf(call);
        if (seat.isEmpty() || customer.isEmpty()) {
            return refused("nobody talks on call " + call);
        }
        return link.ask(session -> {
                    var parties = new ConsultActions(name(session, seat.get()), name(session, customer.get()));
                    actions.apply(parties).forEach(session::send);
                    return true;
                })
                .mapEmpty();
    }

    private Future<Void> send(List<ManagerAction> actions) {
        return link.ask(session -> {
                    actions.forEach(session::send);
                    return true;
                })
                .mapEmpty();
    }

    private static String name(AmiSession session, String uniqueid) {
        var name = session.exchange(AmiActions.get(uniqueid, "CHANNEL(name)")).getAttribute("Value");
        return name == null ? "" : name;
    }

    private static Future<Void> refused(String why) {
        return Future.failedFuture(new SwitchFailed(SwitchFailed.Code.REFUSED, why));
    }
}
