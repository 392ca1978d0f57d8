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
import be.cyberfam.lab.call.CallEvent.MoodMoved;
import be.cyberfam.lab.call.CallEvent.Offered;
import be.cyberfam.lab.call.CallEvent.OutcomeRecorded;
import be.cyberfam.lab.call.CallEvent.Overflowed;
import be.cyberfam.lab.call.CallEvent.Placed;
import be.cyberfam.lab.call.CallEvent.Rang;
import be.cyberfam.lab.call.CallEvent.Rated;
import be.cyberfam.lab.call.CallEvent.Repaired;
import be.cyberfam.lab.call.CallEvent.Resumed;
import be.cyberfam.lab.call.CallEvent.RingStopped;
import be.cyberfam.lab.call.CallEvent.Said;
import be.cyberfam.lab.call.CallEvent.TalkHeard;
import be.cyberfam.lab.call.CallEvent.Transferred;
import be.cyberfam.lab.call.CallEvent.WrapUpExtended;
import be.cyberfam.lab.call.CallEvent.WrappedUp;
import be.cyberfam.lab.call.CallPhase.Coming;
import be.cyberfam.lab.call.CallPhase.Connected;
import be.cyberfam.lab.call.CallPhase.Dialling;
import be.cyberfam.lab.call.CallPhase.OnHold;
import be.cyberfam.lab.call.CallPhase.Over;
import be.cyberfam.lab.call.CallPhase.Ringing;
import be.cyberfam.lab.call.CallPhase.Talking;
import be.cyberfam.lab.call.CallPhase.Waiting;
import be.cyberfam.lab.call.CallPhase.WrappingUp;
import java.util.Optional;

/**
 * One call's life: the pure reduction of its events. Replaying a journal through {@link #after} gives the same
 * timeline again, whoever asks: the live floor, a report, a restart.
 *
 * @param phase where it stands
 * @param points what is known of it so far
 * @param oddities how many events did not fit; they are kept in the journal and counted here
 */
public record CallTimeline(CallId id, CallPhase phase, CallPoints points, int oddities) {

    /** The timeline of a call of which this is the first thing heard. */
    public static CallTimeline begunBy(CallEvent first) {
        var unheard = new CallTimeline(first.call(), new Coming(first.at()), CallPoints.none(), 0);
        return first instanceof Placed ? unheard.with(first) : unheard.after(first);
    }

    /** The timeline once this has happened too. An event that does not fit changes nothing but {@code oddities}. */
    public CallTimeline after(CallEvent event) {
        if (!event.call().equals(id)) {
            throw new IllegalArgumentException("event of call " + event.call() + " told to call " + id);
        }
        if (isRemark(event)) {
            return with(event);
        }
        return next(phase, event, points)
                .map(then -> new CallTimeline(id, then, points.after(event), oddities))
                .orElseGet(() -> new CallTimeline(id, phase, points, oddities + 1));
    }

    /** Whether a call nobody has heard of can begin with this event; others are late news of one that is over. */
    public static boolean canBeginWith(CallEvent event) {
        return event instanceof Placed || event instanceof Offered || event instanceof Dialled;
    }

    public boolean isOver() {
        return phase instanceof Over;
    }

    /** The seat that rings, talks or wraps up now. */
    public Optional<SeatId> seatNow() {
        return switch (phase) {
            case Ringing r -> Optional.of(r.seat());
            case Dialling d -> Optional.of(d.seat());
            case Connected c -> Optional.of(c.seat());
            case WrappingUp w -> Optional.of(w.seat());
            case Coming c -> Optional.empty();
            case Waiting w -> Optional.empty();
            case Over o -> Optional.empty();
        };
    }

    public Optional<Result> result() {
        return phase instanceof Over over ? Optional.of(over.result()) : Optional.empty();
    }

    /** Why he whom the seat called was not talked to, while she wraps up; empty when he was. */
    public Optional<Result> unreached() {
        return phase instanceof WrappingUp && points.answer().isEmpty()
                ? Optional.of(served(points))
                : Optional.empty();
    }

    /** The colleague who is asked about it, while trainee and customer are on the line. */
    public Optional<Consultation> consultation() {
        return points.consultation().filter(c -> c.isOn() && phase instanceof Connected);
    }

    private CallTimeline with(CallEvent event) {
        return new CallTimeline(id, phase, points.after(event), oddities);
    }

