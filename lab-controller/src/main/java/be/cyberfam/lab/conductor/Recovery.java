package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallEvent.Ended;
import be.cyberfam.lab.call.CallEvent.Repaired;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Consultation;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.floor.FloorEvent.SupervisionEnded;
import be.cyberfam.lab.floor.Phone;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts the floor right after a time in which the lab did not hear the switch: what the switch holds now says which
 * calls live, the switch's own book says what happened meanwhile and when. Nothing is invented: a call that neither
 * knows ends as a fault at the last moment it was known to live, and every record completed so says so.
 */
final class Recovery {
    /** The book and the live events time the same step a little apart. */
    private static final Duration SAME_STEP = Duration.ofMillis(20);

    private final SecondBook book;
    private final Supplier<Floor> floor;
    private final Consumer<FloorEvent> happen;
    private final Optional<Instant> wentAway;

    /** @param wentAway since when the lab heard nothing, when it knows */
    Recovery(SecondBook book, Supplier<Floor> floor, Consumer<FloorEvent> happen, Optional<Instant> wentAway) {
        this.book = book;
        this.floor = floor;
        this.happen = happen;
        this.wentAway = wentAway;
    }

    /** Whether the switch must know of a call in this phase. */
    static boolean isOnTheSwitch(CallTimeline call) {
        return switch (call.phase()) {
            case CallPhase.Waiting p -> true;
            case CallPhase.Ringing p -> true;
            case CallPhase.Dialling p -> true;
            case CallPhase.Connected p -> true;
            case CallPhase.Coming p -> false;
            case CallPhase.WrappingUp p -> false;
            case CallPhase.Over p -> false;
        };
    }

    Future<Void> settle(SwitchSnapshot snapshot, Set<CallId> fromEarlierLife) {
        settlePhones(snapshot);
        settleDesks(snapshot);
        settleConsultations(snapshot);
        var asked = floor.get().calls().stream()
                .filter(call -> isOnTheSwitch(call) || fromEarlierLife.contains(call.id()))
                .map(call -> book.historyOf(call.id())
                        .otherwise(List.of())
                        .onSuccess(history -> settleCall(call.id(), history, snapshot)))
                .toList();
        return Future.all(asked).mapEmpty();
    }

    private void settlePhones(SwitchSnapshot snapshot) {
        floor.get().seats().forEach(seat -> settlePhones(seat.id(), seat.phones(), snapshot));
        floor.get().desks().forEach(desk -> settlePhones(desk.id(), desk.phones(), snapshot));
    }

    private void settlePhones(SeatId place, Set<Phone> known, SwitchSnapshot snapshot) {
        var there = snapshot.phones().getOrDefault(place, Set.of());
        for (var phone : Phone.values()) {
            if (there.contains(phone) && !known.contains(phone)) {
                happen.accept(new FloorEvent.PhoneSeen(place, snapshot.at(), phone));
            } else if (known.contains(phone) && !there.contains(phone)) {
                happen.accept(new FloorEvent.PhoneGone(place, snapshot.at(), phone));
            }
        }
    }

    /** A supervisor whose phone is in no call any more supervises none. */
    private void settleDesks(SwitchSnapshot snapshot) {
        floor.get().desks().stream()
                .filter(desk -> desk.supervision().isPresent())
                .filter(desk -> !snapshot.desksInCalls().contains(desk.id()))
                .forEach(desk -> happen.accept(SupervisionEnded.heard(desk.id(), snapshot.at())));
    }

    /** What came of asking a colleague, when it was not heard: where it stands now, or that it is over. */
    private void settleConsultations(SwitchSnapshot snapshot) {
        for (var call : floor.get().calls()) {
            call.points().consultation().filter(Consultation::isOn).ifPresent(known -> {
                var now = snapshot.consultations().getOrDefault(call.id(), Consultation.Stage.OVER);
                if (now != known.stage()) {
                    happen.accept(new OfCall(new CallEvent.Consulted(
                            call.id(), snapshot.at(), now, known.with(), known.as(), Optional.empty())));
                }
            });
        }
    }

    private void settleCall(CallId id, List<CallEvent> history, SwitchSnapshot snapshot) {
        floor.get().call(id).ifPresent(call -> {
            var missed = missed(call, history);
            var end = missed.stream().anyMatch(Ended.class::isInstance)
                            || snapshot.calls().containsKey(id)
                    ? Stream.<CallEvent>empty()
                    : Stream.<CallEvent>of(fault(call, missed, snapshot));
            var repairs = Stream.concat(missed.stream(), end).toList();
            if (!repairs.isEmpty()) {
                happen.accept(new OfCall(new Repaired(id, snapshot.at(), wording(missed))));
                repairs.forEach(event -> happen.accept(new OfCall(event)));
            }
        });
    }

    /** The steps of the book that came after what the floor knows, and that fit. */
    private static List<CallEvent> missed(CallTimeline known, List<CallEvent> history) {
        var missed = Stream.<CallEvent>builder();
        var call = known;
        for (var event : history) {
            var next = event.at().isAfter(call.phase().since().plus(SAME_STEP)) ? call.after(event) : call;
            if (next.oddities() == call.oddities() && !next.phase().equals(call.phase())) {
                missed.add(event);
                call = next;
            }
        }
        return missed.build().toList();
    }

    /** The end of a call nobody can tell more about: when the switch was lost, else when it began anew. */
    private Ended fault(CallTimeline call, List<CallEvent> missed, SwitchSnapshot snapshot) {
        var lastKnown =
                missed.isEmpty() ? call.phase().since() : missed.getLast().at();
        var gone = wentAway.filter(at -> at.isBefore(snapshot.booted())).orElse(snapshot.booted());
        return new Ended(
                call.id(),
                gone.isAfter(lastKnown) ? gone : lastKnown,
                EndedBy.FAULT,
                "the switch no longer knew the call");
    }

    private static String wording(List<CallEvent> missed) {
        return switch (missed.size()) {
            case 0 -> "closed: neither the switch nor its event log knows how it ended";
            case 1 -> "one step read from the switch's event log, with its time";
            default -> missed.size() + " steps read from the switch's event log, with its times";
        };
    }
}
