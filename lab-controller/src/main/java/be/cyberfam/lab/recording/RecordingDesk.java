package be.cyberfam.lab.recording;

import be.cyberfam.lab.call.CallId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the halves the switch wrote and puts one stereo file on the shelf, after the call, on its own thread. A half is
 * deleted only once the whole file is on the disk under its name: whatever breaks in between is mended at the next start.
 */
public final class RecordingDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingDesk.class);
    private static final Duration CLOSING_AT_MOST = Duration.ofSeconds(20);

    /**
     * How long to wait for the switch to finish a file.
     *
     * @param every between two looks at the sizes; two equal looks mean finished
     * @param forFiles after this without any file there is no recording (nobody answered)
     * @param forQuiet after this a file that still grows is merged as it is
     */
    public record Patience(Duration every, Duration forFiles, Duration forQuiet) {
        public static final Patience DEFAULT =
                new Patience(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(15));

        /** Whether there is no more to wait for, {@code waited} after the first look. */
        boolean isOver(boolean exists, boolean sameSize, Duration waited) {
            return exists ? sameSize || waited.compareTo(forQuiet) >= 0 : waited.compareTo(forFiles) >= 0;
        }
    }

    private final Path switchFolder;
    private final RecordingShelf shelf;
    private final ZoneId zone;
    private final Patience patience;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lab-recordings").daemon().factory());

    /**
     * @param switchFolder where the switch writes its halves, {@code pbx/rec}
     * @param zone decides to which day's folder a recording belongs
     */
    public RecordingDesk(Path switchFolder, RecordingShelf shelf, ZoneId zone, Patience patience) {
        this.switchFolder = switchFolder;
        this.shelf = shelf;
        this.zone = zone;
        this.patience = patience;
    }

    /**
     * Keeps the recording of a call that has just ended; never blocks the caller.
     *
     * @return completes on the desk's thread: the file, empty when the switch recorded nothing; fails with
     *     {@link IOException} when the disk refuses, the halves are then kept for {@link #keepLeftovers}
     */
    public CompletableFuture<Optional<RecordingFile>> keep(CallId call) {
        var kept = new CompletableFuture<Optional<RecordingFile>>();
        look(new Watch(Halves.of(switchFolder, call), kept), -1, Duration.ZERO);
        return kept;
    }

    /** Removes what the switch has written of a call, unread. */
    public void discard(CallId call) {
        worker.execute(() -> {
            try {
                Halves.of(switchFolder, call).delete();
            } catch (IOException refused) {
                LOG.error("call {}: what was recorded of it is not gone: {}", call, refused.toString());
            }
        });
    }

    /**
     * Merges what a crash left behind: unfinished files are removed, the halves of every call that is not live are joined.
     *
     * @param live tells whether the switch still records that call
     * @return the recordings made, to be marked as repaired; a call whose halves the disk refuses is logged and left
     */
    public CompletableFuture<List<RecordingFile>> keepLeftovers(Predicate<CallId> live) {
        return CompletableFuture.supplyAsync(() -> leftovers(live), worker);
    }

    /** Finishes what is under way, within bounds. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(CLOSING_AT_MOST.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("recordings were still being merged; the next start finishes them");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record Watch(Halves halves, CompletableFuture<Optional<RecordingFile>> kept) {}

    private void look(Watch watch, long bytesBefore, Duration waited) {
        var unused = worker.schedule(
                () -> lookNow(watch, bytesBefore, waited.plus(patience.every())),
                patience.every().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void lookNow(Watch watch, long bytesBefore, Duration waited) {
        try {
            var halves = watch.halves();
            var bytes = halves.bytes();
            if (patience.isOver(halves.exist(), bytes == bytesBefore, waited)) {
                watch.kept().complete(halves.exist() ? Optional.of(merge(halves)) : shelf.find(halves.call()));
            } else {
                look(watch, bytes, waited);
            }
        } catch (IOException refused) {
            watch.kept().completeExceptionally(refused);
        }
    }

    private List<RecordingFile> leftovers(Predicate<CallId> live) {
        var kept = new ArrayList<RecordingFile>();
        try {
            shelf.clearUnfinished();
            for (Halves halves : Halves.in(switchFolder)) {
                if (!live.test(halves.call())) {
                    mergeLeftover(halves).ifPresent(kept::add);
                }
            }
        } catch (IOException refused) {
            LOG.error("cannot look for unfinished recordings: {}", refused.toString());
        }
        return List.copyOf(kept);
    }

    private Optional<RecordingFile> mergeLeftover(Halves halves) {
        try {
            return Optional.of(merge(halves));
        } catch (IOException refused) {
            LOG.error("call {}: its recording stays in two halves: {}", halves.call(), refused.toString());
            return Optional.empty();
        }
    }

    /** One half beside a whole file: a crash came between the halves' removals, and the whole file knows more. */
    private RecordingFile merge(Halves halves) throws IOException {
        var whole = halves.complete() ? Optional.<RecordingFile>empty() : shelf.find(halves.call());
        if (whole.isPresent()) {
            halves.delete();
            return whole.get();
        }
        var day = halves.lastWritten().atZone(zone).toLocalDate();
        var place = shelf.place(halves.call(), day);
        Merge.into(place, halves);
        halves.delete();
        return RecordingShelf.read(halves.call(), place);
    }
}
