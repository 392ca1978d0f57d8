package be.cyberfam.lab.web;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Asks every part of the lab whether it is well. */
@FunctionalInterface
public interface Checkup {
    Future<List<Part>> now();

    /** One part; {@code reason} says what is wrong and what to do. */
    record Part(String name, Optional<String> reason) {
        boolean well() {
            return reason.isEmpty();
        }
    }
}
