package be.cyberfam.lab.exercise;

import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.PlannedFault;
import java.util.List;

/**
 * How one customer comes this time.
 *
 * @param pace how much he makes of his call
 * @param line what happens to his line beside what his scenario has happen to it
 * @param again whether he has called about it before and nobody answered
 */
public record Bearing(Pace pace, List<PlannedFault> line, boolean again) {
    /** To the point, on a good line, for the first time. */
    public static final Bearing BRISK = new Bearing(Pace.BRISK, List.of(), false);

    public Bearing {
        line = List.copyOf(line);
    }
}
