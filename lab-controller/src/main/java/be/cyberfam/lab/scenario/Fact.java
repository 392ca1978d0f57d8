package be.cyberfam.lab.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * One true thing about a customer or his case: what belongs in the field of the file, and how he says it aloud.
 *
 * @param key the field's name, as phrases refer to it in braces
 * @param value the truth, as it is to be typed
 * @param spoken the same for the ear, for example a number in groups; the value itself when nothing else was written
 * @param also other ways to write it that are right as well
 */
public record Fact(String key, String value, String spoken, List<String> also) {
    public Fact {
        also = List.copyOf(also);
        Names.check("fact", key);
        if (value.isBlank() || spoken.isBlank()) {
            throw new IllegalArgumentException("fact \"" + key + "\" is empty: write its value or leave it out");
        }
    }
    /** Every right way to write it, the best first. */
    public List<String> rightWays() {
        return Stream.concat(Stream.of(value), also.stream()).toList();
    }
}
