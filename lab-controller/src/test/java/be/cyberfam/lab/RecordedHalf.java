package be.cyberfam.lab;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.rtp.Sound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** One side of a call as the switch writes it while it is on: raw 16-bit samples, little endian, 8 kHz. */
public record RecordedHalf(Path file) {
    private static final int LOUD = 1_000;

    /** What the seat said. */
    public static RecordedHalf ofAgent(Path home, CallId call) {
        return new RecordedHalf(home.resolve("pbx/rec/" + call + "-agent.sln"));
    }

    /** What the customer said. */
    public static RecordedHalf ofCustomer(Path home, CallId call) {
        return new RecordedHalf(home.resolve("pbx/rec/" + call + "-customer.sln"));
    }

    /** Whether half a second's worth of its samples is loud. */
    public boolean speaks() throws IOException {
        return speaksAfter(0);
    }

    /** The same, of what was written beyond so many bytes. */
    public boolean speaksAfter(long bytes) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        var samples = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        return IntStream.range((int) Math.min(bytes / Short.BYTES, samples.limit()), samples.limit())
                        .filter(at -> Math.abs(samples.get(at)) > LOUD)
                        .count()
                > Sound.RATE / 2;
    }

    public long bytes() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
