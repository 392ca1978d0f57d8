package be.cyberfam.lab.exercise;

import be.cyberfam.lab.scenario.Pickup;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How hard people are to reach in an outbound exercise: the shares, 0 to 1, of attempts at which they are on the telephone
 * already, let it ring, decline, have their answering machine pick up, or are not there while somebody else answers. The others
 * answer as their scenario says.
 */
public record Reach(double busy, double noAnswer, double declined, double machine, double somebodyElse) {
    private static final double ROUNDING = 1e-9;

    /** Four attempts in ten reach nobody, one in twenty-five somebody else. */
    public static final Reach USUAL = new Reach(0.1, 0.18, 0.06, 0.08, 0.04);

    /** Nobody else answers. */
    public Reach(double busy, double noAnswer, double declined, double machine) {
        this(busy, noAnswer, declined, machine, 0);
    }

    /** Nobody has a machine. */
    public Reach(double busy, double noAnswer, double declined) {
        this(busy, noAnswer, declined, 0);
    }

    public Reach {
        if (!(busy >= 0 && noAnswer >= 0 && declined >= 0 && machine >= 0 && somebodyElse >= 0)
                || busy + noAnswer + declined + machine + somebodyElse > 1 + ROUNDING) {
            throw new IllegalArgumentException(
                    "busy, no answer, declined, machine and somebody else are shares, 1 together at most, not " + busy
                            + ", " + noAnswer + ", " + declined + ", " + machine + " and " + somebodyElse);
        }
    }

    /**
     * What happens at one attempt; empty when the scenario decides.
     *
     * @param others who may answer instead; where there are none, he is there himself
     */
    public Optional<Pickup> draw(RandomGenerator chance, List<Pickup.SomebodyElse> others) {
        double share = chance.nextDouble();
        if (share < busy) {
            return Optional.of(new Pickup.Busy());
        }
        if (share < busy + noAnswer) {
            return Optional.of(new Pickup.Never());
        }
        if (share < busy + noAnswer + declined) {
            return Optional.of(new Pickup.Declines());
        }
        if (share < busy + noAnswer + declined + machine) {
            return Optional.of(new Pickup.Machine());
        }
        boolean another = !others.isEmpty() && share < busy + noAnswer + declined + machine + somebodyElse;
        return another ? Optional.of(others.get(chance.nextInt(others.size()))) : Optional.empty();
    }
}
