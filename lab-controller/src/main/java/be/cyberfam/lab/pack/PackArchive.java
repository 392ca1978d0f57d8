package be.cyberfam.lab.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A pack as one ZIP file, to be given to others: written the same every time, and read with suspicion. */
public final class PackArchive {
    /** Of a ZIP file, in octets. */
    public static final long LARGEST = 64L << 20;

    static final int MOST_FILES = 4_000;
    /** Of all files together, once unpacked. */
    static final long LARGEST_UNPACKED = 256L << 20;
    /** YAML packs to a tenth, silence to a hundredth; what packs better was made to burst. */
    static final long HIGHEST_RATIO = 200;

    private static final long FREE_OF_RATIO = 4L << 20;
    private static final FileTime ALWAYS = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private PackArchive() {}

    /** Writes all files that the hash of a pack counts, below a folder of this name, in order and without times. */
    public static void write(Path folder, String name, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : PackHash.names(folder)) {
            var entry = new ZipEntry(name + "/" + file);
            entry.setLastModifiedTime(ALWAYS);
            zip.putNextEntry(entry);
            Files.copy(folder.resolve(file), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /**
     * Unpacks into an empty folder, when there is nothing against it.
     *
     * @return why it is not unpacked, or not wholly; empty when all is there
     */
    public static List<Problem> read(Path zip, Path into) {
        try {
            var entries = ZipEntries.of(zip, MOST_FILES);
            var judged = PackFileNames.of(entries);
            var size = entries.stream().mapToLong(ZipEntries.One::size).sum();
            if (!judged.problems().isEmpty()) {
                return judged.problems();
            }
            if (size > mostOf(zip)) {
                return refused("it unpacks to " + (size >> 20) + " MB, far more than a pack of its size");
            }
            try (var file = new ZipFile(zip.toFile())) {
                for (var place : judged.places().entrySet()) {
                    unpack(file, place.getKey(), into.resolve(place.getValue()));
                }
            }
            return List.of();
        } catch (ZipException e) {
            return refused("it is damaged: " + e.getMessage());
        } catch (IOException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private static long mostOf(Path zip) throws IOException {
        return Math.min(LARGEST_UNPACKED, FREE_OF_RATIO + Files.size(zip) * HIGHEST_RATIO);
    }

    /** Counts what really comes: what the directory says of a size is only what somebody wrote. */
    private static void unpack(ZipFile zip, String name, Path target) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("its directory is damaged");
        }
        Files.createDirectories(target.getParent());
        try (var in = zip.getInputStream(entry);
                var out = Files.newOutputStream(target)) {
            var octets = new byte[16 * 1024];
            var left = entry.getSize();
            for (var n = in.read(octets); n >= 0; n = in.read(octets)) {
                left -= n;
                if (left < 0) {
                    throw new IOException("it unpacks to more than it says");
                }
                out.write(octets, 0, n);
            }
        }
    }

    private static List<Problem> refused(String what) {
        return List.of(new Problem("", 0, "the file is not taken: " + what, ""));
    }
}
