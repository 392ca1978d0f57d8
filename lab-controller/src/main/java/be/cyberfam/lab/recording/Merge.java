package be.cyberfam.lab.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Joins two halves into one stereo file: either the whole file is there under its name or nothing is. The shorter half is
 * filled up with silence; a missing half is silence throughout.
 */
final class Merge {

    static final String UNFINISHED = ".part";

    private static final int BLOCK_FRAMES = 8192;
    private static final int BYTES_A_SAMPLE = 2;

    private Merge() {}

    /**
     * Writes beside the target, forces it to disk, then gives it its name.
     *
     * @throws IOException when the disk refuses; the halves are untouched and nothing is left under the target's name
     */
    static void into(Path target, Halves halves) throws IOException {
        Files.createDirectories(folder(target));
        var unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            write(unfinished, halves);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder(target));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(Path file, Halves halves) throws IOException {
        try (var agent = open(halves.agent());
                var customer = open(halves.customer());
                var out = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            writeFully(out, ByteBuffer.allocate(StereoWav.HEADER));
            long frames = interleave(agent, customer, out);
            out.position(0);
            writeFully(out, StereoWav.header(frames));
            out.force(true);
        }
    }

    private static long interleave(InputStream agent, InputStream customer, FileChannel out) throws IOException {
        var left = new byte[BLOCK_FRAMES * BYTES_A_SAMPLE];
        var right = new byte[BLOCK_FRAMES * BYTES_A_SAMPLE];
        long frames = 0;
        while (true) {
            int leftFrames = fill(agent, left);
            int rightFrames = fill(customer, right);
            int together = Math.max(leftFrames, rightFrames);
            if (together == 0) {
                return frames;
            }
            writeFully(out, zip(left, leftFrames, right, rightFrames, together));
            frames += together;
        }
    }

    private static ByteBuffer zip(byte[] left, int leftFrames, byte[] right, int rightFrames, int together) {
        var both = ByteBuffer.allocate(together * StereoWav.BYTES_A_FRAME);
        for (int frame = 0; frame < together; frame++) {
            put(both, left, frame, leftFrames);
            put(both, right, frame, rightFrames);
        }
        return both.flip();
    }

    private static void put(ByteBuffer both, byte[] half, int frame, int frames) {
        if (frame < frames) {
            both.put(half, frame * BYTES_A_SAMPLE, BYTES_A_SAMPLE);
        } else {
            both.putShort((short) 0);
        }
    }

    /** Whole samples read; an odd last byte, torn off by a crash, is dropped. */
    private static int fill(InputStream half, byte[] block) throws IOException {
        return half.readNBytes(block, 0, block.length) / BYTES_A_SAMPLE;
    }

    private static InputStream open(Path half) throws IOException {
        return Files.exists(half) ? new BufferedInputStream(Files.newInputStream(half)) : InputStream.nullInputStream();
    }

    private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path folder(Path file) {
        var folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a recording lies in a folder: " + file);
        }
        return folder;
    }
}
