package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.dialler.AttemptResult;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.Pacing;
import be.cyberfam.lab.dialler.PreviewRule;
import be.cyberfam.lab.scenario.Pickup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How an exercise calls out.
 *
 * @param reach how hard people are to reach
 * @param list whom it calls; empty: those of its cast, as its traffic brings them
 * @param dropLimit of the drop rate, more than 0 and at most 1; it counts in predictive dialling
 * @param preview how seats prepare their calls, where they do
 * @param others who may answer in somebody's place
 * @param meanings what an outcome says of the attempt: by {@link Outcome#code()}, or code and sub-code with a slash between
 */
public record Campaign(
        Reach reach,
        DialMode mode,
        Optional<CallingList> list,
        double dropLimit,
        PreviewRule preview,
        List<Pickup.SomebodyElse> others,
        Map<String, AttemptResult> meanings) {
    /** Prepared as usual, where seats prepare their calls. */
    public Campaign(
            Reach reach,
            DialMode mode,
            Optional<CallingList> list,
            double dropLimit,
            Map<String, AttemptResult> meanings) {
        this(reach, mode, list, dropLimit, PreviewRule.USUAL, List.of(), meanings);
    }

    public Campaign {
        others = List.copyOf(others);
        meanings = Map.copyOf(meanings);
        new Pacing(mode, dropLimit);
    }

    /** Seats choose whom they call, among all of the cast. */
    public static Campaign manual(Reach reach) {
        return new Campaign(
                reach, DialMode.MANUAL, Optional.empty(), DropRate.USUAL_LIMIT, PreviewRule.USUAL, List.of(), Map.of());
    }

    /** The same, dialled otherwise. */
    public Campaign by(DialMode other) {
        return new Campaign(reach, other, list, dropLimit, preview, others, meanings);
    }

    /** The same, prepared so. */
    public Campaign prepared(PreviewRule rule) {
        return new Campaign(reach, mode, list, dropLimit, rule, others, meanings);
    }

    /** The same, where outcomes mean this. */
    public Campaign whereOutcomesMean(Map<String, AttemptResult> these) {
        return new Campaign(reach, mode, list, dropLimit, preview, others, these);
    }

    /** The same, and these may answer in somebody's place. */
    public Campaign answeredBy(List<Pickup.SomebodyElse> these) {
        return new Campaign(reach, mode, list, dropLimit, preview, these, meanings);
    }

    /** The same, with these people. */
    public Campaign of(CallingList people) {
        return new Campaign(reach, mode, Optional.of(people), dropLimit, preview, others, meanings);
    }

    /** Who answers at one attempt; empty when the scenario decides. */
    public Optional<Pickup> draw(RandomGenerator chance) {
        return reach.draw(chance, others);
    }

    /** What is right to record of a call to him, given who answers. */
    public Optional<Outcome> right(Casting who, Optional<Pickup> answers) {
        return answers.flatMap(this::rightOf).or(who::expected);
    }

    private Optional<Outcome> rightOf(Pickup answers) {
        return switch (answers) {
            case Pickup.Machine machine -> machineOutcome();
            case Pickup.SomebodyElse other -> Optional.of(other.right());
            default -> Optional.empty();
        };
    }

    /** What is right to record of a machine; empty when the pack has no word for it. */
    private Optional<Outcome> machineOutcome() {
        return meanings.entrySet().stream()
                .filter(meaning -> meaning.getValue() == AttemptResult.ANSWERING_MACHINE)
                .map(meaning -> meaning.getKey().split("/", 2))
                .map(parts -> Outcome.of(parts[0], parts.length > 1 ? parts[1] : ""))
                .min(Comparator.comparing(Outcome::code));
    }

    Pacing pace() {
        return new Pacing(mode, dropLimit);
    }

    /** What an outcome says of the attempt; empty when it says nothing but that he was talked to. */
    public Optional<AttemptResult> meaning(Outcome outcome) {
        return Optional.ofNullable(meanings.get(outcome.code() + "/" + outcome.subCode()))
                .or(() -> Optional.ofNullable(meanings.get(outcome.code())));
    }
}
