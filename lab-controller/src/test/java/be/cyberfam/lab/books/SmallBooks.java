package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * The five books of three calls in a home: one held, one whose only phone was busy, one missed and given up. The switch's two
 * books are cut from what Asterisk 22.10 wrote; the others are written to fit.
 */
record SmallBooks(BookPlaces places) {

    static final CallId HELD = new CallId("CALL-1");
    static final Map<CallId, String> CHANNELS = Map.of(
            HELD,
            "lab-1795401493.0",
            new CallId("CALL-3"),
            "lab-1795401497.8",
            new CallId("CALL-4"),
            "lab-1795401497.12");
    private static final Path REAL = Path.of("src/test/resources/books");
    private static final String SIP_HEADER =
            "line,call,sipCallId,role,invitedAt,answeredAt,endedAt,endedBy,status,cause,rtpSent,rtpReceived";

    /** @param more events of the journal beyond those of the three calls' lives */
    static SmallBooks in(Path home, FloorEvent... more) throws Exception {
        var books = new SmallBooks(BookPlaces.in(home));
        var calls = books.switchBooks();
        books.sip(calls);
        books.recording(calls.stream()
                .filter(call -> call.id().equals(HELD))
                .findFirst()
                .orElseThrow());
        books.journal(calls, List.of(more));
        return books;
    }

    BooksVerdict verdict() throws IOException {
        return new BooksCheck(places, Tolerance.USUAL, Instant.MAX).run();
    }

    /** The recording loses so much of its end, or has as much silence too much there. */
    void shorten(Duration by) throws Exception {
        try (var sound = AudioSystem.getAudioInputStream(recording().toFile())) {
            long frames = sound.getFrameLength() - 8 * by.toMillis();
            var silence = new java.io.ByteArrayInputStream(new byte[(int) (4 * frames)]);
            var less = new AudioInputStream(silence, sound.getFormat(), frames);
            AudioSystem.write(less, AudioFileFormat.Type.WAVE, recording().toFile());
        }
    }

    /** The customer's phone of that call counts so much less sound as sent. */
    void customerSendsLess(Duration by) throws IOException {
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(places.sip())) {
            var v = line.split(",", -1);
            if (v[0].equals("done") && v[1].equals(HELD.value())) {
                v[10] = Long.toString(Long.parseLong(v[10]) - by.toMillis() / 20);
            }
            lines.add(String.join(",", v));
        }
        write(places.sip(), lines);
    }

    /** The customer of that call hung up so long after the switch answered, and never heard that it did. */
    void customerGivesUp(Duration afterTheAnswer) throws IOException {
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(places.sip())) {
            var v = line.split(",", -1);
            if (v[0].equals("done") && v[1].equals(HELD.value())) {
                v[6] = Instant.parse(v[5]).plus(afterTheAnswer).toString();
                v[5] = "";
            }
            lines.add(String.join(",", v));
        }
        write(places.sip(), lines);
    }

    Path recording() {
        return places.recordings().resolve("2026-11-23/" + HELD + ".wav");
    }

    private List<CelCall> switchBooks() throws IOException {
        write(places.cel(), lines("cel.csv", "\""));
        write(places.queueLog(), lines("queue_log", "|"));
        return List.copyOf(CelBook.read(places.cel()).calls().values());
    }

    private static List<String> lines(String book, String fence) throws IOException {
        return Files.readAllLines(REAL.resolve(book)).stream()
                .filter(line -> CHANNELS.values().stream().anyMatch(channel -> line.contains(fence + channel + fence)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void sip(List<CelCall> calls) throws IOException {
        var lines = new ArrayList<>(List.of(SIP_HEADER));
        for (CelCall call : calls) {
            var begun = call.begunAt().orElseThrow();
            var answered = call.answeredAt().map(Instant::toString).orElse("");
            lines.add("open,%s,leg-%s,customer,%s,,,,,,,".formatted(call.id(), call.id(), begun));
            var ended = call.endedAt().orElseThrow();
            long packets = Duration.between(begun, ended).toMillis() / 20;
            lines.add("done,%s,leg-%s,customer,%s,%s,%s,us,200,16,%d,%d"
                    .formatted(call.id(), call.id(), begun, answered, ended, packets, packets));
        }
        write(places.sip(), lines);
    }

    private void recording(CelCall call) throws IOException {
        var file = recording();
        Files.createDirectories(places.recordings().resolve("2026-11-23"));
        var frames = 8 * connected(call).toMillis();
        var silence = new java.io.ByteArrayInputStream(new byte[(int) (4 * frames)]);
        var sound = new AudioInputStream(silence, new AudioFormat(8000, 16, 2, true, false), frames);
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }

    private static Duration connected(CelCall call) {
        return Duration.between(call.answeredAt().orElseThrow(), call.endedAt().orElseThrow());
    }

    private void journal(List<CelCall> calls, List<FloorEvent> more) throws Exception {
        var events = new ArrayList<CallEvent>();
        for (CelCall call : calls) {
            var begun = call.begunAt().orElseThrow();
            events.add(new CallEvent.Placed(call.id(), begun.minusMillis(5), plan()));
            events.addAll(call.events());
            if (call.answeredAt().isPresent()) {
                var end = call.endedAt().orElseThrow();
                var kept = new Recording(
                        "2026-11-23/" + call.id() + ".wav", connected(call).toMillis());
                events.add(new CallEvent.Kept(call.id(), end.plusMillis(500), kept));
                events.add(new CallEvent.OutcomeRecorded(call.id(), end.plusSeconds(2), Outcome.of("solved", "bill")));
                events.add(new CallEvent.WrappedUp(call.id(), end.plusSeconds(3)));
            }
        }
        try (var store = Store.in(places.home())) {
            for (CallEvent event : events) {
                append(store, new FloorEvent.OfCall(event));
            }
            for (FloorEvent event : more) {
                append(store, event);
            }
        }
    }

    private static void append(Store store, FloorEvent event) throws Exception {
        store.append(event).toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static CallPlan plan() {
        return new CallPlan(
                new ExerciseId("morning"),
                Direction.INBOUND,
                new LineId("accueil"),
                new CustomerId("martine"),
                "Martine Lambert",
                new PackId("fr-base"),
                new ScenarioId("bill"),
                Optional.of(Outcome.of("solved", "bill")),
                42);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, lines);
    }
}
