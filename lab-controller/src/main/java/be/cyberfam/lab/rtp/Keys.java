package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/** Key presses going out as telephone events (RFC 4733 §2.5): 100 ms long, an update every 20 ms, the end sent three times, 100 ms of rest. */
final class Keys {
    private static final String EVENTS = "0123456789*#ABCD";
    private static final int UNITS = 800;
    private static final int LAST = 6;
    private static final int REST = 5;
    private static final int VOLUME = 10;

    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private int step;
    private int rest;

    /** The event of a key, or below 0 when there is no such key. */
    static int event(char digit) {
        return EVENTS.indexOf(Character.toUpperCase(digit));
    }

    /** The key of an event; throws for events above 15. */
    static char digit(int event) {
        return EVENTS.charAt(event);
    }

    void press(int event) {
        waiting.add(event);
    }

    /** True when the packet of this slot is an event. */
    boolean isDown() {
        if (rest > 0) rest--;
        return rest == 0 && !waiting.isEmpty();
    }

    /** True when the packet of this slot begins a press. */
    boolean begins() {
        return step == 0;
    }

    /** Writes this slot's four octets. */
    void fill(ByteBuffer out) {
        int event = waiting.element();
        boolean end = step >= LAST - 2;
        out.put((byte) event).put((byte) (VOLUME | (end ? 0x80 : 0)));
        out.putShort((short) Math.min(UNITS, Mouth.FRAME * (step + 1)));
        if (step++ == LAST) release();
    }

    private void release() {
        waiting.remove();
        step = 0;
        rest = REST + 1;
    }
}
