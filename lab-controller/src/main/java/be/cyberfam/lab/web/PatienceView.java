package be.cyberfam.lab.web;

import be.cyberfam.lab.exercise.Patience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long customers wait, in the API's words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PatienceView(
        String distribution, long meanMs, @Nullable Long atLeastMs) {
    /** What customers have when nobody says: 90 s on average, nobody gives up in the first 5 s. */
    static final PatienceView USUAL = new PatienceView("exponential", 90_000, 5_000L);

    static PatienceView of(Patience patience) {
        return switch (patience) {
            case Patience.Same p -> new PatienceView("fixed", p.limit().toMillis(), null);
            case Patience.Exponential p ->
                new PatienceView("exponential", p.mean().toMillis(), p.atLeast().toMillis());
        };
    }

    Patience toPatience() {
        var mean = Duration.ofMillis(meanMs);
        return distribution.equals("fixed")
                ? new Patience.Same(mean)
                : new Patience.Exponential(mean, Duration.ofMillis(atLeastMs == null ? 0 : atLeastMs));
    }
}
