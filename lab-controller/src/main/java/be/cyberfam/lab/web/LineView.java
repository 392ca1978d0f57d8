package be.cyberfam.lab.web;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.floor.Floor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line's queue: how many wait, and since when the first of them. */
record LineView(String id, int waiting, @Nullable Instant longestWaitSince) {
    static LineView of(Floor floor, LineId line) {
        var waiting = floor.waiting(line);
        var first =
                waiting.isEmpty() ? null : waiting.getFirst().points().offered().orElse(null);
        return new LineView(line.value(), waiting.size(), first);
    }
}
