package be.cyberfam.lab.scenario;

import java.time.Duration;

/** How long a customer waits in the queue before he gives up, as a distribution to draw from. */
public sealed interface Patience {
    /**
     * One draw.
     *
     * @param chance evenly spread over [0, 1)
     */
    Duration draw(double chance);

    /** Always the same. */
    record Fixed(Duration length) implements Patience {
        public Fixed {
            check(length);
        }

        @Override
        public Duration draw(double chance) {
            return length;
        }
    }

    /** Evenly between two lengths. */
    record Between(Duration least, Duration most) implements Patience {
        public Between {
            check(least);
            if (most.compareTo(least) < 0) {
                throw new IllegalArgumentException("patience from " + least.toSeconds() + " to " + most.toSeconds()
                        + " s: write the shorter one first");
            }
        }

        @Override
        public Duration draw(double chance) {
            return least.plusMillis(Math.round(chance * most.minus(least).toMillis()));
        }
    }

    /** A least length and an exponential rest, the shape Erlang A assumes; the mean counts both. */
    record Exponential(Duration least, Duration mean) implements Patience {
        public Exponential {
            check(mean);
            if (least.isNegative() || mean.compareTo(least) <= 0) {
                throw new IllegalArgumentException("patience with a mean of " + mean.toSeconds() + " s and at least "
                        + least.toSeconds() + " s: write a mean above the least");
            }
        }

        @Override
        public Duration draw(double chance) {
            return least.plusMillis(
                    Math.round(-Math.log1p(-chance) * mean.minus(least).toMillis()));
        }
    }

    private static void check(Duration length) {
        if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("patience of " + length.toSeconds() + " s: write 1 to 3600 s");
        }
    }
}
