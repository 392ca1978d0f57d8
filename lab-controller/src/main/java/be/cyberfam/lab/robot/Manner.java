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
 * @param conduct how it treats the customer
 */
public record Manner(
        Span pickUp, Span pause, Span wrapUp, double holdRate, Span hold, double rightRate, Conduct conduct) {
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
            0.8,
            Conduct.CIVIL);

    /** Quick, listens, announces its one hold, works at its console and is right. */
    public static final Manner GOOD = new Manner(
            Span.ofMillis(1_000, 2_000),
            Span.ofMillis(500, 1_000),
            Span.ofMillis(2_000, 3_000),
            1,
            Span.ofMillis(5_000, 8_000),
            1,
            new Conduct(false, true, Conduct.Console.ALL_RIGHT));

    /** Speaks over the customer, asks nothing and writes down what is not so. */
    public static final Manner RUDE = new Manner(
            Span.ofMillis(1_000, 2_000),
            Span.ofMillis(200, 400),
            Span.ofMillis(2_000, 3_000),
            0,
            Span.ofMillis(1_000, 1_000),
            0,
            new Conduct(true, false, Conduct.Console.CARELESS));

    /** Slow to answer, and puts the customer on hold for long without a word. */
    public static final Manner SLOW = new Manner(
            Span.ofMillis(4_000, 6_000),
            Span.ofMillis(2_000, 2_800),
            Span.ofMillis(4_000, 6_000),
            1,
            Span.ofMillis(40_000, 50_000),
            0.5,
            new Conduct(false, false, Conduct.Console.NOTHING));
}
