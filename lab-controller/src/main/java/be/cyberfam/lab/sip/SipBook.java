package be.cyberfam.lab.sip;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SIP side's own book, kept apart from the journal so that the two can be compared: a CSV file with one line when a
 * call begins (open) and one when it is over (done), each in a single write. One book may serve many phones.
 */
public final class SipBook implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SipBook.class);

    private final FileChannel file;
    private long failures;

    private SipBook(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens the book in this file, which is made, with its folder, if missing, and only ever appended to.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static SipBook at(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var book = new SipBook(FileChannel.open(path, CREATE, READ, WRITE));
            book.startOnANewLine();
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException("no SIP book at " + path, e);
        }
    }

    /** Every call of the book in the order it began; its last line wins, torn lines are passed over. */
    public static List<BookLine> read(Path path) throws IOException {
        var text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        var calls = new LinkedHashMap<String, BookLine>();
        whole.lines()
                .map(BookLine::parse)
                .flatMap(Optional::stream)
                .forEach(line -> calls.put(line.role() + line.sipCallId(), line));
        return List.copyOf(calls.values());
    }

    /** Appends one line; a full disk costs the line, never the call. */
    synchronized void write(BookLine line) {
        try {
            append(line.csv());
        } catch (IOException e) {
            failures++;
            log.error("SIP book: line of call {} not written: {}", line.call(), e.getMessage());
        }
    }

    /** Lines that could not be written since the book was opened. */
    public synchronized long failures() {
        return failures;
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            log.warn("SIP book: {}", e.getMessage());
        }
    }

    /** A crash may have torn the last line: ours must not be glued to it. */
    private void startOnANewLine() throws IOException {
        file.position(file.size());
        if (file.size() == 0) {
            append(BookLine.HEADER);
        } else if (lastByte() != '\n') {
            append("");
        }
    }

    private int lastByte() throws IOException {
        var last = ByteBuffer.allocate(1);
        file.read(last, file.size() - 1);
        return last.get(0);
    }

    private void append(String line) throws IOException {
        var bytes = StandardCharsets.UTF_8.encode(line + "\n");
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
