package be.cyberfam.lab.bench;

import java.util.OptionalDouble;

/**
 * One measured figure.
 *
 * @param what what was measured, e.g. {@code 300 calls: CPU per call-minute}
 * @param unit e.g. {@code s}, {@code ms}, {@code ratio}
 * @param value empty when it could not be measured
 * @param target the most it may be, empty when it only informs
 */
public record Figure(String what, String unit, OptionalDouble value, OptionalDouble target) {
    /** A figure without a target. */
    public static Figure of(String what, String unit, double value) {
        return new Figure(what, unit, finite(value), OptionalDouble.empty());
    }

    /** A figure that should be no more than {@code most}. */
    public static Figure atMost(double most, String what, String unit, double value) {
        return new Figure(what, unit, finite(value), OptionalDouble.of(most));
    }

    /** Measured, and not over its target. */
    public boolean isMet() {
        return value.isPresent() && target.isPresent() && value.getAsDouble() <= target.getAsDouble();
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
