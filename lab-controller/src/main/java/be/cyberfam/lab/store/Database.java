package be.cyberfam.lab.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Where the store lives: one SQLite file in the home (docs/adr/0002-sqlite.md) or, for a floor that has outgrown it, a
 * PostgreSQL server. The same SQL runs on both.
 */
public final class Database {

    /** How long a statement waits for a lock somebody else holds, in ms. */
    static final int LOCK_PATIENCE_MS = 3_000;

    /** A server that has gone silent is given up after so long, in s: meanwhile events wait in memory, then in the spill. */
    static final int SERVER_PATIENCE_S = 3;

    private final DataSource source;
    private final Optional<Path> file;

    private Database(DataSource source, Optional<Path> file) {
        this.source = source;
        this.file = file;
    }

    /**
     * The embedded store. WAL lets readers read while the one writer writes; synchronous FULL means that a commit is on
     * the disk when it returns, so that it outlives a power cut as well as a kill.
     *
     * @param file made by {@link #migrated} when it is not there; its folder too
     */
    public static Database file(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(LOCK_PATIENCE_MS);
        config.enforceForeignKeys(true);
        // what is deleted is written over, in the same transaction (docs/adr/0035)
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return new Database(source, Optional.of(file.toAbsolutePath()));
    }

    /** The embedded store of a home. */
    public static Database of(Path home) {
        return file(home.resolve("lab.db"));
    }

    /**
     * A PostgreSQL server's database, empty or ours.
     *
     * @param url as in {@code jdbc:postgresql://127.0.0.1:5432/lab}
     */
    public static Database server(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(SERVER_PATIENCE_S);
        source.setLoginTimeout(SERVER_PATIENCE_S);
        source.setSocketTimeout(SERVER_PATIENCE_S);
        source.setTcpKeepAlive(true);
        return new Database(source, Optional.empty());
    }

    /**
     * Brings the tables up to date. Blocks for up to some seconds; never on an event loop.
     *
     * @throws StoreFailed when the store cannot be opened, is damaged, or was made by a newer lab
     */
    public Database migrated() {
        file.map(Path::getParent).ifPresent(Database::made);
        connect().close();
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException refused) {
            throw refused.getCause() instanceof SQLException sql
                    ? StoreFailed.because(sql)
                    : new StoreFailed(StoreFailed.Code.OTHER_VERSION, String.valueOf(refused.getMessage()));
        }
        return this;
    }

    /** The file's path, or what its server is. */
    @Override
    public String toString() {
        return file.map(Path::toString).orElse("the PostgreSQL database");
    }

    /** Whether there is something to read: the file, or for a server whatever it answers when it is asked. */
    public boolean isThere() {
        return file.isEmpty() || Files.exists(file.get());
    }

    private static void made(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /**
     * A new connection, not in a transaction of its own (auto-commit).
     *
     * @throws StoreFailed when the store cannot be opened or is damaged
     */
    Sql connect() {
        try {
            return new Sql(source.getConnection());
        } catch (SQLException refused) {
            throw StoreFailed.because(refused);
        }
    }
}
