package be.cyberfam.lab.books;

import be.cyberfam.lab.store.Database;
import java.nio.file.Path;

/**
 * Where the books of a home lie.
 *
 * @param journal the store: the home's file, or the server the home names
 */
public record BookPlaces(Path home, Database journal, Path cel, Path queueLog, Path sip, Path recordings, Path halves) {

    /** Of a home that keeps its journal in its own file. */
    public static BookPlaces in(Path home) {
        return in(home, Database.of(home));
    }

    public static BookPlaces in(Path home, Database journal) {
        var pbx = home.resolve("pbx");
        return new BookPlaces(
                home,
                journal,
                pbx.resolve("log/cel-custom/cel.csv"),
                pbx.resolve("log/queue_log"),
                home.resolve("books/sip.csv"),
                home.resolve("recordings"),
                pbx.resolve("rec"));
    }
}
