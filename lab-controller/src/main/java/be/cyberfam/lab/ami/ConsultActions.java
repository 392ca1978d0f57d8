package be.cyberfam.lab.ami;

import static be.cyberfam.lab.ami.AmiActions.call;
import static be.cyberfam.lab.ami.AmiActions.channel;
import static be.cyberfam.lab.ami.AmiActions.name;
import static be.cyberfam.lab.ami.AmiActions.phone;

import be.cyberfam.lab.ami.Consulting.Colleague;
import be.cyberfam.lab.ami.Consulting.Handover;
import be.cyberfam.lab.call.Consultation.Stage;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.RedirectAction;
import org.asteriskjava.manager.action.SetVarAction;

/**
 * What is sent to the switch to bring seat, customer and colleague together and apart. Two who talk to each other are always
 * redirected by one action: sent for one after the other, the second would be hung up when the first leaves.
 *
 * @param seat name of the seat's channel
 * @param customer name of the customer's
 */
record ConsultActions(String seat, String customer) {
    private static final String LEADS = "consult";
    private static final String ASIDE = "aside";

    ConsultActions {
        seat = channel(seat);
        customer = channel(customer);
    }

    /** The customer stands aside, the seat's channel calls the colleague. */
    List<ManagerAction> begin(SwitchOrder.Consult order, int customersPort) {
        var actions = new ArrayList<ManagerAction>();
        actions.add(set(seat, "CUSTOMER_CHANNEL", customer));
        actions.add(set(customer, "SEAT_CHANNEL", seat));
        actions.add(set(seat, "__CONSULT_KIND", kind(order.with())));
        actions.add(set(seat, "__CONSULT_WITH", name(order.with().name())));
        actions.add(set(seat, "__CONSULT_AS", call(order.as())));
        actions.add(set(seat, "LAB_CUSTOMER_PORT", Integer.toString(customersPort)));
        var where = order.phone()
                .map(phone -> phone(new Endpoint(new SeatId(order.with().name()), phone)))
                .orElse("played");
        actions.add(both(seat, LEADS, where, customer, ASIDE, "held"));
        return List.copyOf(actions);
    }

    /** The seat turns to the customer, or gives up ringing the colleague. */
    List<ManagerAction> toCustomer() {
        return List.of(new RedirectAction(seat, LEADS, "customer", 1));
    }

    List<ManagerAction> toColleague() {
        return List.of(new RedirectAction(seat, LEADS, "partner", 1));
    }

    /** Whoever talks to the seat now comes with it, the third follows. */
    List<ManagerAction> conference(Colleague colleague, Leg hers, String room) {
        var third = channel(hers);
        var actions = new ArrayList<ManagerAction>();
        for (var one : List.of(customer, third)) {
            actions.add(set(one, "CONSULT_ROOM", room));
            actions.add(set(one, "CONSULT_PART", one.equals(third) ? "asked" : "leading"));
        }
        boolean withHer = colleague.stage() == Stage.PRIVATE;
        actions.add(both(seat, LEADS, "room", withHer ? third : customer, ASIDE, "room"));
        actions.add(new RedirectAction(withHer ? customer : third, ASIDE, "room", 1));
        return List.copyOf(actions);
    }

    /** The seat leaves; the customer's channel says so, whereupon the colleague fetches him. */
    List<ManagerAction> give(Colleague colleague, Leg hers) {
        var third = channel(hers);
        var kind = kind(colleague.with());
        var actions = new ArrayList<ManagerAction>();
        actions.add(set(customer, "TRANSFER_TO", name(colleague.with().name())));
        actions.add(set(customer, "TRANSFER_AS", call(colleague.as())));
        actions.add(set(customer, "SEAT_CHANNEL", ""));
        if (colleague.stage() == Stage.ASIDE) {
            actions.add(both(seat, LEADS, "leave", customer, "given", kind));
        } else {
            actions.add(both(seat, LEADS, "leave", third, ASIDE, "music"));
            actions.add(new RedirectAction(customer, "given", kind, 1));
        }
        return List.copyOf(actions);
    }

    /** Both have left the seat: the colleague takes the customer. */
    static List<ManagerAction> take(SwitchOrder.Take order, Handover handover) {
        var hers = channel(handover.colleague());
        return List.of(
                set(hers, "CONSULT_OF", call(order.call())),
                set(hers, "CUSTOMER_CHANNEL", channel(handover.customer())),
                new RedirectAction(hers, ASIDE, "taken", 1));
    }

    /** The seat's old channel goes without the customer, and so does the colleague. */
    List<ManagerAction> abandonSeat(Leg hers) {
        return List.of(
                set(customer, "SEAT_CHANNEL", ""),
                new RedirectAction(seat, LEADS, "leave", 1),
                new HangupAction(channel(hers)));
    }

    private static String kind(Destination with) {
        return name(with.kind().name().toLowerCase(Locale.ROOT));
    }

    private static ManagerAction set(String channel, String variable, String value) {
        return new SetVarAction(channel, variable, value);
    }

    private static ManagerAction both(
            String one, String context, String exten, String other, String otherContext, String otherExten) {
        return new RedirectAction(one, other, context, exten, 1, otherContext, otherExten, 1);
    }
}
