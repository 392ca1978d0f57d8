package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;

/** Somebody's records are set aside: kept, but listed and measured for nobody but her. */
public record SetAside(PersonId person, Instant since, PersonId by, String why) {}
