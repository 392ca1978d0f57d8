package be.cyberfam.lab.measure;

/**
 * How seats spent their time, in ms, summed over seats or not.
 *
 * @param workMs talk + hold + wrap-up
 * @param idleMs ready and waiting for a call
 * @param pausedMs signed on but paused
 */
public record SeatTime(long workMs, long idleMs, long pausedMs) {
    public SeatTime {
        if (workMs < 0 || idleMs < 0 || pausedMs < 0)
            throw new IllegalArgumentException("work " + workMs + ", idle " + idleMs + ", paused " + pausedMs + " ms");
    }

    /** Occupancy = (talk + hold + wrap-up) / (talk + hold + wrap-up + idle). */
    public Share occupancy() {
        return new Share(workMs, workMs + idleMs);
    }

    /** Utilisation = (talk + hold + wrap-up) / (talk + hold + wrap-up + idle + pauses). */
    public Share utilisation() {
        return new Share(workMs, workMs + idleMs + pausedMs);
    }

    /** Adherence = time in the planned state / planned time. */
    public static Share adherence(long inPlannedStateMs, long plannedMs) {
        return new Share(inPlannedStateMs, plannedMs);
    }
}
