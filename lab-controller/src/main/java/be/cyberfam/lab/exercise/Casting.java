package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.dialler.Listed;
import java.util.Optional;

/**
 * One customer an exercise may send, and how often against the others.
 *
 * @param expected the outcome the scenario holds for right
 * @param number his telephone's; empty when it is not known
 * @param weight his share of the mix; 2 comes twice as often as 1
 */
public record Casting(
        PackId pack,
        ScenarioId scenario,
        CustomerId customer,
        String customerName,
        Optional<Outcome> expected,
        Optional<PhoneNumber> number,
        double weight) {
    /** One whose number is not known. */
    public Casting(
            PackId pack,
            ScenarioId scenario,
            CustomerId customer,
            String customerName,
            Optional<Outcome> expected,
            double weight) {
        this(pack, scenario, customer, customerName, expected, Optional.empty(), weight);
    }

    /** The same under the name and at the number a list has of him. */
    Casting as(Listed listed) {
        return new Casting(pack, scenario, customer, listed.name(), expected, listed.phone(), weight);
    }

    public Casting {
        if (!(weight > 0 && weight <= 1_000)) {
            throw new IllegalArgumentException(
                    "the weight of scenario " + scenario + " must be more than 0 and at most 1,000, not " + weight);
        }
    }
}
