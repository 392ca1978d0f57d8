package be.cyberfam.lab.books;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole lines of a growing text file from a byte position on.
 *
 * @param lines without their line ends, in file order; what comes after the last line end is not there yet
 * @param next the position after the last whole line: where to read on
 */
record Lines(List<String> lines, long next) {

    Lines {
        lines = List.copyOf(lines);
    }

    /**
     * Reads to the end of the file. A file that is not there, or is shorter than {@code from} (it was begun anew), is read
     * from its start.
     *
     * @throws IOException when it is there and cannot be read
     */
    static Lines of(Path file, long from) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long start = channel.size() < from ? 0 : from;
            return read(channel.position(start), start);
        } catch (NoSuchFileException notBegun) {
            return new Lines(List.of(), 0);
        }
    }

    private static Lines read(FileChannel channel, long start) throws IOException {
        var lines = new ArrayList<String>();
        var line = new ByteArrayOutputStream();
        var block = ByteBuffer.allocate(1 << 16);
        long next = start;
        while (channel.read(block.clear()) > 0) {
            block.flip();
            while (block.hasRemaining()) {
                byte one = block.get();
                if (one == '\n') {
                    next += line.size() + 1;
                    lines.add(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(one);
                }
            }
        }
        return new Lines(lines, next);
    }
}
