package be.cyberfam.lab.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Which calls are listened to: of each person the same number, drawn by a seed that is written down, so that nobody can
 * say they were picked.
 */
public final class FairSample {
    private FairSample() {}

    /**
     * Draws for each person by herself.
     *
     * @param callsOf each person's calls, in any order
     * @param each how many of each person; of one who has fewer, all
     * @param seed the same seed and calls give the same sample, whoever else is drawn with them
     */
    public static <P extends Comparable<P>, C extends Comparable<C>> Map<P, List<C>> draw(
            Map<P, List<C>> callsOf, int each, long seed) {
        var sample = new TreeMap<P, List<C>>();
        callsOf.forEach((person, calls) -> sample.put(person, draw(person, calls, each, seed)));
        return Collections.unmodifiableMap(sample);
    }

    private static <P, C extends Comparable<C>> List<C> draw(P person, List<C> calls, int each, long seed) {
        var shuffled = new ArrayList<>(calls);
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, new Random(seed ^ person.toString().hashCode()));
        return shuffled.stream().limit(each).sorted().toList();
    }
}
