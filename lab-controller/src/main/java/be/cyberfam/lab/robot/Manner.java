package be.cyberfam.lab.robot;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How a robot works. Each span is drawn anew for each use.
 *
 * @param pickUp from the ring to the answer
 * @param pause from the end of the customer's turn to its own
 * @param wrapUp from the end of the call to being done with it
 * @param holdRate the share of calls in which it puts the customer on hold once, 0 to 1
 * @param hold how long then
 * @param rightRate the share of calls for which it records the right outcome, 0 to 1
 */
public record Manner(Span pickUp, Span pause, Span wrapUp, double holdRate, Span hold, double rightRate) {
    /** A time between two bounds, evenly drawn. */
    public record Span(Duration least, Duration most) {
        public Span {
            if (least.isNegative() || most.compareTo(least) < 0) {
                throw new IllegalArgumentException(
                        "a span goes from a time to a later one, not " + least + " to " + most);
            }
        }

        public static Span ofMillis(long least, long most) {
            return new Span(Duration.ofMillis(least), Duration.ofMillis(most));
        }

        Duration draw(RandomGenerator chance) {
            return least.plusNanos(
                    (long) (chance.nextDouble() * most.minus(least).toNanos()));
        }
    }

    /** Attentive, and quick enough to be watched: picks up in 1 to 3 s, holds one call in six, is right four times in five. */
    public static final Manner ATTENTIVE = new Manner(
            Span.ofMillis(1_000, 3_000),
            Span.ofMillis(500, 1_200),
            Span.ofMillis(2_000, 5_000),
            0.17,
            Span.ofMillis(3_000, 6_000),
            0.8);
}
