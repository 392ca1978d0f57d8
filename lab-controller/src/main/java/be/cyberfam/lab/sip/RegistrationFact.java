package be.cyberfam.lab.sip;

import java.time.Duration;
import java.time.Instant;

/** One fact about a registration; a mere refresh is not told. */
public sealed interface RegistrationFact {
    Instant at();

    /** Calls to the account now reach this phone. */
    record Registered(Instant at, Duration expiry) implements RegistrationFact {}

    /** The PBX does not want it (wrong password, unknown user): nothing more is tried. */
    record Refused(Instant at, int status, String reason) implements RegistrationFact {}

    /** No answer, or a passing fault: it is tried again after {@code retryIn}. */
    record Lost(Instant at, String reason, Duration retryIn) implements RegistrationFact {}

    /** Given up on request. */
    record Unregistered(Instant at) implements RegistrationFact {}
}