    /** Whether the event tells something about the call without moving it. */
    private boolean isRemark(CallEvent event) {
        return switch (event) {
            case Placed p -> points.plan().isEmpty();
            case OutcomeRecorded o -> points.answer().isPresent() || phase instanceof WrappingUp;
            case WrapUpExtended w -> phase instanceof WrappingUp;
            case Said s -> true;
            case AgentSaid s -> true;
            case TalkHeard t -> true;
            case KeyHeard k -> true;
            case LineFailed l -> true;
            case Chose c -> true;
            case Announced a -> true;
            case Overflowed o -> true;
            case Advised a -> true;
            case AtDesk a -> true;
            case MoodMoved m -> true;
            case Rated r -> true;
            case Bookmarked b -> true;
            case Consulted c -> true;
            case Injected i -> true;
            case LineGiven l -> true;
            case HandoverJudged h -> true;
            case CallEvent.Unrecorded u -> true;
            case Kept k -> true;
            case CallEvent.SoundDeleted d -> true;
            case Repaired r -> true;
            default -> false;
        };
    }

    /** The whole life of a call, one line a legal step. */
    private static Optional<CallPhase> next(CallPhase now, CallEvent event, CallPoints points) {
        return switch (new Step(now, event)) {
            case Step(Coming c, Offered e) -> Optional.of(new Waiting(e.at()));
            case Step(Coming c, Dialled e) -> Optional.of(new Dialling(e.at(), e.seat()));
            case Step(Coming c, Ended e) -> Optional.of(new Over(e.at(), unserved(e, points)));
            case Step(Waiting w, Rang e) -> Optional.of(new Ringing(e.at(), e.seat()));
            case Step(Waiting w, Answered e) -> Optional.of(new Talking(e.at(), e.seat()));
            case Step(Waiting w, Ended e) -> Optional.of(new Over(e.at(), unserved(e, points)));
            case Step(Ringing r, RingStopped e) when e.seat().equals(r.seat()) -> Optional.of(new Waiting(e.at()));
            case Step(Ringing r, Answered e) -> Optional.of(new Talking(e.at(), e.seat()));
            case Step(Ringing r, Ended e) -> Optional.of(new Over(e.at(), unserved(e, points)));
            case Step(Dialling d, Answered e) -> Optional.of(new Talking(e.at(), e.seat()));
            case Step(Dialling d, Ended e) -> Optional.of(new WrappingUp(e.at(), d.seat()));
            case Step(Talking t, Held e) -> Optional.of(new OnHold(e.at(), t.seat()));
            case Step(OnHold h, Resumed e) -> Optional.of(new Talking(e.at(), h.seat()));
            case Step(Connected c, Transferred e) -> Optional.of(new WrappingUp(e.at(), c.seat()));
            case Step(Connected c, Ended e) -> Optional.of(new WrappingUp(e.at(), c.seat()));
            case Step(WrappingUp w, WrappedUp e) -> Optional.of(new Over(e.at(), served(points)));
            case Step(CallPhase p, CallEvent e) -> Optional.empty(); // an oddity: kept, counted, shown
        };
    }

    private static Result unserved(Ended end, CallPoints points) {
        return points.plan()
                        .filter(plan -> plan.direction() == Direction.OUTBOUND)
                        .isPresent()
                ? calledInVain(end, points)
                : unserved(end);
    }

    /** The lab called him before a seat was on the line. */
    private static Result calledInVain(Ended end, CallPoints points) {
        if (points.offered().isEmpty()) {
            return unreached(new CallPoints.End(end.at(), end.by(), end.cause()));
        }
        return end.by() == EndedBy.SWITCH ? Result.DROPPED : unserved(end);
    }

    private static Result unserved(Ended end) {
        return switch (end.by()) {
            case CUSTOMER -> Result.ABANDONED;
            case SEAT, SWITCH, LAB, TRANSFER -> Result.MISSED;
            case FAULT -> Result.FAILED;
        };
    }

    private static Result served(CallPoints points) {
        if (points.end().filter(end -> end.by() == EndedBy.TRANSFER).isPresent()) {
            return Result.TRANSFERRED;
        }
        return points.answer().isPresent()
                ? Result.HANDLED
                : points.end().map(CallTimeline::unreached).orElse(Result.MISSED);
    }

    /** Why a customer who was called is not reached, in the switch's words for Q.850's causes 17, 19 and 21; not when we gave up. */
    private static Result unreached(CallPoints.End end) {
        if (end.by() == EndedBy.SEAT || end.by() == EndedBy.LAB) {
            return Result.MISSED;
        }
        return switch (end.cause()) {
            case "User busy" -> Result.BUSY;
            case "User alerting, no answer" -> Result.NO_ANSWER;
            case "Call Rejected" -> Result.DECLINED;
            default -> end.by() == EndedBy.FAULT ? Result.FAILED : Result.MISSED;
        };
    }

    private record Step(CallPhase now, CallEvent event) {}
}
