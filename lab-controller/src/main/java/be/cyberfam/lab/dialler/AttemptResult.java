package be.cyberfam.lab.dialler;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What came of calling somebody on a list, and when he may be tried again in the same exercise. */
public enum AttemptResult {
    BUSY(Optional.of(Duration.ofMinutes(2))),
    NO_ANSWER(Optional.of(Duration.ofMinutes(10))),
    DECLINED(Optional.of(Duration.ofMinutes(15))),
    ANSWERING_MACHINE(Optional.of(Duration.ofMinutes(10))),
    /** A seat passed him over before he was called. */
    SKIPPED(Optional.of(Duration.ofMinutes(10))),
    /** Something broke on the way: none of his doing, nor hers. */
    FAILED(Optional.of(Duration.ofMinutes(1))),
    /** He is there at another time. */
    LATER(Optional.of(Duration.ofHours(1))),
    /** Somebody else lives at that number. */
    WRONG_PERSON(Optional.empty()),
    /** He does not want to be called again. */
    REFUSED(Optional.empty()),
    /** A seat talked to him. */
    REACHED(Optional.empty()),
    /**
     * He answered and no seat was ready. Only a person may call him after that, not a machine: Ofcom asks for 72 hours, and
     * no exercise lasts so long.
     */
    DROPPED(Optional.empty());

    private final Optional<Duration> again;

    AttemptResult(Optional<Duration> again) {
        this.again = again;
    }

    /** Whether a trainee can say so of a call; the others the lab knows by itself. */
    public boolean isSaid() {
        return switch (this) {
            case BUSY, NO_ANSWER, DECLINED, ANSWERING_MACHINE, LATER, WRONG_PERSON, REFUSED -> true;
            case SKIPPED, FAILED, REACHED, DROPPED -> false;
        };
    }

    /** As files have it: {@code no-answer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How long he is left alone; empty: he is not tried again. */
    public Optional<Duration> again() {
        return again;
    }
}
