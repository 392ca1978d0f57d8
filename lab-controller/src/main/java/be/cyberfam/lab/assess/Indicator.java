package be.cyberfam.lab.assess;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.scenario.Labels;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What shows that somebody can do a thing: measured by a machine, or judged by a person, never both in one. */
public sealed interface Indicator {
    String id();

    Labels text();

    /** How many calls have to show a level before it counts as shown. */
    int calls();

    /** Who says so. */
    Criterion.Judge judge();

    /** The levels it can show. */
    Stream<Integer> levels();

    /**
     * Measured.
     *
     * @param rule its marks are the grid's levels
     * @param only the direction of the calls it is read from; empty for all
     */
    record Machine(String id, Labels text, Rule rule, Optional<Direction> only, int calls) implements Indicator {
        public Machine {
            fits(id, calls);
            Grid.check("indicator \"" + id + "\"", !rule.limits().isEmpty(), "has no limit", "one for a level");
        }

        @Override
        public Criterion.Judge judge() {
            return Criterion.Judge.MACHINE;
        }

        @Override
        public Stream<Integer> levels() {
            return rule.limits().stream().map(Rule.Limit::mark);
        }
    }

    /**
     * Judged by a person.
     *
     * @param criterion of a scorecard, whose finished marks count as judgements; empty where a trainer judges for the grid alone
     * @param marks the least points of that criterion for a level
     */
    record Person(String id, Labels text, Optional<String> criterion, Map<Integer, Integer> marks, int calls)
            implements Indicator {
        public Person {
            fits(id, calls);
            marks = java.util.Collections.unmodifiableMap(new TreeMap<>(marks));
            Grid.check(
                    "indicator \"" + id + "\"",
                    criterion.isPresent() != marks.isEmpty(),
                    "names a criterion without the marks for a level, or the other way round",
                    "criterion and marks together, or neither");
        }

        @Override
        public Criterion.Judge judge() {
            return Criterion.Judge.PERSON;
        }

        @Override
        public Stream<Integer> levels() {
            return marks.keySet().stream();
        }

        /** The best level so many points of the criterion earn; 0 for none. */
        public int level(int points) {
            return marks.entrySet().stream()
                    .filter(level -> points >= level.getValue())
                    .mapToInt(Map.Entry::getKey)
                    .max()
                    .orElse(0);
        }
    }

    private static void fits(String id, int calls) {
        Grid.check(
                "indicator \"" + id + "\"",
                id.matches("[a-z0-9-]{1,40}"),
                "has no fitting id",
                "small letters, digits and hyphens");
        Grid.check("indicator \"" + id + "\"", calls >= 1 && calls <= 50, "asks for " + calls + " calls", "1 to 50");
    }
}
