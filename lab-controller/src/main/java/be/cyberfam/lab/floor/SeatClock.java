package be.cyberfam.lab.floor;

import java.time.Instant;

/**
 * How a signed-on seat's time was spent, in ms, the state it is in now not counted: occupancy is
 * work / (work + idle), see DOMAIN §2.
 */
public record SeatClock(long workMs, long idleMs, long pausedMs) {
    static final SeatClock ZERO = new SeatClock(0, 0, 0);

    /** The clock once {@code state} has ended at {@code until}. */
    SeatClock after(SeatState state, Instant until) {
        long ms = Math.max(0, until.toEpochMilli() - state.since().toEpochMilli());
        return switch (state) {
            case SeatState.Talking s -> new SeatClock(workMs + ms, idleMs, pausedMs);
            case SeatState.OnHold s -> new SeatClock(workMs + ms, idleMs, pausedMs);
            case SeatState.WrappingUp s -> new SeatClock(workMs + ms, idleMs, pausedMs);
            case SeatState.Ready s -> new SeatClock(workMs, idleMs + ms, pausedMs);
            case SeatState.Ringing s -> new SeatClock(workMs, idleMs + ms, pausedMs);
            case SeatState.Dialling s -> new SeatClock(workMs, idleMs + ms, pausedMs);
            case SeatState.Paused s -> new SeatClock(workMs, idleMs, pausedMs + ms);
            case SeatState.Empty s -> this;
            case SeatState.NoPhoneYet s -> this;
            case SeatState.PhoneLost s -> this;
        };
    }
}
