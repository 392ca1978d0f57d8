package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The recordings of calls; asked by id only, so that no path ever comes from outside. */
public interface Recordings {
    /** Where one lies. */
    Future<Optional<Path>> of(CallId call);

    /** Removes one; false when there was none. */
    Future<Boolean> delete(CallId call);

    /** What it looks like, in so many columns. */
    Future<Optional<Waveform>> waveform(CallId call, int columns);

    /**
     * The loudest moment of each column, both sides.
     *
     * @param agent 0 to 100
     */
    record Waveform(long lengthMs, List<Integer> agent, List<Integer> customer) {}
}
