package be.cyberfam.lab.store;

import static be.cyberfam.lab.store.CallStory.handled;
import static be.cyberfam.lab.store.Waited.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.cyberfam.lab.store.JournalHealth.State;
import be.cyberfam.lab.store.StoreFailed.Code;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PostgresFaultsTest {

    private @Nullable PostgresServer server;

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void startServer() throws Exception {
        assumeTrue(PostgresServer.binaries().isPresent(), "no PostgreSQL server on this machine: not tested on it");
        server = PostgresServer.start();
    }

    @AfterEach
    void stopServer() throws Exception {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void whileTheServerIsGoneEventsGoToTheSpillAndComeBackInOrder() throws Exception {
        try (var store = Store.on(server.database(server.newDatabase()), home)) {
            get(store.append(handled("a", 0).getFirst()));
            assertThat(get(store.since(Instant.EPOCH))).hasSize(1);
            server.breakDown();
            get(Future.all(handled("a", 0).stream().skip(1).map(store::append).toList()));
            assertThat(store.health().state()).isEqualTo(State.SPILLING);
            assertThat(store.health().trouble()).contains(Code.CLOSED);
            assertThat(home.resolve("journal.spill")).exists();
            server.begin();
            until(() -> store.health().state() == State.WRITING);
            assertThat(home.resolve("journal.spill")).doesNotExist();
            assertThat(get(store.since(Instant.EPOCH))).isEqualTo(handled("a", 0));
        }
    }

    private static void until(BooleanSupplier condition) {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(limit);
            Thread.onSpinWait();
        }
    }
}
