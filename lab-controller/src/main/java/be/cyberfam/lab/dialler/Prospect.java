package be.cyberfam.lab.dialler;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with somebody on the list.
 *
 * @param attempts how often he was called
 * @param last what came of the last time
 * @param nextTry not before then
 * @param isOut whether he is shown to a seat, or being called, or on the line
 * @param isStruckOff whether he asked, in this exercise, not to be called again
 * @param isRegistered whether his number stands in the register of those who asked so, in whatever exercise
 */
public record Prospect(
        Listed who,
        int attempts,
        Optional<AttemptResult> last,
        Instant nextTry,
        boolean isOut,
        boolean isStruckOff,
        boolean isRegistered) {
    /** Who was tried so often is left in peace. */
    public static final int MOST_ATTEMPTS = 3;

    /** What keeps somebody from being called now. */
    public enum Hindrance {
        /** In the register of those who want no such calls. */
        DO_NOT_CALL,
        /** He asked not to be called again, before or in this exercise. */
        REFUSED,
        /** Nothing is left to do. */
        DONE,
        TOO_OFTEN,
        /** Somebody has him already. */
        TAKEN,
        /** The clock where he lives forbids it. */
        OUTSIDE_HOURS,
        /** Too soon after the last time. */
        NOT_YET;

        /** Whether a person must obey it as well as a machine. */
        public boolean isHisWill() {
            return this == DO_NOT_CALL || this == REFUSED || this == OUTSIDE_HOURS;
        }
    }

    static Prospect of(Listed who) {
        return new Prospect(who, 0, Optional.empty(), Instant.MIN, false, false, false);
    }

    /** What keeps him from being called now, the weightiest first; empty when nothing does. */
    public Optional<Hindrance> hindrance(Instant now) {
        return forGood().or(() -> forNow(now));
    }

    /** What keeps him from being called at any hour of this exercise; empty when nothing does. */
    Optional<Hindrance> forGood() {
        if (isStruckOff || isRegistered || who.bar().equals(Optional.of(Listed.Bar.REFUSED))) {
            return Optional.of(Hindrance.REFUSED);
        }
        if (who.bar().isPresent()) {
            return Optional.of(Hindrance.DO_NOT_CALL);
        }
        if (last.filter(result -> result.again().isEmpty()).isPresent()) {
            return Optional.of(Hindrance.DONE);
        }
        return attempts < MOST_ATTEMPTS || isOut ? Optional.empty() : Optional.of(Hindrance.TOO_OFTEN);
    }

    private Optional<Hindrance> forNow(Instant now) {
        if (isOut) {
            return Optional.of(Hindrance.TAKEN);
        }
        if (!who.isWithinHours(now)) {
            return Optional.of(Hindrance.OUTSIDE_HOURS);
        }
        return now.isBefore(nextTry) ? Optional.of(Hindrance.NOT_YET) : Optional.empty();
    }

    /** As the register has it now. */
    Prospect obeying(Register register) {
        boolean refused = register.holds(who.phone());
        return refused == isRegistered ? this : new Prospect(who, attempts, last, nextTry, isOut, isStruckOff, refused);
    }

    /** Nobody else gets him meanwhile. */
    Prospect taken() {
        return new Prospect(who, attempts, last, nextTry, true, isStruckOff, isRegistered);
    }

    /** As if nobody had had him. */
    Prospect released() {
        return new Prospect(who, attempts, last, nextTry, false, isStruckOff, isRegistered);
    }

    Prospect called() {
        return new Prospect(who, attempts + 1, last, nextTry, true, isStruckOff, isRegistered);
    }

    Prospect after(AttemptResult result, Instant now) {
        var next = result.again().map(now::plus).orElse(nextTry);
        boolean refused = isStruckOff || result == AttemptResult.REFUSED;
        return new Prospect(who, attempts, Optional.of(result), next, false, refused, isRegistered);
    }
}
