package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what Asterisk says into what happened on the floor; a call is known by its LAB_CALL. No input or output, no clock:
 * the same events give the same facts. One owner, one thread.
 */
final class AmiTranslator {
    private final KnownCalls calls = new KnownCalls();
    private final Ringing ringing = new Ringing(calls);
    private final Talking talking = new Talking(calls);
    private final Ending ending = new Ending(calls, ringing);
    private final RegisteredPhones phones = new RegisteredPhones();

    /** What follows from one event; often nothing. */
    List<FloorEvent> after(AmiEvent event) {
        return switch (event) {
            case AmiEvent.Arrived e -> facts(talking.arrived(e));
            case AmiEvent.CallerJoined e -> facts(talking.joined(e));
            case AmiEvent.RingBegan e -> facts(ringing.began(e));
            case AmiEvent.RingFailed e -> facts(ringing.failed(e));
            case AmiEvent.Connected e -> facts(talking.connected(e));
            case AmiEvent.Dialling e -> facts(talking.dialling(e));
            case AmiEvent.DialEnded e -> facts(talking.dialEnded(e));
            case AmiEvent.DialOver e -> facts(ending.dialOver(e));
            case AmiEvent.Originated e -> facts(ending.originated(e));
            case AmiEvent.Held e -> facts(talking.held(e));
            case AmiEvent.Unheld e -> facts(talking.unheld(e));
            case AmiEvent.PartyHungUp e -> facts(ending.partyHungUp(e));
            case AmiEvent.SwitchHungUp e -> facts(ending.switchHungUp(e));
            case AmiEvent.QueueOver e -> facts(ending.queueOver(e));
            case AmiEvent.Gone e -> facts(ending.gone(e));
            case AmiEvent.ContactSeen e -> phones.after(e);
            case AmiEvent.Refused e -> List.of();
        };
    }

    /** The customer's channel of a live call, by its Uniqueid. */
    Optional<String> customerOf(CallId call) {
        return Optional.of(calls.live(call).customer()).filter(id -> !id.isEmpty());
    }

    /** After the switch was read back: forgets calls it no longer has, takes over calls and phones it knows. */
    void settle(Map<CallId, LiveCall> alive, Set<Endpoint> registered) {
        calls.settle(alive);
        phones.settle(registered);
    }

    private static List<FloorEvent> facts(List<CallEvent> events) {
        return events.stream().<FloorEvent>map(OfCall::new).toList();
    }
}
