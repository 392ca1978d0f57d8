package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.Family;
import be.cyberfam.lab.scenario.HandoverTerms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known for certain of a call about which a colleague is asked.
 *
 * @param family empty for a call the lab did not place
 * @param asked the fields its script asks for
 */
public record Matter(Optional<Family> family, Set<String> asked) {
    /** A call of which nothing is known. */
    public static final Matter UNKNOWN = new Matter(Optional.empty(), Set.of());

    public Matter {
        asked = Set.copyOf(asked);
    }

    /** Whether that colleague's service deals with it; a call of which nothing is known is anybody's. */
    boolean isFor(HandoverTerms terms) {
        return family.map(terms.takes()::contains).orElse(true);
    }

    /** What she wants filled and is not; a field the script does not ask for is not wanted of anybody. */
    List<String> missing(HandoverTerms terms, Set<String> filled) {
        return terms.fields().stream()
                .filter(asked::contains)
                .filter(field -> !filled.contains(field))
                .toList();
    }
}
