package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;

/**
 * An attestation that was made; its proof pack is kept beside it.
 *
 * @param code on the paper
 * @param cycle 1 or 2
 */
public record Attestation(String code, PersonId person, int cycle, PersonId by, Instant at) {}
