package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** What a stream's ear makes of a voice whose packets are at hand: the same ear without a wire, faster than time. For judging the ear. */
public final class Overheard {
    private static final long PACKET = Mouth.FRAME * PlayoutClock.UNIT;

    /** Somebody spoke from {@code began} up to {@code ended}, counted from the first packet. */
    public record Spurt(Duration began, Duration ended) {}

    private final List<Spurt> spurts = new ArrayList<>();
    private final Echo echo = new Echo();
    private final Hearing hearing =
            new Hearing(0, new BadLine(new SplittableRandom(0), echo), echo, new Notes(), (digit, began, units) -> {});

    private Overheard() {}

    /**
     * The talk spurts an ear hears in {@code sound}, sent in packets of 20 ms.
     *
     * @param lost whether the packet of that number, counted from 0, never arrives
     */
    public static List<Spurt> spurts(Sound sound, Codec law, IntPredicate lost) {
        var overheard = new Overheard();
        var codes = sound.line(law);
        for (int number = 0; number < codes.limit() / Mouth.FRAME; number++)
            overheard.turn(codes, law, number, lost.test(number));
        overheard.hearing.stop();
        return List.copyOf(overheard.spurts);
    }

    private void turn(ByteBuffer codes, Codec law, int number, boolean lost) {
        if (!lost) hearing.hear(packet(codes, law, number), number * PACKET, true);
        hearing.watch(number * PACKET);
    }

    private static ByteBuffer packet(ByteBuffer codes, Codec law, int number) {
        var packet = ByteBuffer.allocate(RtpPacket.HEADER + Mouth.FRAME);
        RtpPacket.write(packet, number == 0, law.payloadType(), number & 0xffff, number * Mouth.FRAME, 1);
        packet.put(RtpPacket.HEADER, codes, number * Mouth.FRAME, Mouth.FRAME);
        return packet.position(0);
    }

    private final class Notes implements SpurtDetector.Told {
        @Override
        public void began(long at) {}

        @Override
        public void ended(long at, long length, double dbfs) {
            spurts.add(new Spurt(Duration.ofNanos(at - length), Duration.ofNanos(at)));
        }
    }
}
