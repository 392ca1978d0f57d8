package be.cyberfam.lab.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The same migrations, the same SQL, the same contracts on a PostgreSQL server that the test starts and stops. */
class PostgresStoreTest implements StoreContract {

    private static PostgresServer server;

    @TempDir
    private Path home;

    private Store store;
    private String database;

    @BeforeAll
    static void startServer() throws Exception {
        assumeTrue(PostgresServer.binaries().isPresent(), "no PostgreSQL server on this machine: not tested on it");
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (server != null) {
            server.stop();
        }
    }

    @BeforeEach
    void open() throws Exception {
        database = server.newDatabase();
        store = Store.on(server.database(database), home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Store reopened() {
        store.close();
        store = Store.on(server.database(database), home);
        return store;
    }
}
