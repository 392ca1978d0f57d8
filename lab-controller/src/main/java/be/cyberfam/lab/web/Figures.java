package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.Count;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.measure.Mean;
import be.cyberfam.lab.measure.QueueCounts;
import be.cyberfam.lab.measure.SeatTime;
import be.cyberfam.lab.measure.Share;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Today's figures (formulas in {@code measure}), each with what it was made of; null when there was nothing to measure,
 * never 0. Rates count the calls whose fate is known: who still waits is neither served nor lost.
 */
record Figures(
        long offered,
        long handled,
        long abandoned,
        long missedRings,
        @Nullable Long asaMs,
        @Nullable Long ahtMs,
        @Nullable Long talkMs,
        @Nullable Long holdMs,
        @Nullable Long wrapMs,
        ServiceLevel serviceLevel,
        Abandonment abandonment,
        Occupancy occupancy) {
    private static final be.cyberfam.lab.measure.ServiceLevel FORMULA = be.cyberfam.lab.measure.ServiceLevel.B;

    record ServiceLevel(@Nullable Double value, String formula, long thresholdMs, long numerator, long denominator) {}

    record Abandonment(@Nullable Double value, long shortMs, long numerator, long denominator) {}

    record Occupancy(@Nullable Double value, long workMs, long idleMs) {}

    /** Of the calls and seats that somebody sees. */
    static Figures of(Floor floor, Sight sight, Instant now) {
        return of(sight.of(floor.tallies()), sight.of(floor.seats()), now);
    }

    static Figures of(Tally tally, Collection<Seat> seats, Instant now) {
        long handled = tally.count(Count.HANDLED);
        long talk = tally.count(Count.TALK_MS);
        long hold = tally.count(Count.HOLD_MS);
        long wrap = tally.count(Count.WRAP_MS);
        var counts = counts(tally);
        return new Figures(
                tally.count(Count.OFFERED),
                handled,
                tally.count(Count.ABANDONED),
                tally.count(Count.MISSED_RINGS),
                mean(tally.count(Count.ANSWER_WAIT_MS), tally.count(Count.ANSWERED)),
                mean(talk + hold + wrap, handled),
                mean(talk, handled),
                mean(hold, handled),
                mean(wrap, handled),
                serviceLevel(FORMULA.of(counts), tally),
                abandonment(counts.abandonment(), tally),
                occupancy(time(seats, now)));
    }

    /** Those whose waiting is over. */
    static QueueCounts counts(Tally tally) {
        long answered = tally.count(Count.ANSWERED);
        long abandoned = tally.count(Count.ABANDONED);
        return new QueueCounts(
                answered + abandoned + tally.count(Count.UNSERVED),
                answered,
                tally.count(Count.ANSWERED_IN_TIME),
                abandoned,
                tally.count(Count.ABANDONED_SHORT),
                tally.count(Count.ABANDONED_IN_TIME));
    }

    private static ServiceLevel serviceLevel(Share share, Tally tally) {
        return new ServiceLevel(
                value(share), FORMULA.name(), tally.rule().inTime().toMillis(), share.numerator(), share.denominator());
    }

    private static Abandonment abandonment(Share share, Tally tally) {
        return new Abandonment(
                value(share), tally.rule().tooShort().toMillis(), share.numerator(), share.denominator());
    }

    private static Occupancy occupancy(SeatTime time) {
        return new Occupancy(value(time.occupancy()), time.workMs(), time.idleMs());
    }

    /** The seats' time, what they do now included. */
    private static SeatTime time(Collection<Seat> seats, Instant now) {
        long work = 0;
        long idle = 0;
        for (var seat : seats) {
            long current = Math.max(0, now.toEpochMilli() - seat.state().since().toEpochMilli());
            work += seat.clock().workMs() + (works(seat) ? current : 0);
            idle += seat.clock().idleMs() + (idles(seat) ? current : 0);
        }
        return new SeatTime(work, idle, 0);
    }

    private static boolean works(Seat seat) {
        return seat.state() instanceof SeatState.Talking
                || seat.state() instanceof SeatState.OnHold
                || seat.state() instanceof SeatState.WrappingUp;
    }

    private static boolean idles(Seat seat) {
        return seat.state() instanceof SeatState.Ready
                || seat.state() instanceof SeatState.Ringing
                || seat.state() instanceof SeatState.Dialling;
    }

    private static @Nullable Long mean(long sumMs, long count) {
        var mean = new Mean(sumMs, count).millis();
        return mean.isPresent() ? mean.getAsLong() : null;
    }

    private static @Nullable Double value(Share share) {
        OptionalDouble value = share.value();
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
