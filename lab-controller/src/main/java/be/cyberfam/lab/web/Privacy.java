package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Consents;
import be.cyberfam.lab.conductor.Forgetting;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.conductor.Purpose;
import be.cyberfam.lab.conductor.Rights;
import io.vertx.core.Future;

/**
 * What people agreed to, how long things are kept, and what may be done with the records of somebody.
 *
 * @param keeping how many days; it is part of what they agree to
 */
public record Privacy(Consents consents, Rights rights, Forgetting forgetting, Keeping keeping) {
    /** Whether what somebody says may be recorded. */
    Future<Boolean> mayBeRecorded(PersonId person) {
        return consents.agrees(person, Purpose.PRACTICE, keeping.version());
    }
}
