package be.cyberfam.lab.store;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

/** The store could not do what was asked; {@link #code} says what kind of trouble it is, the message what to do. */
public final class StoreFailed extends RuntimeException {

    /** Kinds of trouble, each with its own cure. */
    public enum Code {
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

    private final Code code;

    StoreFailed(Code code, String message) {
        super(message);
        this.code = code;
    }

    private StoreFailed(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** What a failed statement means; SQLite's result codes (sqlite.org/rescode.html), else PostgreSQL's SQLSTATE class. */
    static StoreFailed because(SQLException cause) {
        var code = "org.sqlite.SQLiteException".equals(cause.getClass().getName())
                ? ofSqlite(cause.getErrorCode() & 0xff)
                : ofState(String.valueOf(cause.getSQLState()));
        return new StoreFailed(code, sentence(code) + ": " + said(cause), cause);
    }

    /** A batch that failed repeats its rows, with people's names: what is told is what failed in it. */
    private static String said(SQLException cause) {
        var within = cause instanceof BatchUpdateException ? cause.getNextException() : null;
        return String.valueOf((within == null ? cause : within).getMessage());
    }

    private static Code ofSqlite(int primaryCode) {
        return switch (primaryCode) {
            case 5, 6 -> Code.LOCKED;
            case 3, 8, 14, 23 -> Code.FORBIDDEN;
            case 11, 26 -> Code.CORRUPT;
            case 13 -> Code.DISK_FULL;
            default -> Code.BROKEN;
        };
    }

    private static Code ofState(String state) {
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "53" -> state.equals("53100") ? Code.DISK_FULL : Code.BROKEN;
            case "55" -> Code.LOCKED;
            case "28", "42" -> state.equals("42501") || state.startsWith("28") ? Code.FORBIDDEN : Code.BROKEN;
            case "08", "57" -> Code.CLOSED;
            case "XX" -> Code.CORRUPT;
            default -> Code.BROKEN;
        };
    }

    static String sentence(Code code) {
        return switch (code) {
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
