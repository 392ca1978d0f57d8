package be.cyberfam.lab.call;

import be.cyberfam.lab.call.CallEvent.Advised;
import be.cyberfam.lab.call.CallEvent.AgentSaid;
import be.cyberfam.lab.call.CallEvent.Announced;
import be.cyberfam.lab.call.CallEvent.Answered;
import be.cyberfam.lab.call.CallEvent.AtDesk;
import be.cyberfam.lab.call.CallEvent.Bookmarked;
import be.cyberfam.lab.call.CallEvent.Chose;
import be.cyberfam.lab.call.CallEvent.Consulted;
import be.cyberfam.lab.call.CallEvent.Dialled;
import be.cyberfam.lab.call.CallEvent.Ended;
import be.cyberfam.lab.call.CallEvent.HandoverJudged;
import be.cyberfam.lab.call.CallEvent.Held;
import be.cyberfam.lab.call.CallEvent.Injected;
import be.cyberfam.lab.call.CallEvent.Kept;
import be.cyberfam.lab.call.CallEvent.KeyHeard;
import be.cyberfam.lab.call.CallEvent.LineFailed;
import be.cyberfam.lab.call.CallEvent.LineGiven;
import be.cyberfam.lab.call.CallEvent.Offered;
import be.cyberfam.lab.call.CallEvent.OutcomeRecorded;
import be.cyberfam.lab.call.CallEvent.Overflowed;
import be.cyberfam.lab.call.CallEvent.Placed;
import be.cyberfam.lab.call.CallEvent.Rang;
import be.cyberfam.lab.call.CallEvent.Repaired;
import be.cyberfam.lab.call.CallEvent.Resumed;
import be.cyberfam.lab.call.CallEvent.RingStopped;
import be.cyberfam.lab.call.CallEvent.Said;
import be.cyberfam.lab.call.CallEvent.TalkHeard;
import be.cyberfam.lab.call.CallEvent.Transferred;
import be.cyberfam.lab.call.CallEvent.WrapUpExtended;
import be.cyberfam.lab.call.CallEvent.WrappedUp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The clock points of one call (DOMAIN §2) and what was said of it.
 *
 * @param plan what the lab meant it to be, its line the one he has come to; empty for a call the lab did not place
 * @param offered when it entered the queue
 * @param rings every ringing of a seat, in order
 * @param answer when and where it was answered
 * @param holds every hold, in order; the last may be open
 * @param end when it ended and by whom
 * @param outcome the trainee's last word on it
 * @param wrappedUp when she was done with it
 * @param unrecorded whether nothing is recorded of it because whoever took it has not agreed to be
 * @param recording where both voices are kept
 * @param soundDeleted whether they were kept, and their time is over
 * @param repairs what was completed from a second book
 * @param said what the customer has said last
 * @param bookmarks the moments somebody marked, in order
 * @param moreTime for how much more wrap-up time the trainee has asked
 * @param consultation the colleague who was asked last
 * @param desk how far the work at her console has come
 */
