package be.cyberfam.lab.exercise;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long customers wait in the queue before they give up. */
public sealed interface Patience {
    Duration draw(RandomGenerator chance);

    /** Everybody waits as long. */
    record Same(Duration limit) implements Patience {
        public Same {
            positive(limit);
        }

        @Override
        public Duration draw(RandomGenerator chance) {
            return limit;
        }
    }

    /** Exponential, as the Erlang A formula assumes (DOMAIN §2), but nobody gives up before {@code atLeast}. */
    record Exponential(Duration mean, Duration atLeast) implements Patience {
        public Exponential {
            positive(mean);
        }

        @Override
        public Duration draw(RandomGenerator chance) {
            double beyond = Math.max(0, mean.minus(atLeast).toMillis());
            return atLeast.plusMillis((long) (-beyond * Math.log(1 - chance.nextDouble())));
        }
    }

    private static void positive(Duration duration) {
        if (duration.toMillis() < 1) {
            throw new IllegalArgumentException("patience must be longer than nothing, not " + duration);
        }
    }
}
