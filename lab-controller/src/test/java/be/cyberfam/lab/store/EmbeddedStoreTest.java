package be.cyberfam.lab.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest implements StoreContract {

    @TempDir
    private Path home;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.in(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anOrderlyEndLeavesOneFileThatCanBeCopied() throws Exception {
        store.since(Instant.EPOCH).toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
        store.close();
        assertThat(home.resolve("lab.db")).exists();
        assertThat(home.resolve("lab.db-wal")).doesNotExist();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Store reopened() {
        store.close();
        store = Store.in(home);
        return store;
    }
}