public record CallPoints(
        Optional<CallPlan> plan,
        Optional<Instant> offered,
        List<Ring> rings,
        Optional<Answer> answer,
        List<Hold> holds,
        Optional<End> end,
        Optional<Outcome> outcome,
        Optional<Instant> wrappedUp,
        boolean unrecorded,
        Optional<Recording> recording,
        boolean soundDeleted,
        List<String> repairs,
        Optional<Line> said,
        List<Bookmark> bookmarks,
        Duration moreTime,
        Optional<Consultation> consultation,
        DeskPoints desk) {

    /** One ringing of one seat. */
    public record Ring(SeatId seat, Instant from, Optional<RingEnd> unanswered) {}

    public record Answer(Instant at, SeatId seat) {}

    public record Hold(Instant from, Optional<Instant> to) {}

    /** Something the customer says: when he began, the words, how long they take. */
    public record Line(Instant at, String text, Duration length) {}

    /** A moment somebody marked; {@code note} may be empty. */
    public record Bookmark(Instant at, PersonId by, String note) {
        /** The same with its time cut to a unit. */
        public Bookmark at(TemporalUnit unit) {
            return new Bookmark(at.truncatedTo(unit), by, note);
        }
    }

    public record End(Instant at, EndedBy by, String cause) {}

    public CallPoints {
        rings = List.copyOf(rings);
        holds = List.copyOf(holds);
        repairs = List.copyOf(repairs);
        bookmarks = List.copyOf(bookmarks);
    }

    static CallPoints none() {
        return new CallPoints(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                Duration.ZERO,
                Optional.empty(),
                DeskPoints.NONE);
    }

    /** The points once a fitting event has happened. */
    CallPoints after(CallEvent event) {
        var draft = new Draft(this);
        switch (event) {
            case Placed e -> draft.plan = Optional.of(e.plan());
            case Offered e -> draft.offered = Optional.of(e.at());
            case Rang e -> draft.rings = plus(rings, new Ring(e.seat(), e.at(), Optional.empty()));
            case RingStopped e -> draft.rings = lastOf(rings, r -> new Ring(r.seat(), r.from(), Optional.of(e.why())));
            case Dialled e -> draft.rings = plus(rings, new Ring(e.seat(), e.at(), Optional.empty()));
            case Answered e -> draft.answer = Optional.of(new Answer(e.at(), e.seat()));
            case Held e -> draft.holds = plus(holds, new Hold(e.at(), Optional.empty()));
            case Resumed e -> draft.holds = lastOf(holds, h -> new Hold(h.from(), Optional.of(e.at())));
            case Transferred e -> draft.end = Optional.of(new End(e.at(), EndedBy.TRANSFER, "to " + e.to()));
            case Ended e -> draft.end = Optional.of(new End(e.at(), e.by(), e.cause()));
            case OutcomeRecorded e -> draft.outcome = Optional.of(e.outcome());
            case WrapUpExtended e -> draft.moreTime = moreTime.plus(e.by());
            case Said e -> draft.said = Optional.of(new Line(e.at(), e.text(), e.length()));
            case AgentSaid e -> {}
            case TalkHeard e -> {}
            case KeyHeard e -> {}
            case LineFailed e -> {}
            case Chose e -> draft.plan = plan.map(now -> now.on(e.line()));
            case Announced e -> {}
            case Overflowed e -> e.to().ifPresent(to -> draft.plan = plan.map(now -> now.on(to)));
            case WrappedUp e -> draft.wrappedUp = Optional.of(e.at());
            case CallEvent.Unrecorded e -> draft.unrecorded = true;
            case Kept e -> draft.recording = Optional.of(e.recording());
            case CallEvent.SoundDeleted e -> {
                draft.recording = Optional.empty();
                draft.soundDeleted = true;
            }
            case Advised e -> {}
            case CallEvent.MoodMoved e -> {}
            case CallEvent.Rated e -> {}
            case AtDesk e -> draft.desk = desk.after(e);
            case Injected e -> {}
            case LineGiven e -> {}
            case HandoverJudged e -> {}
            case Bookmarked e -> draft.bookmarks = plus(bookmarks, new Bookmark(e.at(), e.by(), e.note()));
            case Consulted e ->
                draft.consultation = Optional.of(new Consultation(e.with(), e.as(), e.stage(), e.at(), e.unanswered()));
            case Repaired e -> draft.repairs = plus(repairs, e.how());
        }
        return draft.done();
    }

    /** From entering the queue to the answer, the end, or {@code now}: ms; empty when it was never in a queue. */
    public Optional<Long> queueMs(Instant now) {
        return offered.map(from ->
                between(from, answer.map(Answer::at).or(() -> end.map(End::at)).orElse(now)));
    }

    /** How long the seat that answered had rung, in ms. */
    public Optional<Long> ringMs() {
        return answer.flatMap(a -> lastRing().map(ring -> between(ring.from(), a.at())));
    }

    public Optional<Ring> lastRing() {
        return rings.isEmpty() ? Optional.empty() : Optional.of(rings.getLast());
    }

    /** Talk, hold and wrap-up of an answered call, as at {@code now} while it lasts; empty when nobody answered. */
    public Optional<HandleTime> handleTime(Instant now) {
        return answer.map(a -> {
            var hungUp = end.map(End::at).orElse(now);
            long connected = between(a.at(), hungUp);
            long hold = Math.min(connected, heldMs(hungUp));
            long wrap = end.isEmpty() ? 0 : between(hungUp, wrappedUp.orElse(now));
            return new HandleTime(connected - hold, hold, wrap);
        });
    }

    /** Whether the outcome is the one the scenario holds for right; empty when either is not known. */
    public Optional<Boolean> judgement() {
        return outcome.flatMap(said -> plan.flatMap(CallPlan::expected).map(said::agreesWith));
    }

    /** The latest of answer and end that is known, else the epoch: for measures of points that are all there. */
    public Instant lastKnown() {
        return end.map(End::at).or(() -> answer.map(Answer::at)).orElse(Instant.EPOCH);
    }

    private long heldMs(Instant hungUp) {
        return holds.stream()
                .mapToLong(h -> between(h.from(), h.to().orElse(hungUp)))
                .sum();
    }

    /**
     * Milliseconds from one point to a later one. Each point is cut to its millisecond first, so that parts add up
     * to the whole to the digit; a switch's clock that was set back gives 0, never a negative time.
     */
    private static long between(Instant from, Instant to) {
        return Math.max(0, to.toEpochMilli() - from.toEpochMilli());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<T>(list);
        longer.add(one);
        return longer;
    }

    private static <T> List<T> lastOf(List<T> list, UnaryOperator<T> change) {
        if (list.isEmpty()) {
            return list;
        }
        var changed = new ArrayList<T>(list);
        changed.set(changed.size() - 1, change.apply(list.getLast()));
        return changed;
    }

    /** A record's fields, open for one change. */
    private static final class Draft {
        Optional<CallPlan> plan;
        Optional<Instant> offered;
        List<Ring> rings;
        Optional<Answer> answer;
        List<Hold> holds;
        Optional<End> end;
        Optional<Outcome> outcome;
        Optional<Instant> wrappedUp;
        boolean unrecorded;
        Optional<Recording> recording;
        boolean soundDeleted;
        List<String> repairs;
        Optional<Line> said;
        List<Bookmark> bookmarks;
        Duration moreTime;
        Optional<Consultation> consultation;
        DeskPoints desk;

        Draft(CallPoints now) {
            plan = now.plan;
            offered = now.offered;
            rings = now.rings;
            answer = now.answer;
            holds = now.holds;
            end = now.end;
            outcome = now.outcome;
            wrappedUp = now.wrappedUp;
            unrecorded = now.unrecorded;
            recording = now.recording;
            soundDeleted = now.soundDeleted;
            repairs = now.repairs;
            said = now.said;
            bookmarks = now.bookmarks;
            moreTime = now.moreTime;
            consultation = now.consultation;
            desk = now.desk;
        }

        CallPoints done() {
            return new CallPoints(
                    plan,
                    offered,
                    rings,
                    answer,
                    holds,
                    end,
                    outcome,
                    wrappedUp,
                    unrecorded,
                    recording,
                    soundDeleted,
                    repairs,
                    said,
                    bookmarks,
                    moreTime,
                    consultation,
                    desk);
        }
    }
}
