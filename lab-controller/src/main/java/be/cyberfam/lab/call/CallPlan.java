package be.cyberfam.lab.call;

import java.util.Optional;

/**
 * What the lab knew of a call when it placed it.
 *
 * @param exercise the run it belongs to
 * @param direction who calls whom
 * @param line the line that is called, or for which a seat calls out
 * @param customer who he is
 * @param customerName the name he goes by, for the screen
 * @param pack where he comes from
 * @param scenario what he plays
 * @param expected the outcome the scenario holds for right
 * @param packHash the hash over the pack's files as they were when he was sent; empty before that, and for calls of older labs
 * @param number his telephone's; empty when it is not known, and for calls of older labs
 * @param seed all chance in this customer's behaviour grows from it
 */
public record CallPlan(
        ExerciseId exercise,
        Direction direction,
        LineId line,
        CustomerId customer,
        String customerName,
        PackId pack,
        Optional<String> packHash,
        ScenarioId scenario,
        Optional<Outcome> expected,
        Optional<PhoneNumber> number,
        long seed) {
    /** Before he is sent; where he can be called is not known. */
    public CallPlan(
            ExerciseId exercise,
            Direction direction,
            LineId line,
            CustomerId customer,
            String customerName,
            PackId pack,
            ScenarioId scenario,
            Optional<Outcome> expected,
            long seed) {
        this(
                exercise,
                direction,
                line,
                customer,
                customerName,
                pack,
                Optional.empty(),
                scenario,
                expected,
                Optional.empty(),
                seed);
    }

    /** Played from the pack's files as this hash names them. */
    public CallPlan from(String hash) {
        return with(exercise, direction, line, Optional.of(hash), number, seed);
    }

    /** The same customer, whose telephone has this number. */
    public CallPlan at(Optional<PhoneNumber> his) {
        return with(exercise, direction, line, packHash, his, seed);
    }

    /** The same customer, come to another line. */
    CallPlan on(LineId other) {
        return with(exercise, direction, other, packHash, number, seed);
    }

    /** The same customer calls about the same matter once more. */
    public CallPlan again(long otherSeed) {
        return with(exercise, direction, line, Optional.empty(), number, otherSeed);
    }

    /** A seat calls the same customer about the same matter, in this exercise. */
    public CallPlan calledAgain(ExerciseId now, long otherSeed) {
        return with(now, Direction.OUTBOUND, line, Optional.empty(), number, otherSeed);
    }

    private CallPlan with(
            ExerciseId run,
            Direction calling,
            LineId there,
            Optional<String> hash,
            Optional<PhoneNumber> his,
            long chance) {
        return new CallPlan(run, calling, there, customer, customerName, pack, hash, scenario, expected, his, chance);
    }
}
