package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.floor.SupervisionMode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.asteriskjava.manager.event.AbstractAgentEvent;
import org.asteriskjava.manager.event.AbstractChannelEvent;
import org.asteriskjava.manager.event.AbstractHoldEvent;
import org.asteriskjava.manager.event.AbstractSecurityEvent;
import org.asteriskjava.manager.event.AgentCalledEvent;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.AgentRingNoAnswerEvent;
import org.asteriskjava.manager.event.ChallengeResponseFailedEvent;
import org.asteriskjava.manager.event.ContactStatusEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.HangupRequestEvent;
import org.asteriskjava.manager.event.HoldEvent;
import org.asteriskjava.manager.event.InvalidAccountId;
import org.asteriskjava.manager.event.InvalidPasswordEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.MusicOnHoldStartEvent;
import org.asteriskjava.manager.event.MusicOnHoldStopEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.asteriskjava.manager.event.SoftHangupRequestEvent;
import org.asteriskjava.manager.event.UnholdEvent;
import org.asteriskjava.manager.event.UserEvent;
import org.jspecify.annotations.Nullable;

/** Reads Asterisk-Java's objects, whose every getter may return null, into {@link AmiEvent}s. Pure; runs on its thread. */
final class AmiReading {
    private static final String CALL_VARIABLE = "LAB_CALL";
    /** What our order to dial carries as its action id; the answer repeats it. */
    static final String DIAL = "dial-";
    /** The same of our order to call a customer; what comes of it his own channel tells. */
    static final String CALL = "call-";

    private AmiReading() {}

    /** What the event says; empty when it is none of our business. */
    static Optional<AmiEvent> read(ManagerEvent event) {
        return Optional.ofNullable(readOrNull(event));
    }

    private static @Nullable AmiEvent readOrNull(ManagerEvent event) {
        return switch (event) {
            case NewChannelEvent e -> arrived(at(e), leg(e));
            case QueueCallerJoinEvent e -> new AmiEvent.CallerJoined(at(e), leg(e, e.getUniqueId(), e.getChannel()));
            case AgentCalledEvent e ->
                new AmiEvent.RingBegan(
                        at(e),
                        leg(e, e.getUniqueId(), e.getChannel()),
                        leg(e, e.getDestUniqueId(), e.getDestChannel()));
            case AgentRingNoAnswerEvent e ->
                new AmiEvent.RingFailed(at(e), caller(e), leg(e, e.getDestUniqueId(), e.getDestChannel()));
            case AgentConnectEvent e ->
                new AmiEvent.Connected(at(e), caller(e), leg(e, e.getDestUniqueId(), e.getDestChannel()));
            case DialEndEvent e -> dialEnded(e);
            case MusicOnHoldStopEvent e ->
                music(leg(e, e.getUniqueId(), e.getChannel()), stopped -> new AmiEvent.MusicStopped(at(e), stopped));
            case MusicOnHoldStartEvent e ->
                music(leg(e, e.getUniqueId(), e.getChannel()), began -> new AmiEvent.MusicBegan(at(e), began));
            case HoldEvent e -> new AmiEvent.Held(at(e), held(e));
            case UnholdEvent e -> new AmiEvent.Unheld(at(e), held(e));
            case HangupRequestEvent e -> new AmiEvent.PartyHungUp(at(e), leg(e), number(e.getCause()));
            case SoftHangupRequestEvent e -> new AmiEvent.SwitchHungUp(at(e), leg(e), number(e.getCause()));
            case HangupEvent e -> new AmiEvent.Gone(at(e), leg(e), number(e.getCause()), text(e.getCauseTxt()));
            case OriginateResponseEvent e -> originated(e);
            case ContactStatusEvent e -> contact(e);
            case UserEvent e -> ours(e);
            case AbstractSecurityEvent e -> security(e);
            case ChallengeResponseFailedEvent e ->
                new AmiEvent.Refused(at(e), "wrong-password", who(e.getAccountId(), e.getRemoteAddress()));
            case InvalidPasswordEvent e ->
                new AmiEvent.Refused(at(e), "wrong-password", who(e.getAccountId(), e.getRemoteAddress()));
            case InvalidAccountId e ->
                new AmiEvent.Refused(at(e), "unknown-account", who(e.getAccountId(), e.getRemoteAddress()));
            default -> null;
        };
    }

    private static @Nullable AmiEvent arrived(Instant at, Leg leg) {
        return leg.isCustomer() ? new AmiEvent.Arrived(at, leg) : null;
    }

    private static @Nullable AmiEvent music(Leg leg, Function<Leg, AmiEvent> told) {
        return leg.isCustomer() ? told.apply(leg) : null;
    }

    private static AmiEvent dialEnded(DialEndEvent e) {
        return new AmiEvent.DialEnded(
                at(e),
                leg(e, e.getUniqueId(), e.getChannel()),
                leg(e, e.getDestUniqueId(), e.getDestChannel()),
                text(e.getDialStatus()));
    }

    private static @Nullable AmiEvent originated(OriginateResponseEvent e) {
        var action = text(e.getActionId());
        return action.startsWith(DIAL)
                ? call(action.substring(DIAL.length()))
                        .map(call -> new AmiEvent.Originated(at(e), call, "Success".equals(e.getResponse())))
                        .orElse(null)
                : null;
    }

