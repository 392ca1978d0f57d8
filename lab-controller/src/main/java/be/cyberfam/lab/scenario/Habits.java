package be.cyberfam.lab.scenario;

import java.time.Duration;

/**
 * What a customer is given to on the telephone beside his manner; what his pack has no phrase for he leaves out.
 *
 * @param backChannels after so much of her talk he puts in a word, and again after as much
 * @param cutsIn so long he lets her speak without a pause; half as long once he is annoyed
 * @param yields whether he stops when he is talked over
 * @param corrects whether he says so when something is written down wrong
 * @param asksAgain at how many of a hundred turns he has not understood
 * @param putsAside in how many calls of a hundred he puts the phone down for a moment
 * @param away how long that is
 */
public record Habits(
        Duration backChannels,
        Duration cutsIn,
        boolean yields,
        boolean corrects,
        int asksAgain,
        int putsAside,
        Duration away) {
    public static final Habits USUAL =
            new Habits(Duration.ofSeconds(6), Duration.ofSeconds(40), true, true, 0, 0, Duration.ofSeconds(8));

    public Habits {
        check(between(backChannels, 2, 60), "back-channels", "2s to 60s");
        check(between(cutsIn, 10, 120), "cuts-in", "10s to 2min");
        check(asksAgain >= 0 && asksAgain <= 50, "asks-again", "0 to 50 (per cent)");
        check(putsAside >= 0 && putsAside <= 100, "puts-aside", "0 to 100 (per cent)");
        check(between(away, 2, 30), "away", "2s to 30s");
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
