package be.cyberfam.lab.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is the lab well, and if not, why. */
final class HealthResource implements Resource {
    private final Checkup checkup;

    HealthResource(Checkup checkup) {
        this.checkup = checkup;
    }

    record View(boolean ready, List<PartView> parts) {
        static View of(List<Checkup.Part> parts) {
            return new View(
                    parts.stream().allMatch(Checkup.Part::well),
                    parts.stream().map(PartView::of).toList());
        }
    }

    record PartView(
            String name,
            boolean well,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {
        static PartView of(Checkup.Part part) {
            return new PartView(part.name(), part.well(), part.reason().orElse(null));
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("getHealth", request -> view().map(Answer::ok));
    }

    Future<View> view() {
        return checkup.now().map(View::of);
    }
}
