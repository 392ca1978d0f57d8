package be.cyberfam.lab.exercise;

import be.cyberfam.lab.scenario.Pickup;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How hard people are to reach in an outbound exercise: the shares, 0 to 1, of attempts at which they are on the telephone
 * already, let it ring, or decline. The others answer as their scenario says.
 */
public record Reach(double busy, double noAnswer, double declined) {
    /** One attempt in three reaches nobody. */
    public static final Reach USUAL = new Reach(0.1, 0.18, 0.06);

    public Reach {
        if (!(busy >= 0 && noAnswer >= 0 && declined >= 0 && busy + noAnswer + declined <= 1)) {
            throw new IllegalArgumentException("busy, no answer and declined are shares, 1 together at most, not "
                    + busy + ", " + noAnswer + " and " + declined);
        }
    }

    /** What happens at one attempt; empty when the scenario decides. */
    public Optional<Pickup> draw(RandomGenerator chance) {
        double share = chance.nextDouble();
        if (share < busy) {
            return Optional.of(new Pickup.Busy());
        }
        if (share < busy + noAnswer) {
            return Optional.of(new Pickup.Never());
        }
        return share < busy + noAnswer + declined ? Optional.of(new Pickup.Declines()) : Optional.empty();
    }
}
