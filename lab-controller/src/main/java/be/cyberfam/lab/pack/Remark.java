package be.cyberfam.lab.pack;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What lint says of one place of a scenario that is being written.
 *
 * @param at JSON pointer of the place, as in {@code /phrases/motif}; empty when it is about the whole
 * @param what what is wrong
 * @param instead what to write instead
 * @param advice whether it can be played all the same
 */
public record Remark(String at, String what, String instead, boolean advice) {
    /** What was found in that file, and what in others keeps the pack from being played with it. */
    static List<Remark> of(PackLint.Findings findings, String file, String text) {
        var places = places(text);
        return Stream.concat(
                        findings.problems().stream().map(problem -> of(problem, file, places, false)),
                        findings.advice().stream()
                                .filter(problem -> problem.file().equals(file))
                                .map(problem -> of(problem, file, places, true)))
                .toList();
    }

    private static Remark of(Problem problem, String file, NavigableMap<Integer, String> places, boolean advice) {
        var mine = problem.file().equals(file);
        var at = mine && problem.line() > 0
                ? Optional.ofNullable(places.floorEntry(problem.line()))
                        .map(place -> place.getValue())
                        .orElse("")
                : "";
        return new Remark(at, mine ? problem.what() : problem.toString(), problem.instead(), advice);
    }

    private static NavigableMap<Integer, String> places(String text) {
        try {
            return ScenarioFile.places(text);
        } catch (Wrong unreadable) {
            return new TreeMap<>();
        }
    }
}
