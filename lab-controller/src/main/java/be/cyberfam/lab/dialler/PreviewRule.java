package be.cyberfam.lab.dialler;

import java.time.Duration;

/**
 * How long a trainee may read about whom she is to call, and whether she may pass him over.
 *
 * @param reading 5 s to 5 min; when it is over he is called
 */
public record PreviewRule(Duration reading, boolean mayPass) {
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    public static final PreviewRule USUAL = new PreviewRule(Duration.ofSeconds(45), true);

    public PreviewRule {
        if (reading.compareTo(SHORTEST) < 0 || reading.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the time to read is 5 s to 5 min, not " + reading);
        }
    }
}
