package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Function;

/** What one stream has to say: sounds one after another without a gap, silence between, cut into payloads of 20 ms. */
final class Mouth {
    /** Samples in one packet of 20 ms. */
    static final int FRAME = 160;

    /** A sound as codes of the stream's law, and its name. */
    record Utterance(ByteBuffer codes, String tag) {}

    private final byte[] silence = new byte[FRAME];
    private final ArrayDeque<Utterance> queue = new ArrayDeque<>();
    private final ArrayList<Function<Instant, Audible>> notes = new ArrayList<>();
    private int said;

    Mouth(Codec codec) {
        Arrays.fill(silence, G711.silence(codec));
    }

    void say(Utterance utterance) {
        queue.add(utterance);
    }

    /** Drops everything; the facts come with the next {@link #notes}. */
    void stop() {
        for (var utterance = queue.poll(); utterance != null; utterance = queue.poll()) {
            var tag = utterance.tag();
            var heard = Duration.ofNanos(said * PlayoutClock.UNIT);
            notes.add(at -> new Audible.PlayCut(at, tag, heard));
            said = 0;
        }
    }

    /** Writes the next 160 codes; true when there is speech among them. */
    boolean fill(ByteBuffer out) {
        int room = FRAME;
        for (var now = queue.peek(); now != null && room > 0; now = queue.peek()) room -= some(now, out, room);
        boolean speech = room < FRAME;
        out.put(silence, 0, room);
        return speech;
    }

    private int some(Utterance now, ByteBuffer out, int room) {
        int some = Math.min(room, now.codes().limit() - said);
        if (said == 0) notes.add(at -> new Audible.PlayStarted(at, now.tag()));
        out.put(out.position(), now.codes(), said, some).position(out.position() + some);
        said += some;
        if (said == now.codes().limit()) finish(now);
        return some;
    }

    private void finish(Utterance now) {
        notes.add(at -> new Audible.PlayedOut(at, now.tag()));
        queue.remove();
        said = 0;
    }

    /** Facts that wait for their packet to leave. */
    boolean hasNotes() {
        return !notes.isEmpty();
    }

    /** Tells and forgets the waiting facts. */
    void tell(Instant at, Ear ear) {
        for (var note : notes) ear.hear(note.apply(at));
        notes.clear();
    }
}
