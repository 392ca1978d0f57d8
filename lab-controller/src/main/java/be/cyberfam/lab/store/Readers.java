package be.cyberfam.lab.store;

import io.vertx.core.Future;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Threads that only read, each with a connection of its own; the writer never waits for them (WAL, MVCC). */
final class Readers implements AutoCloseable {

    private static final int THREADS = 2;

    private final Database database;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("lab-reader-", 0).daemon().factory());
    private final Queue<Line> all = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Line> lines = ThreadLocal.withInitial(this::line);

    Readers(Database database) {
        this.database = database;
    }

    /** Asks on a reader's thread, in one consistent view of the store. */
    <T> Future<T> ask(Function<Sql, T> question) {
        var answer = new Answer<T>();
        try {
            threads.execute(() -> answer(question, answer));
        } catch (RejectedExecutionException closed) {
            answer.failed(new StoreFailed(StoreFailed.Code.CLOSED, "the store is closed"));
        }
        return answer.future();
    }

    /** Waits for the questions under way, then hangs up: the last connection to go folds SQLite's log into its one file. */
    @Override
    public void close() {
        threads.close();
        all.forEach(Line::close);
    }

    private Line line() {
        var line = new Line();
        all.add(line);
        return line;
    }

    private <T> void answer(Function<Sql, T> question, Answer<T> answer) {
        try {
            answer.is(lines.get().ask(question));
        } catch (RuntimeException refused) {
            answer.failed(refused);
        }
    }

    /** One thread's connection, made anew after trouble; a question that met a dead one is asked once more. */
    private final class Line {
        private @Nullable Sql sql;

        void close() {
            if (sql != null) {
                sql.close();
            }
        }

        <T> T ask(Function<Sql, T> question) {
            boolean kept = sql != null;
            try {
                return askNow(question);
            } catch (StoreFailed gone) {
                if (kept && gone.code() == StoreFailed.Code.CLOSED) {
                    return askNow(question);
                }
                throw gone;
            }
        }

        private <T> T askNow(Function<Sql, T> question) {
            var there = sql == null ? database.connect() : sql;
            sql = there;
            try {
                return question.apply(there);
            } catch (StoreFailed refused) {
                sql = null;
                there.close();
                throw refused;
            }
        }
    }
}
