package be.cyberfam.lab.exercise;

import java.time.Duration;

/** How customers arrive over an exercise. Rates are calls an hour. */
public sealed interface Traffic {
    /** Far more than one switch on one PC carries; a larger rate is a typing error. */
    double HIGHEST_PER_HOUR = 100_000;

    /** The rate at a moment of the exercise, calls an hour; waves have none between them. */
    double perHour(Duration into, Duration length);

    /** Arrivals by chance at a constant mean rate: what a telephone line does by itself. */
    record Poisson(double meanPerHour) implements Traffic {
        public Poisson {
            checked(meanPerHour);
        }

        @Override
        public double perHour(Duration into, Duration length) {
            return meanPerHour;
        }
    }

    /** By chance, at a rate that grows (or falls) evenly from start to end. */
    record Ramp(double firstPerHour, double lastPerHour) implements Traffic {
        public Ramp {
            checked(firstPerHour);
            checked(lastPerHour);
        }

        @Override
        public double perHour(Duration into, Duration length) {
            double share = (double) into.toMillis() / Math.max(1, length.toMillis());
            return firstPerHour + (lastPerHour - firstPerHour) * share;
        }
    }

    /**
     * By chance, at a base rate with one swell: bell-shaped, highest at {@code at}, {@code width} its standard
     * deviation.
     */
    record Peak(double basePerHour, double peakPerHour, Duration at, Duration width) implements Traffic {
        public Peak {
            checked(basePerHour);
            checked(peakPerHour);
            positive(width);
        }

        @Override
        public double perHour(Duration into, Duration length) {
            double away = (double) into.minus(at).toMillis() / width.toMillis();
            return basePerHour + (peakPerHour - basePerHour) * Math.exp(-away * away / 2);
        }
    }

    /** So many customers at one moment, again and again: everybody has a call. */
    record Waves(int size, Duration every) implements Traffic {
        public Waves {
            if (size < 1 || size > 1_000) {
                throw new IllegalArgumentException("a wave has 1 to 1,000 customers, not " + size);
            }
            positive(every);
        }

        @Override
        public double perHour(Duration into, Duration length) {
            return size * 3_600_000.0 / every.toMillis();
        }
    }

    private static void checked(double perHour) {
        if (!(perHour >= 0 && perHour <= HIGHEST_PER_HOUR)) {
            throw new IllegalArgumentException("a rate is 0 to 100,000 calls an hour, not " + perHour);
        }
    }

    private static void positive(Duration duration) {
        if (duration.toMillis() < 1) {
            throw new IllegalArgumentException("a duration must be longer than nothing, not " + duration);
        }
    }
}
