package be.cyberfam.lab.scenario;

import java.time.Duration;
import java.util.Optional;

/** A line fault of a scenario, and when it begins. */
public record PlannedFault(LineFault fault, When when) {
    /** The longest a call is planned ahead. */
    public static final Duration LATEST = Duration.ofMinutes(30);

    /** When a fault begins. */
    public sealed interface When {
        /** So long after somebody has answered him; zero: from the beginning. */
        record After(Duration talk) implements When {
            public After {
                if (talk.isNegative() || talk.compareTo(LATEST) > 0) {
                    throw new IllegalArgumentException("a line goes bad within 30min of a call: write 40s");
                }
            }
        }

        /** When he comes to this step for the first time. */
        record AtStep(StepId step) implements When {}
    }

    /** The step it waits for, if it does. */
    public Optional<StepId> step() {
        return when instanceof When.AtStep at ? Optional.of(at.step()) : Optional.empty();
    }
}
