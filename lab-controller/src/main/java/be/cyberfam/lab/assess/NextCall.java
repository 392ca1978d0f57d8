package be.cyberfam.lab.assess;

import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The call that practises one thing: the same for the same pack and past, whoever asks. Nobody is sent to a harder level by it:
 * one thing at a time.
 *
 * @param scenario what is played
 * @param practice what it is for
 * @param amount how much of it there is, see {@link Practice#amount}
 * @param before how often she has had it before
 */
public record NextCall(Scenario scenario, Practice practice, long amount, long before) {

    /**
     * All that could be next, the best first: those of her level before easier ones, never a harder one; of these those she has
     * had least often; of these those with most to practise; of these by name.
     *
     * @param level of the call she comes from
     * @param had how often she has had each scenario, the one she comes from among them
     */
    public static List<NextCall> of(Pack pack, Practice practice, int level, Map<ScenarioId, Long> had) {
        return pack.scenarios().stream()
                .filter(scenario -> scenario.level() <= level)
                .map(scenario -> new NextCall(
                        scenario,
                        practice,
                        practice.amount(scenario, pack.personaOf(scenario)),
                        had.getOrDefault(scenario.id(), 0L)))
                .sorted(bestFirst(practice))
                .toList();
    }

    private static Comparator<NextCall> bestFirst(Practice practice) {
        var less = Comparator.comparingLong(NextCall::amount);
        return Comparator.<NextCall>comparingInt(next -> -next.scenario().level())
                .thenComparingLong(NextCall::before)
                .thenComparing(practice.moreIsMore() ? less.reversed() : less)
                .thenComparing(next -> next.scenario().id().value());
    }
}
