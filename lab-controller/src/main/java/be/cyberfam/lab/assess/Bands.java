package be.cyberfam.lab.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Candidates in bands: nobody in a band is shown to differ from its best, and inside a band there is no rank. */
public final class Bands {
    private Bands() {}

    /**
     * From the best score down: a band holds all whom the error cannot tell from its best; the next one begins with the
     * first whom it can.
     *
     * @param scores in any order
     * @return bands from the best on; in each the candidates by their code, which says nothing of their score
     */
    public static List<List<Candidate>> of(List<Candidate> scores, TrialError error) {
        var left = new ArrayList<>(scores);
        left.sort(Comparator.comparingDouble(Candidate::score).reversed());
        var bands = new ArrayList<List<Candidate>>();
        while (!left.isEmpty()) {
            var best = left.getFirst().score();
            var band = left.stream()
                    .filter(c -> !error.tellsApart(best, c.score()))
                    .toList();
            left.removeAll(band);
            bands.add(
                    band.stream().sorted(Comparator.comparing(Candidate::code)).toList());
        }
        return List.copyOf(bands);
    }

    /** A candidate by code, never by name, and what the machine or the evaluators gave. */
    public record Candidate(String code, double score) {}
}
