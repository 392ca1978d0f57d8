package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.Count;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Tally;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Today's figures (DOMAIN §2), each with what it was made of; null when there was nothing to measure, never 0. Rates
 * count the calls whose fate is known: who still waits is neither served nor lost.
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
        Share abandonment,
        Occupancy occupancy) {

    /** Formula B: answered in time / (offered - given up at once). */
    record ServiceLevel(@Nullable Double value, String formula, long thresholdMs, long numerator, long denominator) {}

    record Share(@Nullable Double value, long numerator, long denominator) {}

    /** Work / (work + idle), over the seats somebody sits at. */
    record Occupancy(@Nullable Double value, long workMs, long idleMs) {}

    static Figures of(Floor floor, Instant now) {
        var tally = floor.tally();
        long handled = tally.count(Count.HANDLED);
        long talk = tally.count(Count.TALK_MS);
        long hold = tally.count(Count.HOLD_MS);
        long wrap = tally.count(Count.WRAP_MS);
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
                serviceLevel(tally),
                abandonment(tally),
                occupancy(floor, now));
    }

    private static ServiceLevel serviceLevel(Tally tally) {
        long in = tally.count(Count.ANSWERED_IN_TIME);
        long of = settled(tally);
        return new ServiceLevel(share(in, of), "B", tally.rule().inTime().toMillis(), in, of);
    }

    private static Share abandonment(Tally tally) {
        long lost = tally.count(Count.ABANDONED) - tally.count(Count.ABANDONED_SHORT);
        return new Share(share(lost, settled(tally)), lost, settled(tally));
    }

    private static long settled(Tally tally) {
        return tally.count(Count.ANSWERED)
                + tally.count(Count.UNSERVED)
                + tally.count(Count.ABANDONED)
                - tally.count(Count.ABANDONED_SHORT);
    }

    private static Occupancy occupancy(Floor floor, Instant now) {
        long work = 0;
        long idle = 0;
        for (var seat : floor.seats()) {
            long current = Math.max(0, now.toEpochMilli() - seat.state().since().toEpochMilli());
            work += seat.clock().workMs() + (works(seat) ? current : 0);
            idle += seat.clock().idleMs() + (idles(seat) ? current : 0);
        }
        return new Occupancy(share(work, work + idle), work, idle);
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

    private static @Nullable Long mean(long sum, long count) {
        return count == 0 ? null : Math.round((double) sum / count);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