    private static @Nullable AmiEvent contact(ContactStatusEvent e) {
        boolean there = !"Removed".equals(e.getContactStatus()) && !"Unreachable".equals(e.getContactStatus());
        return Endpoint.of(text(e.getAor()))
                .map(phone -> new AmiEvent.ContactSeen(at(e), phone, text(e.getUri()), there))
                .orElse(null);
    }

    private static @Nullable AmiEvent ours(UserEvent event) {
        return switch (event) {
            case LabQueueEvent e -> new AmiEvent.QueueOver(at(e), named(e, e.getLabCall()), e.getStatus());
            case LabEnteredEvent e ->
                new AmiEvent.Entered(at(e), named(e, e.getLabCall()), e.getKey(), line(e.getChosen()));
            case LabOverflowEvent e -> overflowed(e);
            case LabDiallingEvent e -> new AmiEvent.Dialling(at(e), named(e, e.getLabCall()));
            case LabReachedEvent e -> new AmiEvent.Reached(at(e), named(e, e.getLabCall()));
            case LabDialledEvent e -> new AmiEvent.DialOver(at(e), named(e, e.getLabCall()), e.getStatus());
            case LabSupervisionEvent e -> supervising(e);
            case LabTransferredEvent e -> transferred(e);
            case LabConsultEvent e -> consulted(e);
            case LabRefusedEvent e -> new AmiEvent.Refused(at(e), e.getReason(), text(e.getChannel()));
            default -> null;
        };
    }

    private static @Nullable AmiEvent overflowed(LabOverflowEvent e) {
        return word(CallEvent.Overflowed.Full.class, e.getWhy())
                .map(why -> new AmiEvent.Overflowed(
                        at(e),
                        named(e, e.getLabCall()),
                        why,
                        line(e.getTo()).filter(line -> !line.value().equals("call-back"))))
                .orElse(null);
    }

    private static Optional<LineId> line(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new LineId(name));
    }

    private static @Nullable AmiEvent supervising(LabSupervisionEvent e) {
        var desk = new Leg(Optional.empty(), text(e.getUniqueId()), text(e.getChannel()));
        return call(e.getLabCall())
                .flatMap(call -> word(SupervisionMode.class, e.getMode())
                        .map(mode -> new AmiEvent.Supervising(at(e), call, desk, mode)))
                .orElse(null);
    }

    private static @Nullable AmiEvent transferred(LabTransferredEvent e) {
        return word(Destination.Kind.class, e.getKind())
                .map(kind -> new AmiEvent.Transferred(
                        at(e), named(e, e.getLabCall()), new Destination(kind, e.getDestination()), call(e.getNext())))
                .orElse(null);
    }

    private static @Nullable AmiEvent consulted(LabConsultEvent e) {
        var as = call(e.getAs());
        return word(ConsultStep.class, e.getStep())
                .flatMap(step -> word(Destination.Kind.class, e.getKind())
                        .filter(kind -> as.isPresent())
                        .map(kind -> new AmiEvent.Consulted(
                                at(e),
                                named(e, e.getLabCall()),
                                step,
                                new Destination(kind, e.getWith()),
                                as.orElseThrow(),
                                e.getStatus())))
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String said) {
        return EnumSet.allOf(type).stream()
                .filter(one -> one.name().replace('_', '-').equalsIgnoreCase(said))
                .findFirst();
    }

    private static AmiEvent security(AbstractSecurityEvent e) {
        var name = e.getClass().getSimpleName().replaceAll("Event$", "");
        return new AmiEvent.Refused(at(e), kebab(name), who(e.getAccountId(), e.getRemoteAddress()));
    }

    /** Of the caller's side of a queue's events. */
    private static Leg caller(AbstractAgentEvent e) {
        return leg(e, e.getUniqueId(), e.getChannel());
    }

    private static Leg held(AbstractHoldEvent e) {
        return leg(e, e.getUniqueId(), e.getChannel());
    }

    private static Leg leg(AbstractChannelEvent e) {
        return leg(e, e.getUniqueId(), e.getChannel());
    }

    static Leg leg(ManagerEvent e, @Nullable String uniqueid, @Nullable String channel) {
        Map<String, String> variables = e.getChannelVariables();
        var call = variables == null ? null : variables.get(CALL_VARIABLE);
        return new Leg(call(call), text(uniqueid), text(channel));
    }

    /** The call about which the channel's party is asked. */
    static Optional<CallId> consulted(ManagerEvent e) {
        Map<String, String> variables = e.getChannelVariables();
        return variables == null ? Optional.empty() : call(variables.get("LAB_CONSULT"));
    }

    private static Leg named(UserEvent e, String call) {
        return new Leg(call(call), text(e.getUniqueId()), text(e.getChannel()));
    }

    private static Optional<CallId> call(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(new CallId(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Asterisk's clock; ours where an event carries none. */
    private static Instant at(ManagerEvent e) {
        Double seconds = e.getTimestamp();
        if (seconds == null) {
            return e.getDateReceived().toInstant();
        }
        long micros = Math.round(seconds * 1e6);
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
    }

    private static String who(@Nullable String account, @Nullable String remote) {
        return text(account) + " from " + text(remote);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
