package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.LineTrouble;
import be.cyberfam.lab.scenario.LineFault;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.PlannedFault;
import be.cyberfam.lab.scenario.PlannedFault.When;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What those who come have in common, whoever they are.
 *
 * @param pace how much they make of a call
 * @param badLines the share of calls, 0 to 1, on which the line is bad for a while beside what the scenario has happen to it
 * @param callBack the share, 0 to 1, of those who gave up waiting who call again a little later
 */
public record Crowd(Pace pace, double badLines, double callBack) {
    /** They go straight to the point, on good lines, and do not come back. */
    public static final Crowd BRISK = new Crowd(Pace.BRISK, 0, 0);

    /** None of these keeps a trainee from understanding what is said, if she asks again. */
    private static final List<LineTrouble> BEARABLE = List.of(
            LineTrouble.LOSS,
            LineTrouble.GAPS,
            LineTrouble.JITTER,
            LineTrouble.FAINT,
            LineTrouble.CRACKLE,
            LineTrouble.STREET,
            LineTrouble.CAFE);

    private static final long LATEST_S = 40;
    private static final long SHORTEST_S = 15;
    private static final long LONGEST_S = 60;
    private static final long SOONEST_BACK_S = 20;
    private static final long LAST_BACK_S = 90;

    public Crowd {
        requireShare("bad lines", badLines);
        requireShare("those who call back", callBack);
    }

    private static void requireShare(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of " + what + " is between 0 and 1, not " + share);
        }
    }

    /** How one of them comes. */
    Bearing of(long seed, boolean again) {
        var chance = new SplittableRandom(seed).split();
        return new Bearing(pace, chance.nextDouble() < badLines ? List.of(fault(chance)) : List.of(), again);
    }

    private static PlannedFault fault(SplittableRandom chance) {
        var trouble = BEARABLE.get(chance.nextInt(BEARABLE.size()));
        var strength = chance.nextBoolean() ? LineFault.Strength.LIGHT : LineFault.Strength.MEDIUM;
        var from = Duration.ofSeconds(chance.nextLong(LATEST_S));
        var length = Duration.ofSeconds(chance.nextLong(SHORTEST_S, LONGEST_S + 1));
        return new PlannedFault(new LineFault(trouble, strength, Optional.of(length)), new When.After(from));
    }

    /** After how long one who gave up calls again; empty when he does not. */
    Optional<Duration> callsBackAfter(long seed) {
        var chance = new SplittableRandom(~seed);
        return chance.nextDouble() < callBack
                ? Optional.of(Duration.ofSeconds(chance.nextLong(SOONEST_BACK_S, LAST_BACK_S + 1)))
                : Optional.empty();
    }
}
