package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.SecondBook;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The switch's channel event book as the conductor asks it after a time of not hearing: what happened to a call, when, and
 * who ended it. The file is read on a worker thread, once for many questions.
 */
public final class SwitchBook implements SecondBook {

    private final Vertx vertx;
    private final Path file;
    private @Nullable Reading last;

    /** A reading, and what the file looked like then. */
    private record Reading(CelBook book, long size, FileTime written) {}

    /** @param file {@code pbx/log/cel-custom/cel.csv}; it need not exist yet */
    public SwitchBook(Vertx vertx, Path file) {
        this.vertx = vertx;
        this.file = file;
    }

    /** @return fails with {@link IOException} when the book is there and cannot be read */
    @Override
    public Future<List<CallEvent>> historyOf(CallId call) {
        return vertx.executeBlocking(() -> Optional.ofNullable(book().calls().get(call))
                .map(CelCall::events)
                .orElse(List.of()));
    }

    private synchronized CelBook book() throws IOException {
        var exists = Files.exists(file);
        var size = exists ? Files.size(file) : 0;
        var written = exists ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        var reading = last;
        if (reading == null || reading.size() != size || !reading.written().equals(written)) {
            reading = new Reading(CelBook.read(file), size, written);
            last = reading;
        }
        return reading.book();
    }
}
