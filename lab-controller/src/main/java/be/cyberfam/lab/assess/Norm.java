package be.cyberfam.lab.assess;

import java.util.Arrays;
import java.util.Optional;

/**
 * What others scored in the same battery, as a yardstick.
 *
 * @param people how many there were
 */
public record Norm(int people, double mean, double sd) {
    /** With fewer than this no norm is given at all. */
    public static final int FEWEST = 30;

    /** Empty below {@value #FEWEST} people: so few say nothing of others. */
    public static Optional<Norm> of(double[] scores) {
        if (scores.length < FEWEST) {
            return Optional.empty();
        }
        double mean = Arrays.stream(scores).average().orElseThrow();
        double squares = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum();
        return Optional.of(new Norm(scores.length, mean, Math.sqrt(squares / (scores.length - 1))));
    }
}
