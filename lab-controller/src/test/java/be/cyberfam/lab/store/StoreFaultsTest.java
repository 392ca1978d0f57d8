package be.cyberfam.lab.store;

import static be.cyberfam.lab.store.CallStory.handled;
import static be.cyberfam.lab.store.Waited.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.store.JournalHealth.State;
import be.cyberfam.lab.store.StoreFailed.Code;
import io.vertx.core.Future;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoreFaultsTest {

    private final Deque<AutoCloseable> afterwards = new ArrayDeque<>();

    @TempDir
    private Path home;

    @Test
    void aFileThatIsNoStoreIsRefusedAndLeftAsItIs() throws Exception {
        Files.writeString(home.resolve("lab.db"), "this is not a database, but somebody's notes. ".repeat(100));
        assertThatThrownBy(() -> Store.in(home))
                .isInstanceOfSatisfying(
                        StoreFailed.class, e -> assertThat(e.code()).isEqualTo(Code.CORRUPT))
                .hasMessageContaining("put a copy of it back, or move it away");
        assertThat(Files.readString(home.resolve("lab.db"))).startsWith("this is not a database");
    }

    @Test
    void whileAnotherProgramHoldsTheFileEventsGoToTheSpillAndComeBackInOrder() throws Exception {
        var store = Store.in(home);
        get(store.append(handled("a", 0).getFirst()));
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("lab.db"))) {
            execute(other, "BEGIN EXCLUSIVE");
            get(Future.all(handled("a", 0).stream().skip(1).map(store::append).toList()));
            assertThat(store.health().state()).isEqualTo(State.SPILLING);
            assertThat(store.health().trouble()).contains(Code.LOCKED);
            execute(other, "ROLLBACK");
        }
        until(() -> store.health().state() == State.WRITING);
        assertThat(get(store.since(Instant.EPOCH))).isEqualTo(handled("a", 0));
        assertThat(get(store.row(new CallId("a"))).orElseThrow().handleMs()).contains(75_000L);
        assertThat(home.resolve("journal.spill")).doesNotExist();
        store.close();
    }

    @Test
    void whatASpillHoldsIsWrittenAtTheNextStartATornLineAside() throws Exception {
        Store.in(home).close();
        var spill = new Spill(home.resolve("journal.spill"), 1024);
        var rows = new ArrayList<JournalRow>();
        for (FloorEvent event : handled("a", 0)) {
            rows.add(JournalRow.of(rows.size() + 1, event));
        }
        spill.append(rows);
        Files.writeString(
                home.resolve("journal.spill"), Files.readString(home.resolve("journal.spill")) + "\n12345678 {\"se");
        var store = Store.in(home);
        assertThat(get(store.since(Instant.EPOCH))).isEqualTo(handled("a", 0));
        store.close();
    }

    @Test
    void rowsThatAreInSpillAndDatabaseAreNotWrittenTwice() throws Exception {
        var store = Store.in(home);
        get(Future.all(handled("a", 0).stream().map(store::append).toList()));
        store.close();
        var spill = new Spill(home.resolve("journal.spill"), 1024);
        spill.append(List.of(
                JournalRow.of(1, handled("a", 0).getFirst()),
                JournalRow.of(2, handled("a", 0).get(1))));
        store = Store.in(home);
        assertThat(get(store.since(Instant.EPOCH))).isEqualTo(handled("a", 0));
        store.close();
    }

    @Test
    void moreThanMayWaitIsRefusedAtOnce() throws Exception {
        var store = Store.open(Database.file(home.resolve("lab.db")), home, 3, 1024);
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("lab.db"))) {
            execute(other, "BEGIN EXCLUSIVE");
            var asked = new ArrayList<Future<Void>>();
            for (int i = 0; i < 20; i++) {
                asked.add(store.append(handled("c" + i, 0).getFirst()));
            }
            assertThat(asked.stream().filter(Future::failed))
                    .isNotEmpty()
                    .allSatisfy(refused ->
                            assertThat(((StoreFailed) refused.cause()).code()).isEqualTo(Code.OVERLOADED));
            execute(other, "ROLLBACK");
        }
        store.close();
    }

    @Test
    void afterItIsClosedNothingIsTaken() {
        var store = Store.in(home);
        store.close();
        assertThatThrownBy(() -> get(store.append(handled("a", 0).getFirst())))
                .hasRootCauseInstanceOf(StoreFailed.class);
    }

    @Test
    void onAFullDiskConfirmedEventsLiveOnAndAreWrittenOnceThereIsRoom() throws Exception {
        var disk = Files.createDirectories(home.resolve("small"));
        assumeTrue(mounted(disk), "no right to mount a small disk here: not tested on one");
        afterwards.push(() -> run("umount", "-l", disk.toString()));
        var store = Store.open(Database.file(disk.resolve("lab.db")), disk, 1_000, 256 << 10);
        afterwards.push(store);
        Files.write(disk.resolve("ballast"), new byte[(int) (disk.toFile().getUsableSpace() - 16_384)]);
        var confirmed = new ArrayList<FloorEvent>();
        while (!store.health().trouble().equals(Optional.of(Code.DISK_FULL))) {
            var call = handled("c" + confirmed.size(), 0);
            get(Future.all(call.stream().map(store::append).toList()));
            confirmed.addAll(call);
            assertThat(confirmed).as("a disk of 2 MB is full").hasSizeLessThan(5_000);
        }
        assertThat(store.health().state()).isEqualTo(State.SPILLING);
        Files.delete(disk.resolve("ballast"));
        until(() -> store.health().state() == State.WRITING);
        assertThat(get(store.since(Instant.EPOCH))).containsExactlyInAnyOrderElementsOf(confirmed);
    }

    @Test
    void aDiskSoFullThatNothingCanBeKeptIsSaidInOneSentenceAndNeedsNoRestartOnceThereIsRoom() throws Exception {
        var disk = Files.createDirectories(home.resolve("tiny"));
        assumeTrue(mounted(disk), "no right to mount a small disk here: not tested on one");
        afterwards.push(() -> run("umount", "-l", disk.toString()));
        var store = Store.open(Database.file(disk.resolve("lab.db")), disk, 100_000, 4 << 10);
        afterwards.push(store);
        Files.write(disk.resolve("ballast"), new byte[(int) (disk.toFile().getUsableSpace() - 8_192)]);
        var asked = new ArrayList<FloorEvent>();
        var written = new ArrayList<Future<Void>>();
        while (store.health().state() != State.STUCK) {
            var call = handled("c" + asked.size(), 0);
            asked.addAll(call);
            call.forEach(event -> written.add(store.append(event)));
            until(() ->
                    store.health().state() == State.STUCK || written.getLast().isComplete());
            assertThat(asked).as("a disk of 2 MB is full").hasSizeLessThan(50_000);
        }
        assertThat(store.health().sentence().orElseThrow())
                .startsWith("no room left for the store; free some disk space; ")
                .endsWith(" events wait in memory and are written as soon as there is room, without a restart");
        Files.delete(disk.resolve("ballast"));
        get(Future.all(written));
        until(() -> store.health().state() == State.WRITING);
        assertThat(get(store.since(Instant.EPOCH))).containsExactlyInAnyOrderElementsOf(asked);
    }

    /** The same way out, where no disk can be mounted: the database refuses every event for a while. */
    @Test
    void whileTheDatabaseRefusesEventsGoToTheSpillAndComeBackInOrder() throws Exception {
        var store = Store.in(home);
        afterwards.push(store);
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("lab.db"))) {
            execute(other, "CREATE TRIGGER refuses BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'not now'); END");
            get(Future.all(handled("a", 0).stream().map(store::append).toList()));
            assertThat(store.health().state()).isEqualTo(State.SPILLING);
            execute(other, "DROP TRIGGER refuses");
        }
        until(() -> store.health().state() == State.WRITING);
        assertThat(get(store.since(Instant.EPOCH))).isEqualTo(handled("a", 0));
    }

    @AfterEach
    void putAway() throws Exception {
        for (AutoCloseable one : afterwards) {
            one.close();
        }
    }

    private static boolean mounted(Path disk) throws Exception {
        return "root".equals(System.getProperty("user.name"))
                && run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString());
    }

    private static boolean run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private static void execute(Connection connection, String statement) throws Exception {
        try (var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static void until(BooleanSupplier condition) {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(limit);
            Thread.onSpinWait();
        }
    }
}
