package be.cyberfam.lab.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One connection, with the few verbs the store needs; every failure is a {@link StoreFailed}. Used by one thread at a time. */
final class Sql implements AutoCloseable {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /**
     * Runs one statement.
     *
     * @param values in the order of the question marks; an empty Optional is NULL
     * @return rows changed
     */
    int run(String statement, Object... values) {
        try (var prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException refused) {
            throw StoreFailed.because(refused);
        }
    }

    /** Runs one statement for many rows in one go. */
    void runAll(String statement, List<Object[]> rows) {
        try (var prepared = connection.prepareStatement(statement)) {
            for (Object[] values : rows) {
                set(prepared, values);
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException refused) {
            throw StoreFailed.because(refused);
        }
    }

    <T> List<T> ask(String question, Function<Row, T> reader, Object... values) {
        try (var prepared = prepared(question, values);
                var result = prepared.executeQuery()) {
            var answers = new ArrayList<T>();
            var row = new Row(result);
            while (result.next()) {
                answers.add(reader.apply(row));
            }
            return List.copyOf(answers);
        } catch (SQLException refused) {
            throw StoreFailed.because(refused);
        }
    }

    <T> Optional<T> askOne(String question, Function<Row, T> reader, Object... values) {
        return ask(question, reader, values).stream().findFirst();
    }

    /** All or nothing: what throws leaves the store as it was. */
    <T> T inOneGo(Supplier<T> work) {
        try {
            connection.setAutoCommit(false);
            var done = work.get();
            connection.commit();
            connection.setAutoCommit(true);
            return done;
        } catch (SQLException refused) {
            throw undone(StoreFailed.because(refused));
        } catch (RuntimeException broken) {
            throw undone(broken);
        }
    }

    /** A full disk ends the transaction by itself and rolling back then fails too: what counts is what broke first. */
    private RuntimeException undone(RuntimeException why) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException nothingToUndo) {
            why.addSuppressed(nothingToUndo);
        }
        return why;
    }

    /**
     * Folds SQLite's log into its file, and empties it: until then it holds pages as they were before something was deleted.
     * A server keeps house by itself.
     *
     * @throws StoreFailed while somebody reads what is older
     */
    void wipe() {
        try {
            if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                requireFolded(ask("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.number("busy")));
            }
        } catch (SQLException refused) {
            throw StoreFailed.because(refused);
        }
    }

    private static void requireFolded(List<Long> busy) {
        if (!busy.equals(List.of(0L))) {
            throw new StoreFailed(
                    StoreFailed.Code.OVERLOADED, "somebody reads: what was deleted is wiped out the next time");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            throw StoreFailed.because(alreadyGone);
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        var prepared = connection.prepareStatement(statement);
        set(prepared, values);
        return prepared;
    }

    private static void set(PreparedStatement prepared, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i]);
        }
    }
}
