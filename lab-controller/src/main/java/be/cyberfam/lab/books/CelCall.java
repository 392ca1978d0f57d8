package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the switch's channel event book says of one call; its lines by time. */
record CelCall(CallId id, List<CelRow> rows) {

    /** A seat's ringing that stops this shortly before the customer is gone stopped because he is gone. */
    private static final Duration WITHDRAWN_WITH_CALLER = Duration.ofMillis(250);

    /** The customer's channel came up. */
    Optional<Instant> begunAt() {
        return first(row -> row.is("CHAN_START") && row.ofCustomer());
    }

    /** The customer entered the queue. */
    Optional<Instant> offeredAt() {
        return first(this::entersQueue);
    }

    /** The customer was connected to a seat: he whom the lab called has picked up before. */
    Optional<Instant> answeredAt() {
        return wasCalledFirst() ? seatAnswered() : pickedUpAt();
    }

    private Optional<Instant> seatAnswered() {
        return first(row -> row.is("ANSWER") && row.seat().isPresent());
    }

    private boolean wasCalledFirst() {
        var queued = first(this::entersQueue);
        return pickedUpAt()
                .filter(answer -> queued.filter(answer::isBefore).isPresent())
                .isPresent();
    }

    /** The customer's channel was answered, by whoever is on the other side of it. */
    Optional<Instant> pickedUpAt() {
        return first(row -> row.is("ANSWER") && row.ofCustomer());
    }

    /** The customer's channel hung up. */
    Optional<Instant> endedAt() {
        return first(this::endsCall);
    }

    /** Who hung up, as far as the switch can tell. */
    Optional<EndedBy> endedBy() {
        return rows.stream().filter(this::endsCall).findFirst().map(CelCall::by);
    }

    /** The switch has put everything of the call away. */
    boolean isOver() {
        return rows.stream().anyMatch(row -> row.is("LINKEDID_END"));
    }

    /** How often the customer heard the music of a hold. */
    long holds() {
        return events().stream().filter(CallEvent.Held.class::isInstance).count();
    }

    /** How often a seat rang. */
    long rings() {
        return events().stream().filter(CallEvent.Rang.class::isInstance).count();
    }

    /** How often a seat rang and was not answered. */
    long vainRings() {
        return events().stream().filter(CallEvent.RingStopped.class::isInstance).count();
    }

    /** The call's life in the lab's words, with the switch's times. */
    List<CallEvent> events() {
        return rows.stream()
                .flatMap(row -> event(row).stream())
                .sorted(Comparator.comparing(CallEvent::at))
                .toList();
    }

    private Optional<CallEvent> event(CelRow row) {
        if (row.ofCustomer()) {
            return ofCustomer(row);
        }
        return row.seat().flatMap(seat -> ofSeat(row, seat));
    }

    private Optional<CallEvent> ofCustomer(CelRow row) {
        var music = new CelHolds(rows);
        return Optional.ofNullable(
                switch (row.event()) {
                    case "APP_START" -> entersQueue(row) ? new CallEvent.Offered(id, row.at()) : null;
                    case "ANSWER" ->
                        answeringSeat(row.at())
                                .map(seat -> new CallEvent.Answered(id, row.at(), seat))
                                .orElse(null);
                    case "STREAM_BEGIN" ->
                        isTalking(row.at()) && music.isHold(row) ? new CallEvent.Held(id, row.at()) : null;
                    case "STREAM_END" ->
                        isHeld(row.at())
                                        && music.endedBy(row)
                                                .filter(music::isHold)
                                                .isPresent()
                                ? new CallEvent.Resumed(id, row.at())
                                : null;
                    case "HANGUP" -> new CallEvent.Ended(id, row.at(), by(row), Cause.words(row.hangupCause()));
                    default -> null;
                });
    }

