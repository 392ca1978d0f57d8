package be.cyberfam.lab.assess;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;

/** Somebody takes back what was signed or judged, and says why; what was said before is kept. */
public record Withdrawal(PersonId by, Instant at, String why) {}
