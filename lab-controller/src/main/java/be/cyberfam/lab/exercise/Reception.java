package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * How those who call are received before a seat answers.
 *
 * @param menu by which key of the voice menu the customers of a pack ask for their line; empty: there is no menu
 * @param announcing what those who wait are told
 * @param overflow when a line takes nobody more; empty: whoever waits goes on waiting
 * @param urgent the scenarios whose customers stand before all others
 */
public record Reception(
        Map<PackId, String> menu, Announcing announcing, Optional<Overflow> overflow, Set<ScenarioId> urgent) {
    /** Before those who have waited longer, whose priority is 0; the lab's own returns have 100. */
    private static final int URGENT = 10;

    /** Of ten customers eight press the right key at once. */
    private static final double AT_ONCE = 0.8;

    private static final double MISTAKEN_ONCE = 0.87;
    private static final double MISTAKEN = 0.92;
    /** On no menu: a menu's keys are 1 to 8. */
    private static final String WRONG = "9";

    /** Music, and nothing else. */
    public static final Reception PLAIN = new Reception(Map.of(), Announcing.NOTHING, Optional.empty(), Set.of());

    public Reception {
        menu = Map.copyOf(menu);
        urgent = Set.copyOf(urgent);
        if (menu.values().stream().anyMatch(key -> !key.matches("[1-8]"))) {
            throw new IllegalArgumentException("the keys of a menu are 1 to 8, not " + menu.values());
        }
    }

    /** What one customer meets, and which keys he presses. */
    Entrance of(Casting who, long seed) {
        var keys = Optional.ofNullable(menu.get(who.pack()))
                .map(key -> pressed(key, seed))
                .orElse("");
        int priority = urgent.contains(who.scenario()) ? URGENT : 0;
        return new Entrance(!menu.isEmpty(), keys, priority, overflow);
    }

    /** The right key, the right one after a wrong one, two wrong ones, or none at all. */
    private static String pressed(String right, long seed) {
        double share = new SplittableRandom(seed).nextDouble();
        if (share < AT_ONCE) {
            return right;
        }
        return share < MISTAKEN_ONCE ? WRONG + right : share < MISTAKEN ? WRONG + WRONG : "";
    }
}
