package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** What a bad line makes of one stream's packets; by the same seed, always the same. */
final class BadLine {
    private static final double FAINT = 0.08;
    /** Bursts of 60 to 240 ms, after three times as long without. */
    private static final int SHORTEST_BURST = 3;

    private static final int LONGEST_BURST = 12;
    private static final int BETWEEN_BURSTS = 3;
    private static final double CLICKS_A_PACKET = 0.4;
    private static final int CLICK = 12_000;
    private static final int CLICK_LENGTH = 8;
    private static final byte[] FAINT_PCMU = faint(Codec.PCMU);
    private static final byte[] FAINT_PCMA = faint(Codec.PCMA);

    private final Codec codec;
    private final SplittableRandom dice;
    private Fault fault = Fault.NONE;
    private boolean inBurst;
    private int left;

    BadLine(Codec codec, SplittableRandom dice) {
        this.codec = codec;
        this.dice = dice;
    }

    void turn(Fault now) {
        fault = now;
        inBurst = false;
        left = 0;
    }

    /** Whether the packet of this 20 ms is lost. */
    boolean swallows() {
        if (fault != Fault.GAPS) return false;
        if (left == 0) {
            inBurst = !inBurst;
            int burst = dice.nextInt(SHORTEST_BURST, LONGEST_BURST + 1);
            left = inBurst ? burst : burst * BETWEEN_BURSTS;
        }
        left--;
        return inBurst;
    }

    /** Does to {@code length} codes what the line does. */
    void spoil(ByteBuffer codes, int from, int length) {
        switch (fault) {
            case NONE, GAPS -> {}
            case FAINT -> weaken(codes, from, length);
            case CRACKLE -> {
                if (dice.nextDouble() < CLICKS_A_PACKET) click(codes, from + dice.nextInt(length - CLICK_LENGTH));
            }
        }
    }

    private void weaken(ByteBuffer codes, int from, int length) {
        var table = codec == Codec.PCMU ? FAINT_PCMU : FAINT_PCMA;
        for (int i = from; i < from + length; i++) codes.put(i, table[codes.get(i) & 0xff]);
    }

    /** A click that dies away within a millisecond. */
    private void click(ByteBuffer codes, int at) {
        for (int i = 0; i < CLICK_LENGTH; i++) {
            int loud = (CLICK >> (i / 2)) * (dice.nextBoolean() ? 1 : -1);
            int heard = G711.decode(codec, codes.get(at + i)) + loud;
            codes.put(at + i, G711.encode(codec, (short) Math.clamp(heard, Short.MIN_VALUE, Short.MAX_VALUE)));
        }
    }

    private static byte[] faint(Codec codec) {
        var table = new byte[256];
        for (int code = 0; code < table.length; code++) {
            table[code] = G711.encode(codec, (short) (G711.decode(codec, (byte) code) * FAINT));
        }
        return table;
    }
}
