package be.cyberfam.lab.recording;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.conductor.Feed;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorChange;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the floor: when an answered call has ended, has its recording kept and tells the conductor ({@code Kept}). What an
 * earlier life of the lab left in halves is taken up once, at start, and its record marked as repaired.
 */
public final class RecordingClerk implements Feed {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingClerk.class);

    private final RecordingDesk desk;
    private final RecordingShelf shelf;
    private final InstantSource clock;
    private final Consumer<CallEvent> told;
    private final Map<CallId, CompletableFuture<Void>> asked = new ConcurrentHashMap<>();

    /** @param told hears {@code Kept} and {@code Repaired}; called on the desk's thread */
    public RecordingClerk(RecordingDesk desk, RecordingShelf shelf, InstantSource clock, Consumer<CallEvent> told) {
        this.desk = desk;
        this.shelf = shelf;
        this.clock = clock;
        this.told = told;
    }

    @Override
    public void publish(Floor floor, FloorChange change) {
        change.call().filter(RecordingClerk::awaitsItsRecording).ifPresent(call -> keep(call.id()));
        change.call().filter(RecordingClerk::isToLeaveNothing).ifPresent(call -> desk.discard(call.id()));
    }

    /**
     * Joins the halves of calls that are over, and notes whole files nobody was told of; call once, when the floor has been put right after a start.
     *
     * @return completes with the calls whose recording was saved
     */
    public CompletableFuture<List<CallId>> takeUpLeftovers(Floor floor) {
        return desk.keepLeftovers(call -> asked.containsKey(call) || isOnTheLine(floor, call))
                .thenApply(files -> {
                    files.forEach(file -> {
                        tell(file);
                        told.accept(new CallEvent.Repaired(
                                file.call(), clock.instant(), "its recording was put together after a restart"));
                    });
                    var known = files.stream().map(RecordingFile::call).collect(Collectors.toSet());
                    Stream.concat(floor.calls().stream(), floor.recent().stream())
                            .filter(RecordingClerk::awaitsItsRecording)
                            .map(CallTimeline::id)
                            .filter(call -> !known.contains(call))
                            .forEach(this::keep);
                    return files.stream().map(RecordingFile::call).toList();
                });
    }

    /** Completes when every recording that was asked for is on the shelf, or has failed. */
    public CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new));
    }

    private void keep(CallId call) {
        var done = new CompletableFuture<Void>();
        if (asked.putIfAbsent(call, done) == null) {
            var unused = desk.keep(call).whenComplete((file, refused) -> {
                if (refused != null) {
                    LOG.error("call {}: its recording stays in two halves: {}", call, refused.toString());
                } else {
                    file.ifPresent(this::tell);
                }
                asked.remove(call);
                done.complete(null);
            });
        }
    }

    private void tell(RecordingFile file) {
        var recording = new Recording(shelf.path(file), file.length().toMillis());
        told.accept(new CallEvent.Kept(file.call(), clock.instant(), recording));
    }

    private static boolean awaitsItsRecording(CallTimeline call) {
        var points = call.points();
        return points.answer().isPresent()
                && !points.unrecorded()
                && points.end().isPresent()
                && points.recording().isEmpty();
    }

    /** She may have changed her mind in the very moment the call came: what the switch has begun to write then is nobody's. */
    private static boolean isToLeaveNothing(CallTimeline call) {
        var points = call.points();
        return points.unrecorded() && points.end().isPresent();
    }

    private static boolean isOnTheLine(Floor floor, CallId call) {
        return floor.call(call).filter(there -> there.points().end().isEmpty()).isPresent();
    }
}
