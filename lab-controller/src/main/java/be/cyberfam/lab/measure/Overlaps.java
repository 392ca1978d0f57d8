package be.cyberfam.lab.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where both spoke at once, and what it was: an interruption, a back-channel, or a breath that does not count. */
final class Overlaps {
    private static final long HELD_THE_TURN_MS = 1_000;
    /** "Oui, d'accord" is shorter. */
    private static final long BACK_CHANNEL_MS = 1_000;

    private static final long FRAME_MS = 20;

    private final Speech speech;

    Overlaps(Speech speech) {
        this.speech = speech;
    }

    List<Interruption> interruptions() {
        var found = new ArrayList<Interruption>();
        for (var side : Side.values()) {
            for (var spurt : speech.of(side)) {
                interruption(spurt, side).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Interruption::at));
        return found;
    }

    int backChannels() {
        return (int) speech.agent().stream()
                .filter(spurt -> isBackChannel(spurt, Side.AGENT))
                .count();
    }

    long totalMs() {
        return speech.agent().stream()
                .mapToLong(hers ->
                        speech.customer().stream().mapToLong(hers::overlapMs).sum())
                .sum();
    }

    private Optional<Interruption> interruption(Interval spurt, Side began) {
        return speech.turnAt(began.other(), spurt.fromMs())
                .filter(turn -> spurt.fromMs() - turn.fromMs() >= HELD_THE_TURN_MS)
                .filter(turn -> spoken(turn, began.other(), spurt) >= Interruption.INTERRUPTS_MS
                        || madeHimStop(turn, began, spurt))
                .filter(turn -> !isBackChannel(spurt, began))
                .map(turn -> new Interruption(shared(spurt, turn), began, yielded(spurt, turn, began)));
    }

    /** A customer falls silent some 550 ms after she cuts in: sooner than two voices at once make an interruption by their length. */
    private boolean madeHimStop(Interval turn, Side began, Interval spurt) {
        return began == Side.AGENT && speech.brokenOff().contains(turn.toMs()) && spurt.holds(turn.toMs());
    }

    /** How long both really sounded, without the pauses inside the other's turn. */
    private long spoken(Interval turn, Side whose, Interval over) {
        return speech.of(whose).stream()
                .filter(turn::holds)
                .mapToLong(over::overlapMs)
                .sum();
    }

    /** A short word, after which the other goes on as if it had not been. */
    private boolean isBackChannel(Interval spurt, Side whose) {
        return spurt.lengthMs() <= BACK_CHANNEL_MS
                && speech.turnAt(whose.other(), spurt.fromMs())
                        .filter(turn -> turn.holds(spurt))
                        .isPresent();
    }

    private static Interval shared(Interval spurt, Interval turn) {
        return new Interval(spurt.fromMs(), Math.min(spurt.toMs(), turn.toMs()));
    }

    private static Optional<Side> yielded(Interval spurt, Interval turn, Side began) {
        long apart = spurt.toMs() - turn.toMs();
        if (Math.abs(apart) < FRAME_MS) {
            return Optional.empty();
        }
        return Optional.of(apart < 0 ? began : began.other());
    }
}
