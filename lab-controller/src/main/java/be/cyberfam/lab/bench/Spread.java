package be.cyberfam.lab.bench;

import java.util.Collection;
import java.util.List;

/** Measured values of one thing, smallest first. */
record Spread(List<Double> sorted) {
    Spread {
        sorted = List.copyOf(sorted);
    }

    static Spread of(Collection<Double> values) {
        return new Spread(values.stream().sorted().toList());
    }

    /** The value that {@code share} of all values do not exceed (nearest rank); not a number when there are none. */
    double at(double share) {
        if (sorted.isEmpty()) return Double.NaN;
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }

    double p50() {
        return at(.5);
    }

    double p99() {
        return at(.99);
    }

    int size() {
        return sorted.size();
    }
}
