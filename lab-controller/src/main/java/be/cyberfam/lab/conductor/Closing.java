package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What ends with the lab: every call that is not over, every seat that is taken. */
final class Closing {
    private Closing() {}

    static List<FloorEvent> of(Floor floor, Instant now) {
        var calls = floor.calls().stream()
                .flatMap(call -> steps(call, now).stream())
                .map(FloorEvent.OfCall::new);
        var seats = floor.seats().stream()
                .filter(seat -> seat.person().isPresent())
                .map(seat -> new FloorEvent.SignedOff(seat.id(), now));
        return Stream.<FloorEvent>concat(calls, seats).toList();
    }

    private static List<CallEvent> steps(CallTimeline call, Instant now) {
        var note = new CallEvent.Repaired(call.id(), now, "closed because the lab stopped");
        var end = new CallEvent.Ended(call.id(), now, EndedBy.LAB, "the lab stopped");
        var wrapUp = new CallEvent.WrappedUp(call.id(), now);
        return switch (call.phase()) {
            case CallPhase.WrappingUp p -> List.of(note, wrapUp);
            case CallPhase.Connected p -> List.of(note, end, wrapUp);
            case CallPhase.Dialling p -> List.of(note, end, wrapUp);
            case CallPhase.Coming p -> List.of(note, end);
            case CallPhase.Waiting p -> List.of(note, end);
            case CallPhase.Ringing p -> List.of(note, end);
            case CallPhase.Over p -> List.of();
        };
    }
}
