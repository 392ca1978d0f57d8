package be.cyberfam.lab.floor;

import java.time.Instant;

/**
 * How a signed-on seat's time was spent, in ms, the state it is in now not counted: occupancy is
 * work / (work + idle), see DOMAIN §2.
 *
 * @param preparingMs reading about somebody before calling him: neither work on a call nor idle
 */
public record SeatClock(long workMs, long idleMs, long pausedMs, long preparingMs) {
    static final SeatClock ZERO = new SeatClock(0, 0, 0, 0);

    /** The clock once {@code state} has ended at {@code until}. */
    SeatClock after(SeatState state, Instant until) {
        long ms = Math.max(0, until.toEpochMilli() - state.since().toEpochMilli());
        return switch (state) {
            case SeatState.Talking s -> new SeatClock(workMs + ms, idleMs, pausedMs, preparingMs);
            case SeatState.OnHold s -> new SeatClock(workMs + ms, idleMs, pausedMs, preparingMs);
            case SeatState.WrappingUp s -> new SeatClock(workMs + ms, idleMs, pausedMs, preparingMs);
            case SeatState.Ready s -> new SeatClock(workMs, idleMs + ms, pausedMs, preparingMs);
            case SeatState.Ringing s -> new SeatClock(workMs, idleMs + ms, pausedMs, preparingMs);
            case SeatState.Dialling s -> new SeatClock(workMs, idleMs + ms, pausedMs, preparingMs);
            case SeatState.Paused s -> new SeatClock(workMs, idleMs, pausedMs + ms, preparingMs);
            case SeatState.Previewing s -> new SeatClock(workMs, idleMs, pausedMs, preparingMs + ms);
            case SeatState.Empty s -> this;
            case SeatState.NoPhoneYet s -> this;
            case SeatState.PhoneLost s -> this;
        };
    }
}
