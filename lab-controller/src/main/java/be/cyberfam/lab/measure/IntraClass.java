package be.cyberfam.lab.measure;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far evaluators agree on marks that are amounts: two-way mean squares and the coefficients made of them (Shrout
 * and Fleiss 1979).
 *
 * @param calls n, how many calls were marked
 * @param evaluators k, how many marked each of them
 * @param betweenCalls MSR
 * @param betweenEvaluators MSC
 * @param residual MSE
 */
public record IntraClass(int calls, int evaluators, double betweenCalls, double betweenEvaluators, double residual) {

    /**
     * The mean squares of one table of marks.
     *
     * @param marks a row for each call, a column for each evaluator, all there
     */
    public static IntraClass of(double[][] marks) {
        int n = marks.length;
        int k = n == 0 ? 0 : marks[0].length;
        if (n < 2 || k < 2 || Arrays.stream(marks).anyMatch(row -> row.length != k)) {
            throw new IllegalArgumentException("two calls or more, each marked by the same two evaluators or more");
        }
        double all =
                Arrays.stream(marks).flatMapToDouble(Arrays::stream).average().orElseThrow();
        double rows = 0;
        for (var row : marks) {
            rows += square(mean(row) - all) * k;
        }
        double columns = 0;
        for (int j = 0; j < k; j++) {
            columns += square(mean(column(marks, j)) - all) * n;
        }
        double total = Arrays.stream(marks)
                .flatMapToDouble(Arrays::stream)
                .map(x -> square(x - all))
                .sum();
        double residual = Math.max(0, total - rows - columns);
        return new IntraClass(n, k, rows / (n - 1), columns / (k - 1), residual / ((n - 1.0) * (k - 1)));
    }

    /** ICC(2,1), absolute agreement of one evaluator: (MSR − MSE) / (MSR + (k−1)MSE + k(MSC−MSE)/n). */
    public OptionalDouble agreement() {
        return ratio(
                betweenCalls - residual,
                betweenCalls + (evaluators - 1) * residual + evaluators * (betweenEvaluators - residual) / calls);
    }

    /** ICC(3,1), consistency of one evaluator, whose own strictness does not count: (MSR − MSE) / (MSR + (k−1)MSE). */
    public OptionalDouble consistency() {
        return ratio(betweenCalls - residual, betweenCalls + (evaluators - 1) * residual);
    }

    /** ICC(2,k), absolute agreement of the mean of all evaluators: (MSR − MSE) / (MSR + (MSC−MSE)/n). */
    public OptionalDouble agreementOfMean() {
        return ratio(betweenCalls - residual, betweenCalls + (betweenEvaluators - residual) / calls);
    }

    private static OptionalDouble ratio(double above, double below) {
        return below == 0 ? OptionalDouble.empty() : OptionalDouble.of(above / below);
    }

    private static double[] column(double[][] marks, int j) {
        return Arrays.stream(marks).mapToDouble(row -> row[j]).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double square(double x) {
        return x * x;
    }
}
