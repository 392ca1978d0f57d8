package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallPoints;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.RingEnd;
import java.time.Duration;
import java.util.Optional;

/** The day's counts so far. */
@SuppressWarnings("EnumOrdinal") // the ordinals index an array that lives and dies with this process
public final class Tally {
    private final Rule rule;
    private final long[] counts;

    private Tally(Rule rule, long[] counts) {
        this.rule = rule;
        this.counts = counts;
    }

    /**
     * What counts as in time.
     *
     * @param inTime the service level's threshold
     * @param tooShort who gives up this soon does not count
     */
    public record Rule(Duration inTime, Duration tooShort) {
        /** 20 s and 5 s, as DOMAIN §2 has it. */
        public static final Rule USUAL = new Rule(Duration.ofSeconds(20), Duration.ofSeconds(5));
    }

    static Tally of(Rule rule) {
        return new Tally(rule, new long[Count.values().length]);
    }

    public Rule rule() {
        return rule;
    }

    public long count(Count what) {
        return counts[what.ordinal()];
    }

    /** The counts once {@code event} has brought the call to {@code after}. */
    Tally after(CallEvent event, CallTimeline after) {
        return switch (event) {
            case CallEvent.Offered e when isInbound(after) -> plus(Count.OFFERED, 1);
            case CallEvent.RingStopped e when e.why() != RingEnd.WITHDRAWN -> plus(Count.MISSED_RINGS, 1);
            case CallEvent.Answered e when isInbound(after) -> answered(after.points());
            case CallEvent.Ended e when after.isOver() && isInbound(after) -> unanswered(after);
            case CallEvent.WrappedUp e
            when after.result().filter(Result::wasTalked).isPresent() -> handled(after);
            default -> this;
        };
    }

    private Tally answered(CallPoints points) {
        long waited = waitedMs(points);
        return plus(Count.ANSWERED, 1)
                .plus(Count.ANSWER_WAIT_MS, waited)
                .plus(Count.ANSWERED_IN_TIME, within(rule.inTime(), waited));
    }

    private Tally unanswered(CallTimeline call) {
        if (call.points().offered().isEmpty()) {
            return this;
        }
        if (!call.result().equals(Optional.of(Result.ABANDONED))) {
            return plus(Count.UNSERVED, 1);
        }
        long waited = waitedMs(call.points());
        return plus(Count.ABANDONED, 1)
                .plus(Count.ABANDON_WAIT_MS, waited)
                .plus(Count.ABANDONED_SHORT, within(rule.tooShort(), waited))
                .plus(Count.ABANDONED_IN_TIME, within(rule.inTime(), waited));
    }

    private Tally handled(CallTimeline call) {
        var time = call.points().handleTime(call.phase().since()).orElseThrow();
        var judged = call.points().judgement();
        return plus(Count.HANDLED, 1)
                .plus(Count.TALK_MS, time.talkMs())
                .plus(Count.HOLD_MS, time.holdMs())
                .plus(Count.WRAP_MS, time.wrapMs())
                .plus(Count.OUTCOMES_JUDGED, judged.isPresent() ? 1 : 0)
                .plus(Count.OUTCOMES_RIGHT, judged.orElse(false) ? 1 : 0);
    }

    private static boolean isInbound(CallTimeline call) {
        return call.points().plan().map(CallPlan::direction).orElse(Direction.INBOUND) == Direction.INBOUND;
    }

    private static long waitedMs(CallPoints points) {
        return points.queueMs(points.lastKnown()).orElse(0L);
    }

    private static long within(Duration limit, long ms) {
        return ms <= limit.toMillis() ? 1 : 0;
    }

    /** What was counted since an earlier count of the same. */
    public Tally since(Tally earlier) {
        var more = counts.clone();
        for (int n = 0; n < more.length; n++) {
            more[n] -= earlier.counts[n];
        }
        return new Tally(rule, more);
    }

    /** Both together. */
    Tally plus(Tally other) {
        var sum = counts.clone();
        for (int n = 0; n < sum.length; n++) {
            sum[n] += other.counts[n];
        }
        return new Tally(rule, sum);
    }

    private Tally plus(Count what, long more) {
        if (more == 0) {
            return this;
        }
        var now = counts.clone();
        now[what.ordinal()] += more;
        return new Tally(rule, now);
    }
}
