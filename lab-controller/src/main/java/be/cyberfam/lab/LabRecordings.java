package be.cyberfam.lab;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.recording.RecordingFile;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.web.Recordings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.Optional;

/** The recordings of a home, for the web server: files are read on worker threads. */
final class LabRecordings implements Recordings {
    private final Vertx vertx;
    private final RecordingShelf shelf;

    LabRecordings(Vertx vertx, RecordingShelf shelf) {
        this.vertx = vertx;
        this.shelf = shelf;
    }

    @Override
    public Future<Optional<Path>> of(CallId call) {
        return vertx.executeBlocking(
                () -> shelf.find(call).map(RecordingFile::file).map(Path::toAbsolutePath));
    }

    @Override
    public Future<Boolean> delete(CallId call) {
        return vertx.executeBlocking(() -> shelf.delete(call));
    }

    @Override
    public Future<Optional<Waveform>> waveform(CallId call, int columns) {
        return vertx.executeBlocking(() -> shelf.waveform(call, columns)
                .map(seen -> new Waveform(seen.length().toMillis(), seen.agent(), seen.customer())));
    }
}
