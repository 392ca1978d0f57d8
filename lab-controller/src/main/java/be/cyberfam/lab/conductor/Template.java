package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;

/**
 * An exercise worth having again.
 *
 * @param definition what was asked for, as the API takes it (JSON); what it names may be gone by now
 */
public record Template(String id, String title, String definition, PersonId madeBy, Instant madeAt) {}
