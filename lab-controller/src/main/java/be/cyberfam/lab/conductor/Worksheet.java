package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a trainee has written down on one call so far, as she last left it.
 *
 * @param script the reason for the call as she chose it; empty while she has not
 * @param fields what stands in each field of the form, by its key
 * @param checked what the note holds by her own word, each as the script words it
 * @param note the note as she writes it, before it is recorded with the outcome
 */
public record Worksheet(
        CallId call, String script, Map<String, String> fields, List<String> checked, String note, Instant savedAt) {
    public Worksheet {
        fields = Map.copyOf(fields);
        checked = List.copyOf(checked);
    }

    /** The sheet of a call of which nothing is written yet. */
    public static Worksheet blank(CallId call) {
        return new Worksheet(call, "", Map.of(), List.of(), "", Instant.EPOCH);
    }

    /** The fields in which something stands. */
    public Set<String> filled() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
