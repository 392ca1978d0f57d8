package be.cyberfam.lab.recording;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.CallId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingDeskTest {

    private static final CallId CALL = new CallId("c-1");
    private static final RecordingDesk.Patience QUICK =
            new RecordingDesk.Patience(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofSeconds(2));

    @TempDir
    private Path home;

    private Path halves;
    private RecordingShelf shelf;
    private RecordingDesk desk;

    @BeforeEach
    void open() throws IOException {
        halves = Files.createDirectories(home.resolve("rec"));
        shelf = new RecordingShelf(home.resolve("recordings"));
        desk = new RecordingDesk(halves, shelf, ZoneId.of("Europe/Brussels"), QUICK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void agentIsLeftAndCustomerIsRight() throws Exception {
        write("c-1-agent.sln", 8000, 1);
        write("c-1-customer.sln", 8000, -2);
        var kept = desk.keep(CALL).get(5, SECONDS).orElseThrow();
        assertThat(samples(kept.file())).startsWith((short) 1, (short) -2, (short) 1, (short) -2);
        assertThat(kept.length()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void everyPlayerReadsItAsTwoChannelsOfEightKilohertz() throws Exception {
        write("c-1-agent.sln", 4000, 100);
        write("c-1-customer.sln", 4000, 100);
        var kept = desk.keep(CALL).get(5, SECONDS).orElseThrow();
        var format = AudioSystem.getAudioFileFormat(kept.file().toFile());
        assertThat(format.getFormat().getChannels()).isEqualTo(2);
        assertThat(format.getFormat().getSampleRate()).isEqualTo(8000f);
        assertThat(format.getFrameLength()).isEqualTo(4000);
    }

    @Test
    void halvesAreGoneOnceTheWholeIsThere() throws Exception {
        write("c-1-agent.sln", 800, 1);
        write("c-1-customer.sln", 800, 1);
        desk.keep(CALL).get(5, SECONDS);
        assertThat(halves).isEmptyDirectory();
        assertThat(shelf.find(CALL)).isPresent();
    }

    @Test
    void theShorterHalfIsFilledWithSilence() throws Exception {
        write("c-1-agent.sln", 100, 7);
        write("c-1-customer.sln", 300, 9);
        var kept = desk.keep(CALL).get(5, SECONDS).orElseThrow();
        var samples = samples(kept.file());
        assertThat(samples).hasSize(600);
        assertThat(samples[2 * 99]).isEqualTo((short) 7);
        assertThat(samples[2 * 100]).isZero();
        assertThat(samples[2 * 299 + 1]).isEqualTo((short) 9);
    }

    @Test
    void aCallThatWasNeverBridgedHasNoRecording() throws Exception {
        assertThat(desk.keep(CALL).get(5, SECONDS)).isEmpty();
    }

    @Test
    void aFileThatStillGrowsIsWaitedForWithinBounds() {
        assertThat(QUICK.isOver(true, false, Duration.ofMillis(1999))).isFalse();
        assertThat(QUICK.isOver(true, true, Duration.ofMillis(20))).isTrue();
        assertThat(QUICK.isOver(true, false, Duration.ofSeconds(2))).isTrue();
        assertThat(QUICK.isOver(false, true, Duration.ofMillis(99))).isFalse();
        assertThat(QUICK.isOver(false, true, Duration.ofMillis(100))).isTrue();
    }

    @Test
    void whatACrashLeftIsMergedAtTheNextStartUnlessTheCallStillLives() throws Exception {
        write("dead-agent.sln", 800, 1);
        write("dead-customer.sln", 800, 1);
        write("live-agent.sln", 800, 1);
        var kept = desk.keepLeftovers(new CallId("live")::equals).get(5, SECONDS);
        assertThat(kept).extracting(RecordingFile::call).containsExactly(new CallId("dead"));
        assertThat(halves.resolve("live-agent.sln")).exists();
    }

    @Test
    void anUnfinishedMergeIsClearedAndDoneAgain() throws Exception {
        write("c-1-agent.sln", 800, 1);
        write("c-1-customer.sln", 800, 1);
        var day = Files.createDirectories(home.resolve("recordings/2026-03-09"));
        Files.writeString(day.resolve("c-1.wav.part"), "torn");
        desk.keepLeftovers(call -> false).get(5, SECONDS);
        assertThat(day).isEmptyDirectory();
        assertThat(shelf.find(CALL)).isPresent();
    }

    @Test
    void theHalfACrashLeftBesideTheWholeDoesNotReplaceIt() throws Exception {
        write("c-1-agent.sln", 800, 1);
        write("c-1-customer.sln", 800, 2);
        var whole =
                Files.readAllBytes(desk.keep(CALL).get(5, SECONDS).orElseThrow().file());
        write("c-1-customer.sln", 800, 2);
        var kept = desk.keepLeftovers(call -> false).get(5, SECONDS);
        assertThat(kept).hasSize(1);
        assertThat(Files.readAllBytes(kept.getFirst().file())).isEqualTo(whole);
        assertThat(halves).isEmptyDirectory();
    }

    @Test
    void aByteTornOffAHalfByACrashIsDropped() throws Exception {
        Files.write(halves.resolve("c-1-agent.sln"), new byte[1601]);
        write("c-1-customer.sln", 800, 1);
        assertThat(desk.keep(CALL).get(5, SECONDS).orElseThrow().bytes()).isEqualTo(44 + 4 * 800);
    }

    @Test
    void aRecordingLiesInTheFolderOfItsDayInBelgium() throws Exception {
        write("c-1-agent.sln", 800, 1);
        Files.setLastModifiedTime(
                halves.resolve("c-1-agent.sln"), FileTime.from(Instant.parse("2026-03-09T23:30:00Z")));
        var kept = desk.keep(CALL).get(5, SECONDS).orElseThrow();
        assertThat(kept.file()).isEqualTo(home.resolve("recordings/2026-03-10/c-1.wav"));
    }

    @Test
    void whenTheDiskRefusesTheHalvesStay() throws Exception {
        write("c-1-agent.sln", 800, 1);
        Files.writeString(home.resolve("recordings"), "a file where the folder should be");
        assertThatThrownBy(() -> desk.keep(CALL).get(5, SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(halves.resolve("c-1-agent.sln")).exists();
    }

    @Test
    void levelsTellWhoSpokeAndHowLoud() throws Exception {
        tone("c-1-agent.sln", 16000, 0, 8000);
        write("c-1-customer.sln", 16000, 0);
        desk.keep(CALL).get(5, SECONDS);
        var levels = shelf.levels(CALL).orElseThrow();
        assertThat(levels.agent().active()).isEqualTo(Duration.ofSeconds(1));
        assertThat(levels.agent().dbfs()).hasValueCloseTo(-9.03, org.assertj.core.api.Assertions.within(0.1));
        assertThat(levels.customer().dbfs()).isEmpty();
        assertThat(levels.speechOnBothSides()).isFalse();
    }

    private void write(String name, int samples, int value) throws IOException {
        var bytes = ByteBuffer.allocate(2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        IntStream.range(0, samples).forEach(i -> bytes.putShort((short) value));
        Files.write(halves.resolve(name), bytes.array());
    }

    /** A sine of half full scale between two samples, silence elsewhere. */
    private void tone(String name, int samples, int from, int to) throws IOException {
        var bytes = ByteBuffer.allocate(2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        IntStream.range(0, samples)
                .forEach(i -> bytes.putShort(
                        (short) (i >= from && i < to ? 16384 * Math.sin(2 * Math.PI * 400 * i / 8000) : 0)));
        Files.write(halves.resolve(name), bytes.array());
    }

    private static short[] samples(Path wav) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(wav))
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(44);
        var samples = new short[bytes.remaining() / 2];
        bytes.asShortBuffer().get(samples);
        return samples;
    }
}
