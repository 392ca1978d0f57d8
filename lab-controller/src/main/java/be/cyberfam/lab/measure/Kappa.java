package be.cyberfam.lab.measure;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far evaluators agree beyond chance on marks that are names, not amounts: κ = (po − pe) / (1 − pe).
 *
 * @param observed po, the share of pairs that agree
 * @param byChance pe, the share that would if each marked at random in her own proportions
 */
public record Kappa(double observed, double byChance) {
    /** κ; empty when chance alone makes all agree, as when everybody always gives one mark. */
    public OptionalDouble value() {
        return byChance >= 1 ? OptionalDouble.empty() : OptionalDouble.of((observed - byChance) / (1 - byChance));
    }

    /**
     * Two evaluators (Cohen 1960).
     *
     * @param a the first one's marks, one a call, as category numbers from 0 on
     * @param b the second one's marks of the same calls
     */
    public static Kappa cohen(int[] a, int[] b) {
        if (a.length != b.length || a.length == 0) {
            throw new IllegalArgumentException(a.length + " marks beside " + b.length);
        }
        var categories = 1 + Math.max(max(a), max(b));
        double agree = 0;
        double chance = 0;
        for (int i = 0; i < a.length; i++) {
            agree += a[i] == b[i] ? 1 : 0;
        }
        for (int c = 0; c < categories; c++) {
            chance += share(a, c) * share(b, c);
        }
        return new Kappa(agree / a.length, chance);
    }

    /**
     * Any number of evaluators, the same number on each call (Fleiss 1971).
     *
     * @param counts for each call, how many evaluators gave each mark
     */
    public static Kappa fleiss(int[][] counts) {
        if (counts.length == 0) {
            throw new IllegalArgumentException("no call was marked");
        }
        int raters = Arrays.stream(counts[0]).sum();
        double agree = 0;
        var totals = new double[counts[0].length];
        for (var call : counts) {
            if (Arrays.stream(call).sum() != raters || raters < 2 || call.length != totals.length) {
                throw new IllegalArgumentException("each call needs the marks of the same two or more evaluators");
            }
            for (int c = 0; c < call.length; c++) {
                agree += (double) call[c] * (call[c] - 1) / ((double) raters * (raters - 1));
                totals[c] += (double) call[c] / ((double) raters * counts.length);
            }
        }
        return new Kappa(
                agree / counts.length, Arrays.stream(totals).map(p -> p * p).sum());
    }

    private static double share(int[] marks, int category) {
        return (double) Arrays.stream(marks).filter(mark -> mark == category).count() / marks.length;
    }

    private static int max(int[] marks) {
        return Arrays.stream(marks).max().orElse(0);
    }
}
