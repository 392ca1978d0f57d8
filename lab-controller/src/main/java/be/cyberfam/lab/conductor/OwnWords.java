package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import java.time.Instant;

/**
 * What a trainee says of a call of hers.
 *
 * @param well what went well; may be empty
 * @param hard what was hard; may be empty
 */
public record OwnWords(CallId call, PersonId person, String well, String hard, Instant writtenAt) {
    public OwnWords {
        if (well.isBlank() && hard.isBlank()) {
            throw new IllegalArgumentException("nothing is said of call " + call);
        }
    }
}
