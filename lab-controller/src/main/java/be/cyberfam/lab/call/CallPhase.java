package be.cyberfam.lab.call;

import java.time.Instant;

/** Where a call stands; each state holds just what is true in it. */
public sealed interface CallPhase {
    Instant since();

    /** The customer is on his way to the switch. */
    record Coming(Instant since) implements CallPhase {}

    /** In the queue, no seat ringing. */
    record Waiting(Instant since) implements CallPhase {}

    /** In the queue, a seat ringing. */
    record Ringing(Instant since, SeatId seat) implements CallPhase {}

    /** A seat calls the customer. */
    record Dialling(Instant since, SeatId seat) implements CallPhase {}

    record Talking(Instant since, SeatId seat) implements Connected {}

    record OnHold(Instant since, SeatId seat) implements Connected {}

    /** The line is down, the trainee still at work on it. */
    record WrappingUp(Instant since, SeatId seat) implements CallPhase {}

    record Over(Instant since, Result result) implements CallPhase {}

    /** Both sides are on the line. */
    sealed interface Connected extends CallPhase {
        SeatId seat();
    }
}
