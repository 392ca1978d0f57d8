package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Consents;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.conductor.Purpose;
import io.vertx.core.Future;

/**
 * What people agreed to, and how long things are kept.
 *
 * @param keeping how many days; it is part of what they agree to
 */
public record Privacy(Consents consents, Keeping keeping) {
    /** Whether what somebody says may be recorded. */
    Future<Boolean> mayBeRecorded(PersonId person) {
        return consents.agrees(person, Purpose.PRACTICE, keeping.version());
    }
}
