package be.cyberfam.lab.store;

import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.store.JournalHealth.State;
import io.vertx.core.Future;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. Whatever has come in while the disk was busy goes to it together (group commit), so that one
 * force serves many; each caller is told only when his is on the disk. Events that nothing will take wait in memory, in
 * order, unconfirmed; when too much waits, new work is refused at once.
 */
final class Writer implements AutoCloseable {

    /** Events and changes that may wait: at 300 calls' traffic a quarter of an hour. */
    static final int CAPACITY = 50_000;

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int BATCH = 1_000;
    private static final Duration CLOSING_AT_MOST = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final BlockingQueue<Work> waiting;
    private final Thread thread = Thread.ofPlatform().name("lab-journal").unstarted(this::run);
    private final CountDownLatch retryNow = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile JournalHealth health;

    Writer(Ledger ledger, int capacity) {
        this.ledger = ledger;
        this.waiting = new ArrayBlockingQueue<>(capacity);
        this.health = new JournalHealth(State.WRITING, 0, capacity, 0, 0, Duration.ZERO, Optional.empty());
    }

    void start() {
        thread.start();
    }

    Future<Void> append(FloorEvent event) {
        var answer = new Answer<Void>();
        offer(new Work.Append(event, answer));
        return answer.future();
    }

    <T> Future<T> change(Function<Sql, T> change) {
        var answer = new Answer<T>();
        offer(new Work.Change<>(change, answer));
        return answer.future();
    }

    Future<Void> upkeep(Consumer<Sql> what) {
        var answer = new Answer<Void>();
        offer(new Work.Upkeep(what, answer));
        return answer.future();
    }

    JournalHealth health() {
        var now = health;
        return new JournalHealth(
                now.state(),
                waiting.size(),
                now.capacity(),
                now.spilled(),
                now.written(),
                now.lastWrite(),
                now.trouble());
    }

    /** Writes what waits, within bounds; what then still waits was never confirmed. */
    @Override
    public void close() {
        closing = true;
        retryNow.countDown();
        try {
            thread.join(CLOSING_AT_MOST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void offer(Work work) {
        if (closing) {
            work.failed(new StoreFailed(StoreFailed.Code.CLOSED, "the journal is closed"));
        } else if (!waiting.offer(work)) {
            work.failed(new StoreFailed(
                    StoreFailed.Code.OVERLOADED, waiting.size() + " events wait to be written: no more are taken"));
        }
    }

    private void run() {
        while (!closing || !waiting.isEmpty()) {
            try {
                turn();
            } catch (InterruptedException interrupted) {
                break;
            } catch (RuntimeException bug) {
                LOG.error("the journal's writer met a bug", bug);
            }
        }
        ledger.close();
        note(State.CLOSED, 0, health.lastWrite());
        failAll();
    }

    private void turn() throws InterruptedException {
        var first = waiting.poll(200, TimeUnit.MILLISECONDS);
        if (first == null) {
            ledger.settle();
            note(stateNow(), 0, health.lastWrite());
            return;
        }
        var batch = new ArrayList<Work>();
        batch.add(first);
        waiting.drainTo(batch, BATCH - 1);
        work(batch);
    }

    /** In order: runs of events together, each other change by itself between them. */
    private void work(List<Work> batch) throws InterruptedException {
        var events = new ArrayList<Work.Append>();
        for (Work work : batch) {
            switch (work) {
                case Work.Append append -> events.add(append);
                case Work.Upkeep upkeep -> {
                    append(events);
                    events.clear();
                    upkeep(upkeep);
                }
                case Work.Change<?> change -> {
                    append(events);
                    events.clear();
                    change(change);
                }
            }
        }
        append(events);
    }

    private void append(List<Work.Append> appends) throws InterruptedException {
        if (appends.isEmpty()) {
            return;
        }
        var events = appends.stream().map(Work.Append::event).toList();
        var began = System.nanoTime();
        while (!written(events)) {
            if (retryNow.await(500, TimeUnit.MILLISECONDS)) {
                appends.forEach(a -> a.failed(
                        new StoreFailed(StoreFailed.Code.DISK_FULL, "the lab stopped before this could be written")));
                return;
            }
        }
        note(stateNow(), events.size(), Duration.ofNanos(System.nanoTime() - began));
        appends.forEach(append -> append.answer().isDone());
    }

    private boolean written(List<FloorEvent> events) {
        try {
            ledger.write(events);
            return true;
        } catch (IOException noRoom) {
            boolean was = health.state() == State.STUCK;
            note(State.STUCK, 0, health.lastWrite());
            if (!was) {
                health().sentence().ifPresent(what -> LOG.error("{} ({})", what, noRoom.getMessage()));
            }
            return false;
        }
    }

    private void change(Work.Change<?> change) {
        try {
            ledger.with(sql -> {
                change.in(sql);
                return true;
            });
        } catch (RuntimeException refused) {
            change.failed(refused);
        }
    }

    private void upkeep(Work.Upkeep upkeep) {
        try {
            ledger.with(sql -> {
                upkeep.on(sql);
                return true;
            });
        } catch (RuntimeException refused) {
            upkeep.failed(refused);
        }
    }

    private State stateNow() {
        return ledger.spilled() > 0 ? State.SPILLING : State.WRITING;
    }

    private void note(State state, int more, Duration took) {
        var trouble = state == State.WRITING || state == State.CLOSED
                ? Optional.<StoreFailed.Code>empty()
                : Optional.ofNullable(ledger.trouble());
        health = new JournalHealth(
                state, 0, health.capacity(), ledger.spilled(), health.written() + more, took, trouble);
    }

    private void failAll() {
        var left = new ArrayList<Work>();
        waiting.drainTo(left);
        left.forEach(work -> work.failed(new StoreFailed(StoreFailed.Code.CLOSED, "the journal is closed")));
    }
}
