package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchOrder;
import be.cyberfam.lab.floor.SupervisionMode;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.asteriskjava.manager.action.GetVarAction;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.asteriskjava.manager.action.QueueRemoveAction;
import org.asteriskjava.manager.action.RedirectAction;
import org.asteriskjava.manager.action.SetVarAction;

/**
 * The one place where something is written to the switch. Asterisk-Java sends any text as it is, and a line end inside a
 * value would begin an action of somebody else's choosing: so every value passes a list of what it may look like here.
 */
final class AmiActions {
    private static final long RING_MS = 20_000;
    private static final Pattern SEAT = Pattern.compile("seat-\\d{2}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,23}");
    private static final Pattern LINE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern UNIQUEID = Pattern.compile("[A-Za-z0-9.-]{1,80}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern PHONE = Pattern.compile("[a-z][a-z0-9-]{0,60}");
    private static final Pattern ENDPOINT = Pattern.compile("PJSIP/[a-z][a-z0-9-]{0,60}");
    private static final Pattern CHANNEL = Pattern.compile("PJSIP/[a-z][a-z0-9-]{0,60}-[0-9a-f]{8}");
    private static final Pattern VARIABLE =
            Pattern.compile("(PJSIP_AOR|CHANNEL)\\([a-z0-9,-]{1,80}\\)|CONSULT_[A-Z]{2,4}");

    private AmiActions() {}

    static ManagerAction admit(SwitchOrder.Admit order) {
        var action = new QueueAddAction(line(order.line()), technology(new Endpoint(order.seat(), order.phone())), 0);
        action.setMemberName(matching(LINE, order.seat().value()));
        action.setPaused(order.paused().isPresent());
        return action;
    }

    /** For a member that was there already: only its pause is put right. */
    static ManagerAction pauseLike(SwitchOrder.Admit order) {
        var action = new QueuePauseAction(
                technology(new Endpoint(order.seat(), order.phone())),
                order.paused().isPresent());
        action.setQueue(line(order.line()));
        return action;
    }

    static ManagerAction dismiss(SwitchOrder.Dismiss order) {
        return new QueueRemoveAction(line(order.line()), technology(new Endpoint(order.seat(), order.phone())));
    }

    /** A variable of the whole switch, which the dialplan asks for before it records; it is gone when the switch is. */
    static ManagerAction record(SwitchOrder.MayRecord order) {
        return new SetVarAction("recorded-" + matching(SEAT, order.seat().value()), order.on() ? "yes" : "no");
    }

    static ManagerAction pause(SwitchOrder.Pause order) {
        var action = new QueuePauseAction(technology(new Endpoint(order.seat(), order.phone())), true);
        action.setReason(matching(WORD, order.reason()));
        return action;
    }

    static ManagerAction unpause(SwitchOrder.Unpause order) {
        return new QueuePauseAction(technology(new Endpoint(order.seat(), order.phone())), false);
    }

    /** @param uniqueid of the customer's channel; Asterisk takes it for a name. */
    static ManagerAction hangUp(String uniqueid) {
        return new HangupAction(matching(UNIQUEID, uniqueid));
    }

    /**
     * Takes the customer's channel out of whatever it is in and lets it ring the seat's phone.
     *
     * @param uniqueid of the customer's channel; Asterisk takes it for a name
     */
    static ManagerAction reconnect(SwitchOrder.Reconnect order, String uniqueid) {
        var phone = matching(PHONE, new Endpoint(order.seat(), order.phone()).name());
        return new RedirectAction(matching(UNIQUEID, uniqueid), "resume", phone, 1);
    }

    /** Rings the seat's phone, then runs to-customers, which calls the customer at his own stack's port. */
    static ManagerAction dial(SwitchOrder.Dial order, int customersPort) {
        var action = new OriginateAction();
        action.setActionId(AmiReading.DIAL + call(order.call()));
        action.setChannel(technology(new Endpoint(order.seat(), order.phone())));
        action.setChannelId("seat-" + call(order.call()));
        action.setContext("to-customers");
        action.setExten(call(order.call()));
        action.setPriority(1);
        action.setTimeout(RING_MS);
        action.setAsync(true);
        action.setVariable("__LAB_CALL", call(order.call()));
        action.setVariable("PJSIP_HEADER(add,X-Lab-Call)", call(order.call()));
        action.setVariable("LAB_LINE", line(order.line()));
        action.setVariable("LAB_CUSTOMER_PORT", Integer.toString(customersPort));
        return action;
    }

    /** Calls the customer, then runs called, which waits for a seat; a leg of the books is named by the account code. */
    static ManagerAction call(SwitchOrder.Call order, InetSocketAddress customers) {
        var call = call(order.call());
        var at = matching(ADDRESS, customers.getAddress().getHostAddress()) + ":" + customers.getPort();
        var action = new OriginateAction();
        action.setActionId(AmiReading.CALL + call);
        action.setChannel("PJSIP/customers/sip:" + call + "@" + at);
        action.setContext("called");
        action.setExten("s");
        action.setPriority(1);
        action.setTimeout(RING_MS);
        action.setAsync(true);
        action.setAccount(call);
        action.setVariable("__LAB_CALL", call);
        action.setVariable("__LAB_LINE", line(order.line()));
        action.setVariable("PJSIP_HEADER(add,X-Lab-Call)", call);
        return action;
    }

    /** Rings a supervisor's phone, then runs supervise. A SIP phone that knows how answers by itself. */
    static ManagerAction supervise(SwitchOrder.Supervise order, String spied) {
        var action = new OriginateAction();
        action.setChannel(technology(new Endpoint(order.desk(), order.phone())));
        action.setContext("supervise");
        action.setExten(mode(order.mode()));
        action.setPriority(1);
        action.setTimeout(RING_MS);
        action.setAsync(true);
        action.setVariable("SUPERVISED_CALL", call(order.call()));
        action.setVariable("SUPERVISED_CHANNEL", matching(UNIQUEID, spied));
        action.setVariable("PJSIP_HEADER(add,X-Lab-Supervise)", call(order.call()));
        action.setVariable("PJSIP_HEADER(add,Call-Info)", "<sip:lab>\\;answer-after=0");
        return action;
    }

    /** What a supervisor's phone that is in a call shall do next, maybe in another call. */
    static List<ManagerAction> superviseAgain(SwitchOrder.Supervise order, String spied, Leg desk, int customersPort) {
        var channel = channel(desk);
        return List.of(
                new SetVarAction(channel, "PLAYS_AS", call(order.as())),
                new SetVarAction(channel, "LAB_CUSTOMER_PORT", Integer.toString(customersPort)),
                new SetVarAction(channel, "SUPERVISED_CALL", call(order.call())),
                new SetVarAction(channel, "SUPERVISED_CHANNEL", matching(UNIQUEID, spied)),
                new RedirectAction(channel, "supervise", mode(order.mode()), 1));
    }

    /** @param customer the Uniqueid of the customer's channel */
    static List<ManagerAction> takeOver(SwitchOrder.TakeOver order, String customer, Leg desk) {
        var uniqueid = matching(UNIQUEID, customer);
        return List.of(
                new SetVarAction(
                        uniqueid, "SUPERVISOR", matching(LINE, order.desk().value())),
                new SetVarAction(uniqueid, "SUPERVISOR_CHANNEL", channel(desk)),
                new RedirectAction(uniqueid, "taken-over", "s", 1));
    }

    /** @param customer the Uniqueid of the customer's channel */
    static List<ManagerAction> transfer(SwitchOrder.Transfer order, String customer, int customersPort) {
        var uniqueid = matching(UNIQUEID, customer);
        var to = matching(LINE, order.to().name());
        var actions = new ArrayList<ManagerAction>();
        actions.add(new SetVarAction(uniqueid, "TRANSFER_TO", to));
        actions.add(new SetVarAction(uniqueid, "TRANSFER_AS", call(order.next())));
        order.phone()
                .map(phone -> new Endpoint(new SeatId(to), phone).name())
                .ifPresent(phone -> actions.add(new SetVarAction(uniqueid, "TRANSFER_PHONE", matching(PHONE, phone))));
        actions.add(new SetVarAction(uniqueid, "LAB_CUSTOMER_PORT", Integer.toString(customersPort)));
        var kind = order.to().kind().name().toLowerCase(Locale.ROOT);
        actions.add(new RedirectAction(uniqueid, "transferred", matching(WORD, kind), 1));
        return List.copyOf(actions);
    }

    private static String mode(SupervisionMode mode) {
        return matching(WORD, mode.name().toLowerCase(Locale.ROOT));
    }

    static String channel(Leg leg) {
        return channel(leg.channel());
    }

    static String channel(String name) {
        return matching(CHANNEL, name);
    }

    /** @param variable one of the two functions that are asked, e.g. {@code PJSIP_AOR(seat-01-sip,contact)} */
    static GetVarAction get(String variable) {
        return new GetVarAction(matching(VARIABLE, variable));
    }

    /** @param uniqueid of the channel */
    static GetVarAction get(String uniqueid, String variable) {
        return new GetVarAction(matching(UNIQUEID, uniqueid), matching(VARIABLE, variable));
    }

    static String matching(Pattern allowed, String value) {
        if (!allowed.matcher(value).matches()) {
            throw new SwitchFailed(
                    SwitchFailed.Code.UNSAFE,
                    "a value with characters that are not sent to the switch: " + value.replaceAll("\\p{Cntrl}", "?"));
        }
        return value;
    }

    private static String line(LineId line) {
        return matching(LINE, line.value());
    }

    static String call(CallId call) {
        return matching(UNIQUEID, call.value());
    }

    static String name(String value) {
        return matching(LINE, value);
    }

    static String phone(Endpoint endpoint) {
        return matching(PHONE, endpoint.name());
    }

    private static String technology(Endpoint endpoint) {
        return matching(ENDPOINT, endpoint.technology());
    }
}
