package be.cyberfam.lab;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.conductor.Feed;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorChange;
import be.cyberfam.lab.recording.RecordingDesk;
import be.cyberfam.lab.recording.RecordingFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the recording of every answered call kept when it has ended, and tells where it lies. */
final class Archivist implements Feed {
    private static final Logger LOG = LoggerFactory.getLogger(Archivist.class);

    private final RecordingDesk desk;
    private final Path shelf;
    private final InstantSource clock;
    private final Consumer<CallEvent> hear;
    private final Set<CallId> taken = new HashSet<>();
    private final Map<CallId, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

    /** @param shelf the folder recordings are named from */
    Archivist(RecordingDesk desk, Path shelf, InstantSource clock, Consumer<CallEvent> hear) {
        this.desk = desk;
        this.shelf = shelf;
        this.clock = clock;
        this.hear = hear;
    }

    @Override
    public void publish(Floor floor, FloorChange change) {
        change.call().filter(Archivist::wasConnected).map(CallTimeline::id).ifPresent(this::keepOnce);
    }

    /** Completes what a crash left in halves; those records say so. */
    CompletableFuture<Void> keepLeftovers(Predicate<CallId> live) {
        return desk.keepLeftovers(live)
                .thenAccept(files -> files.forEach(file -> {
                    hear.accept(kept(file));
                    hear.accept(new CallEvent.Repaired(
                            file.call(),
                            clock.instant(),
                            "recording joined after a restart from the switch's two halves"));
                }));
    }

    /** Completes when everything that was begun is on the shelf, or has failed. */
    CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(underWay.values().toArray(CompletableFuture[]::new))
                .exceptionally(e -> null);
    }

    private static boolean wasConnected(CallTimeline call) {
        boolean hungUp = call.phase() instanceof CallPhase.WrappingUp || call.isOver();
        return hungUp
                && call.points().answer().isPresent()
                && call.points().recording().isEmpty();
    }

    private void keepOnce(CallId call) {
        if (!taken.add(call)) {
            return;
        }
        underWay.put(call, desk.keep(call).handle((file, failure) -> {
            if (failure != null) {
                LOG.error("call {}: its recording stays in two halves: {}", call, failure.getMessage());
            } else if (file.isEmpty()) {
                LOG.warn("call {}: the switch recorded nothing", call);
            } else {
                hear.accept(kept(file.get()));
            }
            underWay.remove(call);
            return file;
        }));
    }

    private CallEvent kept(RecordingFile file) {
        var path = shelf.relativize(file.file()).toString();
        return new CallEvent.Kept(
                file.call(), clock.instant(), new Recording(path, file.length().toMillis()));
    }
}
