package be.cyberfam.lab.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The row of a result that is being read. */
final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** The text of a column that is never NULL. */
    String text(String column) {
        return maybeText(column).orElseThrow(() -> new IllegalStateException(column + " is NULL"));
    }

    Optional<String> maybeText(String column) {
        try {
            return Optional.ofNullable(result.getString(column));
        } catch (SQLException refused) {
            throw StoreFailed.because(refused);
        }
    }

    /** The number of a column that is never NULL. */
    long number(String column) {
        return maybeNumber(column).orElseThrow(() -> new IllegalStateException(column + " is NULL"));
    }

    Optional<Long> maybeNumber(String column) {
        try {
            long number = result.getLong(column);
            return result.wasNull() ? Optional.empty() : Optional.of(number);
        } catch (SQLException refused) {
            throw StoreFailed.because(refused);
        }
    }

    /** A time kept as milliseconds since 1970. */
    Optional<Instant> maybeTime(String column) {
        return maybeNumber(column).map(Instant::ofEpochMilli);
    }
}
