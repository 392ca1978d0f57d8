package be.cyberfam.lab.pbx;

import java.time.Instant;

/**
 * How the PBX's process is.
 *
 * @param phase up once it has fully booted
 * @param since when that began
 * @param pid of the process; 0 when there is none
 * @param why in words, for the log and the screen
 */
public record PbxState(Phase phase, Instant since, long pid, String why) {
    public enum Phase {
        STARTING,
        UP,
        DOWN
    }

    public boolean isUp() {
        return phase == Phase.UP;
    }
}
