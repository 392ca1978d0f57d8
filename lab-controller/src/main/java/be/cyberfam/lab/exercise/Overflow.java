package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.LineId;
import java.time.Duration;
import java.util.Optional;

/**
 * When a line takes nobody more, and what becomes of him.
 *
 * @param after who has waited so long goes on elsewhere; empty: however long
 * @param waiting with so many in the queue the next one goes on elsewhere at once; empty: however many
 * @param to the line he goes on to; empty: he is asked to call back later, and the call is over
 */
public record Overflow(Optional<Duration> after, Optional<Integer> waiting, Optional<LineId> to) {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST = 100;

    public Overflow {
        if (after.isEmpty() && waiting.isEmpty()) {
            throw new IllegalArgumentException("say after how long, or with how many waiting, the line is full");
        }
        if (after.filter(it -> it.toSeconds() < 5 || it.compareTo(LONGEST) > 0).isPresent()) {
            throw new IllegalArgumentException("a line is full after 5 s to 15 min of waiting");
        }
        if (waiting.filter(it -> it < 1 || it > MOST).isPresent()) {
            throw new IllegalArgumentException("a line is full with 1 to 100 who wait");
        }
    }
}
