package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is told of an erasure.
 *
 * @param erased how many of what went, by its name
 * @param kept how many of what has to stay, by its name
 */
public record Receipt(
        String id, PersonId person, PersonId by, Instant at, Map<String, Integer> erased, Map<String, Integer> kept) {
    public Receipt {
        erased = Collections.unmodifiableMap(new LinkedHashMap<>(erased));
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }
}
