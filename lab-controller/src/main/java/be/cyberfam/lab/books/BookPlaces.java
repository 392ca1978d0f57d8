package be.cyberfam.lab.books;

import java.nio.file.Path;

/** Where the books of a home lie; the journal is the home's store. */
public record BookPlaces(Path home, Path cel, Path queueLog, Path sip, Path recordings, Path halves) {

    public static BookPlaces in(Path home) {
        var pbx = home.resolve("pbx");
        return new BookPlaces(
                home,
                pbx.resolve("log/cel-custom/cel.csv"),
                pbx.resolve("log/queue_log"),
                home.resolve("books/sip.csv"),
                home.resolve("recordings"),
                pbx.resolve("rec"));
    }
}
