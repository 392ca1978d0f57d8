package be.cyberfam.lab.dialler;

import java.time.Duration;

/**
 * What a session's calls have taught so far.
 *
 * @param settled numbers that were called and of which is known whether somebody, or something, picked up
 * @param pickedUp of them, picked up by a person or a machine
 * @param ringMs sum of how long those rang that were picked up
 * @param handled calls a seat has finished, wrap-up included
 * @param handleMs sum of what they took
 */
public record DialFigures(DropRate drops, int settled, int pickedUp, long ringMs, int handled, long handleMs) {
    private static final Duration GUESSED_RING = Duration.ofSeconds(8);
    private static final Duration GUESSED_HANDLE = Duration.ofMinutes(2);

    public static final DialFigures NONE = new DialFigures(DropRate.NONE, 0, 0, 0, 0, 0);

    /** How often it is picked up, 0 to 1; one of two before anything is known (Laplace's rule of succession). */
    public double answerRate() {
        return (pickedUp + 1.0) / (settled + 2.0);
    }

    /** How long it rings on average until it is picked up. */
    public Duration ring() {
        return pickedUp == 0 ? GUESSED_RING : Duration.ofMillis(ringMs / pickedUp);
    }

    /** How long a seat is busy with a call on average. */
    public Duration handleTime() {
        return handled == 0 ? GUESSED_HANDLE : Duration.ofMillis(handleMs / handled);
    }

    public DialFigures plusPickedUp(Duration rang) {
        return new DialFigures(drops, settled + 1, pickedUp + 1, ringMs + rang.toMillis(), handled, handleMs);
    }

    public DialFigures plusNotPickedUp() {
        return new DialFigures(drops, settled + 1, pickedUp, ringMs, handled, handleMs);
    }

    /** A person talks to a seat. */
    public DialFigures plusConnected() {
        return with(drops.plusConnected());
    }

    /** A person was let go. */
    public DialFigures plusDropped() {
        return with(drops.plusDropped());
    }

    public DialFigures plusHandled(Duration took) {
        return new DialFigures(drops, settled, pickedUp, ringMs, handled + 1, handleMs + took.toMillis());
    }

    private DialFigures with(DropRate other) {
        return new DialFigures(other, settled, pickedUp, ringMs, handled, handleMs);
    }
}
