package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.Optional;

/** Where the recording of a call lies; asked by id only, so that no path ever comes from outside. */
@FunctionalInterface
public interface Recordings {
    Future<Optional<Path>> of(CallId call);
}
