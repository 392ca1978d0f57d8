package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;

/**
 * What somebody said to one purpose.
 *
 * @param version the text she was shown, and how long it said things are kept
 */
public record Consent(PersonId person, Purpose purpose, boolean agreed, String version, Instant at) {}
