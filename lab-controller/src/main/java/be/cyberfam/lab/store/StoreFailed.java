package be.cyberfam.lab.store;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

/** The store could not do what was asked; {@link #why} says what kind of trouble it is, the message what to do. */
public final class StoreFailed extends RuntimeException {

    /** Kinds of trouble, each with its own cure. */
    public enum Why {
        /** No room on the disk. */
        DISK_FULL,
        /** Another program holds the file. */
        LOCKED,
        /** The file is damaged or no store at all. */
        CORRUPT,
        /** The file or folder may not be written, or the server refuses us. */
        FORBIDDEN,
        /** More waits to be written than may wait. */
        OVERLOADED,
        /** The store is closed or was never there. */
        CLOSED,
        /** Its tables are older or newer than this program. */
        OTHER_VERSION,
        /** Anything else; the cause tells. */
        BROKEN
    }

    private final Why why;

    StoreFailed(Why why, String message) {
        super(message);
        this.why = why;
    }

    private StoreFailed(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What a failed statement means; SQLite's result codes (sqlite.org/rescode.html), else PostgreSQL's SQLSTATE class. */
    static StoreFailed because(SQLException cause) {
        var why = "org.sqlite.SQLiteException".equals(cause.getClass().getName())
                ? ofSqlite(cause.getErrorCode() & 0xff)
                : ofState(String.valueOf(cause.getSQLState()));
        return new StoreFailed(why, sentence(why) + ": " + said(cause), cause);
    }

    /** A batch that failed repeats its rows, with people's names: what is told is what failed in it. */
    private static String said(SQLException cause) {
        var within = cause instanceof BatchUpdateException ? cause.getNextException() : null;
        return String.valueOf((within == null ? cause : within).getMessage());
    }

    private static Why ofSqlite(int primaryCode) {
        return switch (primaryCode) {
            case 5, 6 -> Why.LOCKED;
            case 3, 8, 14, 23 -> Why.FORBIDDEN;
            case 11, 26 -> Why.CORRUPT;
            case 13 -> Why.DISK_FULL;
            default -> Why.BROKEN;
        };
    }

    private static Why ofState(String state) {
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "53" -> state.equals("53100") ? Why.DISK_FULL : Why.BROKEN;
            case "55" -> Why.LOCKED;
            case "28", "42" -> state.equals("42501") || state.startsWith("28") ? Why.FORBIDDEN : Why.BROKEN;
            case "08", "57" -> Why.CLOSED;
            case "XX" -> Why.CORRUPT;
            default -> Why.BROKEN;
        };
    }

    static String sentence(Why why) {
        return switch (why) {
            case DISK_FULL -> "no room left for the store; free some disk space";
            case LOCKED -> "the store is held by another program; close it";
            case CORRUPT -> "the store's file is damaged; put a copy of it back, or move it away to begin anew";
            case FORBIDDEN -> "the store may not be opened or written; check owner and rights";
            case OVERLOADED -> "too much waits to be written to the store";
            case CLOSED -> "the store is not there";
            case OTHER_VERSION -> "the store was made by another version of the lab";
            case BROKEN -> "the store failed";
        };
    }
}
