package be.cyberfam.lab.assess;

/**
 * How far a candidate's score may be off by chance alone.
 *
 * @param sd standard deviation of the scores, in points
 * @param reliability r of the battery, 0 to 1
 */
public record TrialError(double sd, double reliability) {
    private static final double NINETEEN_OF_TWENTY = 1.96;

    public TrialError {
        if (!(sd >= 0) || !(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("an SD of " + sd + " with a reliability of " + reliability);
        }
    }

    /** SEM = SD·√(1 − r), in points. */
    public double sem() {
        return sd * Math.sqrt(1 - reliability);
    }

    /** Two candidates differ only when they lie further apart than 1.96·SEM·√2. */
    public double leastDifference() {
        return NINETEEN_OF_TWENTY * sem() * Math.sqrt(2);
    }

    public boolean tellsApart(double a, double b) {
        return Math.abs(a - b) > leastDifference();
    }
}
