package be.cyberfam.lab.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a ZIP file says it holds, before anything of it is unpacked. Reads the central directory as APPNOTE 6.3 describes it, since the
 * library keeps what marks a symbolic link to itself.
 */
final class ZipEntries {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int ENCRYPTED = 1;
    private static final int FILE_TYPE = 0xf000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    private ZipEntries() {}

    /**
     * One entry.
     *
     * @param size in octets once unpacked, as the file says
     * @param mode of Unix, type and rights; 0 when it was packed elsewhere
     */
    record One(String name, boolean encrypted, long size, int mode) {
        boolean isFolder() {
            return name.endsWith("/");
        }

        /** A link, a device or anything else that is neither a file nor a folder. */
        boolean isSpecial() {
            var type = mode & FILE_TYPE;
            return type != 0 && type != PLAIN_FILE && type != FOLDER;
        }
    }

    /**
     * All entries, in the order of the directory.
     *
     * @param most more are not looked at
     * @throws IOException when this is no ZIP file, or a larger kind of it (ZIP64) than a pack needs
     */
    static List<One> of(Path file, int most) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var end = end(channel);
            var count = Short.toUnsignedInt(end.getShort(10));
            var length = Integer.toUnsignedLong(end.getInt(12));
            var start = Integer.toUnsignedLong(end.getInt(16));
            if (count > most) {
                throw new IOException("it holds " + count + " files, more than " + most);
            }
            if (start + length > channel.size() || length > (long) most * 1024) {
                throw new IOException("its directory is damaged");
            }
            return entries(read(channel, start, (int) length), count);
        }
    }

    private static ByteBuffer end(FileChannel channel) throws IOException {
        var length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
        var tail = read(channel, channel.size() - length, length);
        for (var at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return tail.slice(at, length - at).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new IOException("it is no ZIP file");
    }

    private static List<One> entries(ByteBuffer directory, int count) throws IOException {
        var entries = new ArrayList<One>();
        for (var n = 0; n < count; n++) {
            if (directory.remaining() < HEADER_LENGTH || directory.getInt(directory.position()) != HEADER) {
                throw new IOException("its directory is damaged");
            }
            entries.add(entry(directory.slice().order(ByteOrder.LITTLE_ENDIAN), directory));
        }
        return entries;
    }

    /** The entry at the beginning of {@code header}; moves {@code directory} behind it. */
    private static One entry(ByteBuffer header, ByteBuffer directory) throws IOException {
        var flags = header.getShort(8);
        var name = Short.toUnsignedInt(header.getShort(28));
        var rest = Short.toUnsignedInt(header.getShort(30)) + Short.toUnsignedInt(header.getShort(32));
        if (header.remaining() < HEADER_LENGTH + name + rest) {
            throw new IOException("its directory is damaged");
        }
        directory.position(directory.position() + HEADER_LENGTH + name + rest);
        return new One(
                text(header.slice(HEADER_LENGTH, name)),
                (flags & ENCRYPTED) != 0,
                Integer.toUnsignedLong(header.getInt(24)),
                header.getInt(38) >>> 16);
    }

    private static String text(ByteBuffer octets) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("a file name in it is not UTF-8", e);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // reads on until the part is whole
        }
        return buffer.flip();
    }
}
