package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A journal in memory; it can be full. */
final class FakeJournal implements Journal {
    private final List<FloorEvent> written = new CopyOnWriteArrayList<>();
    private boolean full;

    /** From now on it takes nothing more. */
    void fillUp() {
        full = true;
    }

    List<FloorEvent> written() {
        return List.copyOf(written);
    }

    List<CallEvent> of(CallId call) {
        return written.stream()
                .filter(OfCall.class::isInstance)
                .map(event -> ((OfCall) event).event())
                .filter(event -> event.call().equals(call))
                .toList();
    }

    @Override
    public Future<Void> append(FloorEvent event) {
        if (full) {
            return Future.failedFuture("no space left");
        }
        written.add(event);
        return Future.succeededFuture();
    }

    @Override
    public Future<List<FloorEvent>> since(Instant moment) {
        return Future.succeededFuture(written());
    }
}
