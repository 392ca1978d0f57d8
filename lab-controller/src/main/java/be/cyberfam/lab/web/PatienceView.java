package be.cyberfam.lab.web;

import be.cyberfam.lab.scenario.Patience;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long customers wait, in the API's words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PatienceView(
        String distribution, long meanMs, @Nullable Long atLeastMs) {

    static PatienceView of(Patience patience) {
        return switch (patience) {
            case Patience.Fixed p -> new PatienceView("fixed", p.length().toMillis(), null);
            case Patience.Between p ->
                new PatienceView(
                        "uniform",
                        p.least().plus(p.most()).dividedBy(2).toMillis(),
                        p.least().toMillis());
            case Patience.Exponential p ->
                new PatienceView("exponential", p.mean().toMillis(), p.least().toMillis());
        };
    }

    Patience toPatience() {
        var mean = Duration.ofMillis(meanMs);
        var least = Duration.ofMillis(atLeastMs == null ? 0 : atLeastMs);
        try {
            return switch (distribution) {
                case "fixed" -> new Patience.Fixed(mean);
                case "uniform" ->
                    new Patience.Between(least, mean.multipliedBy(2).minus(least));
                default -> new Patience.Exponential(least, mean);
            };
        } catch (IllegalArgumentException e) {
            throw Refusal.badField("#/patience", String.valueOf(e.getMessage()));
        }
    }
}
