package be.cyberfam.lab.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a colleague wants of a hand-over, in terms that are known for certain.
 *
 * @param takes the kinds of calls her service deals with
 * @param briefing how long she wants to be told about the call, at least
 * @param fields fields of the form that are to be filled first, as far as the call's script asks for them
 * @param asksBack how often she asks for what is missing before she refuses
 */
public record HandoverTerms(Set<Family> takes, Duration briefing, List<String> fields, int asksBack) {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_QUESTIONS = 5;

    public HandoverTerms {
        takes = Set.copyOf(takes);
        fields = List.copyOf(fields);
        if (takes.isEmpty()) {
            throw new IllegalArgumentException("this colleague takes no call: write at least one family");
        }
        if (briefing.isNegative() || briefing.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("briefing is out of range: write 0s to 30s");
        }
        if (asksBack < 0 || asksBack > MOST_QUESTIONS) {
            throw new IllegalArgumentException("asks-back is out of range: write 0 to 5");
        }
    }
}
