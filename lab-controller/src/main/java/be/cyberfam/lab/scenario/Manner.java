package be.cyberfam.lab.scenario;

import java.time.Duration;

/**
 * How a customer behaves on the telephone, whatever he calls about.
 *
 * @param shortestPause least pause of his own between the end of the agent's turn and his answer
 * @param longestPause greatest such pause
 * @param silence how long nobody may speak before he asks whether anyone is there
 * @param hold how long he stays on hold before he hangs up
 * @param tolerance how many annoyances (silences, interruptions, long holds) he forgives in one call
 * @param habits what else he is given to
 */
public record Manner(
        Duration shortestPause, Duration longestPause, Duration silence, Duration hold, int tolerance, Habits habits) {
    public Manner {
        check(
                !shortestPause.isNegative() && longestPause.compareTo(shortestPause) >= 0,
                "pause",
                "the shorter one first");
        check(longestPause.compareTo(Duration.ofSeconds(5)) <= 0, "pause", "at most 5 s");
        check(between(silence, 1, 60), "silence", "1 to 60 s");
        check(between(hold, 5, 900), "hold", "5 to 900 s");
        check(tolerance >= 0 && tolerance <= 20, "tolerance", "0 to 20");
    }

    private static boolean between(Duration length, long least, long most) {
        return length.compareTo(Duration.ofSeconds(least)) >= 0 && length.compareTo(Duration.ofSeconds(most)) <= 0;
    }

    private static void check(boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("manner: " + what + " is out of range: write " + instead);
        }
    }
}
