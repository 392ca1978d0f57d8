package be.cyberfam.lab.scenario;

import java.util.List;

/** On a cue, one of several ways, picked by weight. */
public record Branch(Cue on, List<Way> ways) {
    public Branch {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("a cue leads nowhere: write the step it leads to");
        }
    }

    /** The way at a chance evenly spread over [0, 1). */
    public StepId pick(double chance) {
        var left = chance * ways.stream().mapToInt(Way::weight).sum();
        for (var way : ways) {
            left -= way.weight();
            if (left < 0) {
                return way.to();
            }
        }
        return ways.getLast().to();
    }

    /** One step to go to, and how often against the others. */
    public record Way(StepId to, int weight) {
        public Way {
            if (weight < 1 || weight > 1000) {
                throw new IllegalArgumentException("weight " + weight + " of step \"" + to + "\": write 1 to 1000");
            }
        }
    }
}
