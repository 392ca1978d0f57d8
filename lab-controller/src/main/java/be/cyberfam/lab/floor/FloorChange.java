package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.CallTimeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one event changed: only the values that are different now.
 *
 * @param revision the floor's number after it; each change is the one before plus one
 * @param at when what caused it happened
 * @param seats the seats that look different: none, one, or two when a call moved from one to the other
 * @param desks the supervisors' desks that look different
 * @param call the call that moved or of which something was said; it may be over, now or for some time
 * @param tally whether the day's counts changed
 * @param exercise whether an exercise changed
 * @param pbx whether the switch came or went
 */
public record FloorChange(
        long revision,
        Instant at,
        List<Seat> seats,
        List<SupervisorDesk> desks,
        Optional<CallTimeline> call,
        boolean tally,
        boolean exercise,
        boolean pbx) {}
