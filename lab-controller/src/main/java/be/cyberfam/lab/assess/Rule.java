package be.cyberfam.lab.assess;

import be.cyberfam.lab.assess.Measured.Better;
import java.util.Comparator;
import java.util.List;

/**
 * How a machine gives a mark: the best one whose limit the figure keeps, otherwise 0.
 *
 * @param limits for some of the marks above 0, how much is still good enough, the limit itself included
 */
public record Rule(Measured measured, List<Limit> limits) {
    /**
     * How much is still good enough for one mark.
     *
     * @param limit in the measure's unit: ms, a number, or a share of 1
     */
    public record Limit(int mark, double limit) {}

    public Rule {
        limits = limits.stream()
                .sorted(Comparator.comparingInt(Limit::mark).reversed())
                .toList();
        for (int i = 1; i < limits.size(); i++) {
            var stricter = limits.get(i - 1);
            var milder = limits.get(i);
            if (stricter.mark() == milder.mark() || !isMilder(measured.better(), milder.limit(), stricter.limit())) {
                throw new IllegalArgumentException("the limit of mark " + milder.mark() + " is not milder than that of "
                        + stricter.mark() + ": write the limits of better marks stricter");
            }
        }
    }

    private static boolean isMilder(Better better, double milder, double stricter) {
        return better == Better.LESS ? milder > stricter : milder < stricter;
    }

    /** The mark a figure earns. */
    public int mark(double value) {
        return limits.stream()
                .filter(limit -> keeps(value, limit.limit()))
                .mapToInt(Limit::mark)
                .findFirst()
                .orElse(0);
    }

    private boolean keeps(double value, double limit) {
        return measured.better() == Better.LESS ? value <= limit : value >= limit;
    }
}
