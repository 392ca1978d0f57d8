package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a coach says at a second of a call.
 *
 * @param atMs that second, in ms from the answer
 * @param answer of the trainee whose call it is; an empty text says that she has read it
 */
public record CallComment(
        String id, CallId call, long atMs, PersonId by, String words, Instant writtenAt, Optional<Answer> answer) {
    public record Answer(String words, Instant at) {}
}
