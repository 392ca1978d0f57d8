package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import java.time.Instant;

/**
 * A promise to call a customer back.
 *
 * @param call the call on which it was made
 * @param person who made it
 * @param customer the name he goes by
 * @param note what it is about, may be empty
 */
public record CallBack(
        String id, CallId call, PersonId person, String customer, Instant dueAt, String note, Instant madeAt) {}
