package be.cyberfam.lab.books;

import be.cyberfam.lab.books.QueueLogBook.QueueCall;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallPoints;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.recording.Levels;
import be.cyberfam.lab.recording.RecordingFile;
import be.cyberfam.lab.store.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything the five books say of one call.
 *
 * @param timeline what the journal's events come to
 * @param row what is kept of it beside the journal
 * @param begunAt its first event in the journal
 * @param badLine its line was made to fail
 * @param levels how loud both sides of the recording are
 * @param inHalves the switch's halves still lie about
 * @param silences the times in which the lab did not hear the switch
 */
record CallBooks(
        CallId id,
        Optional<CallTimeline> timeline,
        Optional<CallRow> row,
        Optional<Instant> begunAt,
        boolean badLine,
        Optional<CelCall> cel,
        Optional<QueueCall> queue,
        List<SipLeg> sip,
        Optional<RecordingFile> recording,
        Optional<Levels> levels,
        boolean inHalves,
        List<Silence> silences) {

    /** Lines a switch had yet to write of a call that just ended go with it when it dies. */
    private static final Duration UNWRITTEN = Duration.ofSeconds(1);

    /** The journal has its end. */
    boolean isEnded() {
        return points().flatMap(CallPoints::end).isPresent();
    }

    /** It ended so early that every book has had time for it. */
    boolean isSettled(Instant before) {
        return endedAt().filter(end -> !end.isAfter(before)).isPresent();
    }

    /** A robot sat at the seat. */
    boolean withRobot() {
        return sip.stream()
                .anyMatch(leg -> leg.role().equals("robot") && leg.answeredAt().isPresent());
    }

    /** The line was full for him when he came: he has stood in no queue. */
    boolean isTurnedAway() {
        return points().filter(p -> p.rings().isEmpty() && p.answer().isEmpty()).isPresent();
    }

    /** The switch had it: it was offered, rang or was dialled. */
    boolean reachedTheSwitch() {
        return points().map(p -> p.offered().isPresent()
                        || !p.rings().isEmpty()
                        || p.answer().isPresent())
                .orElse(false);
    }

    boolean isInbound() {
        return points().flatMap(CallPoints::plan)
                .map(CallPlan::direction)
                .map(direction -> direction == Direction.INBOUND)
                .orElse(true);
    }

    /** The customer's channel has left the queue to stand aside while a colleague was asked; of that the queue's log says nothing. */
    boolean wasAskedAbout() {
        return points().flatMap(CallPoints::consultation).isPresent();
    }

    Optional<Instant> answeredAt() {
        return points().flatMap(CallPoints::answer).map(CallPoints.Answer::at);
    }

    Optional<Instant> endedAt() {
        return points().flatMap(CallPoints::end).map(CallPoints.End::at);
    }

    Optional<EndedBy> endedBy() {
        return points().flatMap(CallPoints::end).map(CallPoints.End::by);
    }

    Optional<SipLeg> customerLeg() {
        return sip.stream().filter(SipLeg::ofCustomer).findFirst();
    }

    /** Sound the customer's phone did not send; it speaks from the call's beginning, or once it has answered. */
    Optional<Duration> unsent() {
        return customerLeg()
                .map(leg -> leg.unsentSince(
                        isInbound() ? leg.invitedAt() : leg.answeredAt().orElse(Instant.MAX)))
                .filter(Duration::isPositive);
    }

    /** Why books may differ about this call: its record says what broke, or the journal that the switch was away. */
    Optional<String> explanation() {
        return points().flatMap(CallBooks::fault).or(this::silence);
    }

    private static Optional<String> fault(CallPoints points) {
        if (!points.repairs().isEmpty()) {
            return Optional.of(String.join("; ", points.repairs()));
        }
        return points.end().filter(end -> end.by() == EndedBy.FAULT).map(end -> "ended by a fault: " + end.cause());
    }

    private Optional<String> silence() {
        var begun = begunAt.orElse(Instant.MAX);
        var ended = endedAt().map(end -> end.plus(UNWRITTEN)).orElse(Instant.MAX);
        return silences.stream()
                .filter(silence -> silence.meets(begun, ended))
                .findFirst()
                .map(silence -> "the switch was not heard from " + silence.from()
                        + (silence.to().equals(Instant.MAX) ? " on" : " to " + silence.to()));
    }

    Optional<CallPoints> points() {
        return timeline.map(CallTimeline::points);
    }
}
