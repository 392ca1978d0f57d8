package be.cyberfam.lab.books;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes old lines out of the books that are files: the switch's own and the SIP side's. To be done while nobody writes them, that
 * is before the switch starts.
 */
public final class OldLines {
    private static final int INVITED_AT = 4;

    private OldLines() {}

    /**
     * Removes the lines of before that moment.
     *
     * @return how many
     * @throws IOException when a book cannot be read or written anew; it is as it was then
     */
    public static int removed(BookPlaces books, Instant before) throws IOException {
        return removed(books.cel(), before, line -> CelRow.parse(line).map(CelRow::at))
                + removed(
                        books.queueLog(),
                        before,
                        line -> QueueLogRow.parse(line).map(QueueLogRow::at))
                + removed(books.sip(), before, OldLines::invitedAt);
    }

    /** A line without a time of its own (a header, a torn one) goes where the line above it went. */
    private static int removed(Path book, Instant before, Function<String, Optional<Instant>> time) throws IOException {
        if (!Files.exists(book)) {
            return 0;
        }
        var kept = new StringBuilder();
        int gone = 0;
        boolean old = false;
        for (var line : Files.readString(book, UTF_8).lines().toList()) {
            old = time.apply(line).map(at -> at.isBefore(before)).orElse(old);
            if (old) {
                gone++;
            } else {
                kept.append(line).append('\n');
            }
        }
        if (gone > 0) {
            replace(book, kept.toString());
        }
        return gone;
    }

    private static void replace(Path book, String text) throws IOException {
        var anew = book.resolveSibling(book.getFileName() + ".anew");
        Files.writeString(anew, text, UTF_8);
        Files.move(anew, book, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<Instant> invitedAt(String line) {
        var values = line.split(",", -1);
        try {
            return values.length > INVITED_AT ? Optional.of(Instant.parse(values[INVITED_AT])) : Optional.empty();
        } catch (DateTimeException header) {
            return Optional.empty();
        }
    }
}
