package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns what Asterisk says into what happened on the floor; a call is known by its LAB_CALL. No input or output, no clock:
 * the same events give the same facts. One owner, one thread.
 */
final class AmiTranslator {
    private final KnownCalls calls = new KnownCalls();
    private final Ringing ringing = new Ringing(calls);
    private final Transferring transferring = new Transferring(calls);
    private final Consulting consulting = new Consulting(calls);
    private final Receiving receiving = new Receiving(calls);
    private final Talking talking = new Talking(calls, transferring, consulting, receiving);
    private final Ending ending = new Ending(calls, ringing);
    private final Supervising supervising = new Supervising();
    private final RegisteredPhones phones = new RegisteredPhones();

    /** What follows from one event; often nothing. */
    List<FloorEvent> after(AmiEvent event) {
        return switch (event) {
            case AmiEvent.Arrived e -> facts(talking.arrived(e));
            case AmiEvent.Entered e -> facts(receiving.entered(e));
            case AmiEvent.Reached e -> facts(talking.reached(e));
            case AmiEvent.Overflowed e -> facts(receiving.overflowed(e));
            case AmiEvent.MusicBegan e -> facts(receiving.began(e));
            case AmiEvent.MusicStopped e -> {
                receiving.stopped(e);
                yield List.of();
            }
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
            case AmiEvent.Gone e -> gone(e);
            case AmiEvent.Supervising e -> supervising.began(e);
            case AmiEvent.Transferred e -> transferred(e);
            case AmiEvent.Consulted e -> facts(consulting.after(e));
            case AmiEvent.ContactSeen e -> phones.after(e);
            case AmiEvent.Refused e -> List.of();
        };
    }

    /** The customer's channel of a live call, by its Uniqueid. */
    Optional<String> customerOf(CallId call) {
        return Optional.of(calls.live(call).customer()).filter(id -> !id.isEmpty());
    }

    /** The seat's channel of a call that is talked on, by its Uniqueid. */
    Optional<String> seatOf(CallId call) {
        var live = calls.live(call);
        return Optional.of(live.seat()).filter(id -> live.connected() && !id.isEmpty());
    }

    /** The channel of a supervisor's phone that is in a call. */
    Optional<Leg> deskLeg(SeatId desk) {
        return supervising.legOf(desk);
    }

    /** The colleague who is asked about a call. */
    Optional<Consulting.Colleague> colleagueOf(CallId call) {
        return consulting.of(call);
    }

    /** Customer and colleague of a call that is on its way from its seat to her. */
    Optional<Consulting.Handover> handover(CallId call) {
        return consulting.handover(call);
    }

    /** After the switch was read back: forgets calls it no longer has, takes over calls, desks and phones it knows. */
    void settle(SwitchReading reading) {
        calls.settle(reading.live());
        consulting.settle(reading.colleagues());
        supervising.settle(reading.desks());
        phones.settle(reading.phones());
    }

    private List<FloorEvent> gone(AmiEvent.Gone e) {
        receiving.gone(e);
        var asked = facts(consulting.gone(e));
        return both(asked, both(facts(ending.gone(e)), supervising.gone(e)));
    }

    private List<FloorEvent> transferred(AmiEvent.Transferred e) {
        return calls.callOf(e.customer())
                .map(call -> both(
                        facts(left(call, e)),
                        e.to().kind() == Destination.Kind.DESK
                                ? supervising.tookOver(new SeatId(e.to().name()), e.at(), call)
                                : List.of()))
                .orElse(List.of());
    }

    /** A colleague who was asked before answers no second time. */
    private List<CallEvent> left(CallId call, AmiEvent.Transferred e) {
        var over = consulting.left(call, e);
        var left = consulting.handover(call).isPresent() ? transferring.given(call, e) : transferring.left(call, e);
        return Stream.concat(over.stream(), left.stream()).toList();
    }

    private static List<FloorEvent> both(List<FloorEvent> some, List<FloorEvent> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<FloorEvent> facts(List<CallEvent> events) {
        return events.stream().<FloorEvent>map(OfCall::new).toList();
    }
}
