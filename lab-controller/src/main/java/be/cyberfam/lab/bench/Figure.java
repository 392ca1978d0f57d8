package be.cyberfam.lab.bench;

import java.util.OptionalDouble;

/**
 * One measured figure.
 *
 * @param what what was measured, e.g. {@code 300 calls: CPU per call-minute}
 * @param unit e.g. {@code s}, {@code ms}, {@code ratio}
 * @param value empty when it could not be measured
 * @param target what it should keep to, empty when it only informs
 * @param bound whether the target is the most or the least it may be
 */
public record Figure(String what, String unit, OptionalDouble value, OptionalDouble target, Bound bound) {
    /** On which side of its target a figure is good. */
    public enum Bound {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        /** As it is written before the target. */
        public String sign() {
            return sign;
        }
    }

    /** A figure without a target. */
    public static Figure of(String what, String unit, double value) {
        return new Figure(what, unit, finite(value), OptionalDouble.empty(), Bound.AT_MOST);
    }

    /** A figure that should be no more than {@code most}. */
    public static Figure atMost(double most, String what, String unit, double value) {
        return new Figure(what, unit, finite(value), OptionalDouble.of(most), Bound.AT_MOST);
    }

    /** A figure that should be no less than {@code least}. */
    public static Figure atLeast(double least, String what, String unit, double value) {
        return new Figure(what, unit, finite(value), OptionalDouble.of(least), Bound.AT_LEAST);
    }

    /** Measured, and on the good side of its target. */
    public boolean isMet() {
        return value.isPresent() && target.isPresent() && isGood(value.getAsDouble(), target.getAsDouble());
    }

    private boolean isGood(double measured, double wanted) {
        return bound == Bound.AT_MOST ? measured <= wanted : measured >= wanted;
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
