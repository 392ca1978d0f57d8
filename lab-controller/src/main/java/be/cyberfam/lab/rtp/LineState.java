package be.cyberfam.lab.rtp;

import java.util.List;

/**
 * How a stream's line is, each way by itself.
 *
 * @param out what happens to the voice that goes out
 * @param in what happens to the voice that comes in, before anybody hears it
 */
public record LineState(List<Fault> out, List<Fault> in) {
    /** Nothing happens to anything. */
    public static final LineState GOOD = new LineState(List.of(), List.of());

    public LineState {
        out = List.copyOf(out);
        in = List.copyOf(in);
    }
}
