package be.cyberfam.lab.conductor;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** Port: who was there when, as the journal has it. Answers on the caller's context. */
@FunctionalInterface
public interface Attendance {
    /**
     * The sittings that began at or after {@code from} and before {@code to}, the earliest first. None lasts over midnight:
     * one the lab did not see end, because it died, ends with the last thing the journal has of that day.
     */
    Future<List<Sitting>> sittings(Instant from, Instant to, Instant now);
}
