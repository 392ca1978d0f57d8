package be.cyberfam.lab.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/**
 * Krippendorff's α = 1 − Do/De: agreement of any number of evaluators of whom not each has marked each call
 * (Krippendorff, "Content Analysis", chapter on reliability).
 */
public final class Krippendorff {
    private Krippendorff() {}

    /** α of marks that are names: two marks either agree or do not. */
    public static OptionalDouble nominal(List<List<Double>> marksByCall) {
        return alpha(marksByCall, (a, b) -> a == b ? 0 : 1);
    }

    /** α of marks that are amounts: the further apart, the worse, by the square. */
    public static OptionalDouble interval(List<List<Double>> marksByCall) {
        return alpha(marksByCall, (a, b) -> (a - b) * (a - b));
    }

    /** Empty when no call has two marks, or when all marks are one and the same. */
    private static OptionalDouble alpha(List<List<Double>> marksByCall, DoubleBinaryOperator distance) {
        var paired = marksByCall.stream().filter(marks -> marks.size() > 1).toList();
        var all = new ArrayList<Double>();
        double observed = 0;
        for (var marks : paired) {
            all.addAll(marks);
            observed += apart(marks, distance) / (marks.size() - 1);
        }
        double expected = all.size() < 2 ? 0 : apart(all, distance) / (all.size() - 1);
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    /** The distances of all ordered pairs, added up. */
    private static double apart(List<Double> marks, DoubleBinaryOperator distance) {
        double sum = 0;
        for (var a : marks) {
            for (var b : marks) {
                sum += distance.applyAsDouble(a, b);
            }
        }
        return sum;
    }
}
