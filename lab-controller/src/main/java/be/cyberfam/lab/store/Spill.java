package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The journal's lifeboat: a file of lines ({@code CRC32C JSON}), forced to the disk, for the time in which the database
 * takes nothing. A reserve file keeps room for it on a full disk. Used by the journal's writer thread only.
 */
final class Spill {

    /** Room set aside for some 20,000 events. */
    static final int RESERVE_BYTES = 8 << 20;

    private final Path file;
    private final Path reserve;
    private final int reserveBytes;

    Spill(Path file, int reserveBytes) {
        this.file = file;
        this.reserve = file.resolveSibling(file.getFileName() + ".reserve");
        this.reserveBytes = reserveBytes;
    }

    /** Sets room aside, if it is not yet; on a disk that is too full for it nothing happens. */
    void setRoomAside() {
        try {
            if (!Files.exists(reserve) || Files.size(reserve) < reserveBytes) {
                Files.write(reserve, new byte[reserveBytes]);
            }
        } catch (IOException noRoom) {
            releaseReserve();
        }
    }

    /** The rows in the file, in order; a torn last line was never confirmed to anybody and is left out. */
    List<JournalRow> rows() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        var rows = new ArrayList<JournalRow>();
        var text = Files.readString(file, StandardCharsets.UTF_8);
        text.lines().map(Spill::parse).flatMap(Optional::stream).forEach(rows::add);
        return List.copyOf(rows);
    }

    /**
     * Appends and forces to the disk; when there is no room, the reserve is given up for it.
     *
     * @throws IOException when that did not help: nothing counts as written then
     */
    void append(List<JournalRow> rows) throws IOException {
        try {
            write(rows);
        } catch (IOException noRoom) {
            releaseReserve();
            write(rows);
        }
    }

    /** Called once all rows are in the database. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
        setRoomAside();
    }

    private void write(List<JournalRow> rows) throws IOException {
        var lines = new StringBuilder("\n"); // so that a line torn by a crash spoils no other
        rows.forEach(row -> lines.append(line(row)).append('\n'));
        var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long before = channel.size();
            try {
                channel.position(before);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException noRoom) {
                channel.truncate(before);
                throw noRoom;
            }
        }
    }

    private void releaseReserve() {
        try {
            Files.deleteIfExists(reserve);
        } catch (IOException stays) {
            // nothing more can be given up
        }
    }

    private static String line(JournalRow row) {
        var json = new JsonObject()
                .put("seq", row.seq())
                .put("at", row.atMicros())
                .put("call", row.call().map(CallId::value).orElse(null))
                .put("kind", row.kind())
                .put("version", row.version())
                .put("body", row.body())
                .encode();
        return "%08x %s".formatted(sum(json), json);
    }

    private static Optional<JournalRow> parse(String line) {
        if (line.length() < 10 || !line.startsWith("%08x ".formatted(sum(line.substring(9))))) {
            return Optional.empty();
        }
        var json = new JsonObject(line.substring(9));
        return Optional.of(new JournalRow(
                json.getLong("seq"),
                json.getLong("at"),
                Optional.ofNullable(json.getString("call")).map(CallId::new),
                json.getString("kind"),
                json.getInteger("version"),
                json.getString("body")));
    }

    private static long sum(String json) {
        var sum = new CRC32C();
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