    private Optional<CallEvent> ofSeat(CelRow row, SeatId seat) {
        return Optional.ofNullable(
                switch (row.event()) {
                    case "CHAN_START" -> isOutbound() || !isParty(row) ? null : new CallEvent.Rang(id, row.at(), seat);
                    case "APP_START" -> row.app().equals("Dial") ? new CallEvent.Dialled(id, row.at(), seat) : null;
                    case "ANSWER" ->
                        wasCalledFirst() && seatAnswered().equals(Optional.of(row.at()))
                                ? new CallEvent.Answered(id, row.at(), seat)
                                : null;
                    case "HANGUP" ->
                        isOutbound() || !isParty(row) || wasAnswered(row.uniqueId())
                                ? null
                                : new CallEvent.RingStopped(id, row.at(), seat, ringEnd(row));
                    default -> null;
                });
    }

    private boolean entersQueue(CelRow row) {
        return row.is("APP_START") && row.ofCustomer() && row.app().equals("Queue");
    }

    private boolean endsCall(CelRow row) {
        return row.is("HANGUP") && row.ofCustomer();
    }

    /** A seat's phone whose first call is to the customer; one that calls a colleague has him already. */
    private boolean isOutbound() {
        return rows.stream().noneMatch(this::entersQueue)
                && rows.stream()
                        .anyMatch(row -> row.is("APP_START") && row.app().equals("Dial") && !row.ofCustomer());
    }

    /** A phone that begins to ring once the customer is answered is a colleague's who is asked about him. */
    private boolean isParty(CelRow row) {
        return rows.stream()
                .filter(other -> other.uniqueId().equals(row.uniqueId()) && other.is("CHAN_START"))
                .noneMatch(begun -> isTalking(begun.at()));
    }

    private boolean wasAnswered(String uniqueId) {
        return rows.stream().anyMatch(row -> row.is("ANSWER") && row.uniqueId().equals(uniqueId));
    }

    /** The seat whose phone was the last to be picked up by then. */
    private Optional<SeatId> answeringSeat(Instant by) {
        return rows.stream()
                .filter(row -> row.is("ANSWER") && !row.at().isAfter(by))
                .flatMap(row -> row.seat().stream())
                .reduce((one, later) -> later);
    }

    private boolean isTalking(Instant at) {
        return answeredAt().filter(answer -> answer.isBefore(at)).isPresent();
    }

    /** Music that ends with the call is no return from hold; music between two conversations is. */
    private boolean isHeld(Instant at) {
        return isTalking(at)
                && (rows.stream()
                                .noneMatch(row ->
                                        bridged(row, "BRIDGE_EXIT") && !row.at().isAfter(at))
                        || rows.stream()
                                .anyMatch(row -> bridged(row, "BRIDGE_ENTER")
                                        && !row.at().isBefore(at)));
    }

    private static boolean bridged(CelRow row, String how) {
        return row.is(how) && row.ofCustomer();
    }

    /** The events of both, as of one call: the channels of a customer who was put through. */
    CelCall with(CelCall later) {
        var all = new ArrayList<>(rows);
        all.addAll(later.rows);
        all.sort(Comparator.comparing(CelRow::at));
        return new CelCall(id, List.copyOf(all));
    }

    private RingEnd ringEnd(CelRow hangup) {
        return switch (hangup.hangupCause()) {
            case 17 -> RingEnd.BUSY;
            case 21 -> RingEnd.DECLINED;
            default -> callerLeft(hangup.at()) ? RingEnd.WITHDRAWN : RingEnd.NO_ANSWER;
        };
    }

    private boolean callerLeft(Instant ringStopped) {
        return endedAt()
                .filter(end -> Duration.between(ringStopped, end).abs().compareTo(WITHDRAWN_WITH_CALLER) <= 0)
                .isPresent();
    }

    private static EndedBy by(CelRow hangup) {
        var source = hangup.hangupSource();
        if (CelRow.isCustomer(source)) {
            return EndedBy.CUSTOMER;
        }
        if (CelRow.seatOf(source).isPresent()) {
            return EndedBy.SEAT;
        }
        if (!source.isEmpty()) {
            return EndedBy.SWITCH;
        }
        return hangup.hangupCause() == Cause.MEDIA_LOST ? EndedBy.FAULT : EndedBy.LAB;
    }

    private Optional<Instant> first(Predicate<CelRow> wanted) {
        return rows.stream().filter(wanted).map(CelRow::at).findFirst();
    }
}
