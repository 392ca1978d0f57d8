package be.cyberfam.lab.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who spoke when in one call, at the customer's ear; what the talk measures are taken from.
 *
 * @param connectedMs from the answer to the end, in ms
 * @param agent talk spurts of the agent, in order and apart from each other
 * @param customer the same of the customer
 * @param brokenOff when the customer stopped in the middle of a sentence, in ms from the answer
 * @param held when the customer was on hold: what happened then is nobody's silence and nobody's answer
 */
public record Speech(
        long connectedMs, List<Interval> agent, List<Interval> customer, List<Long> brokenOff, List<Interval> held) {
    /** Pauses up to this belong to the turn: a customer's end of turn (DOMAIN §3). */
    public static final long WITHIN_A_TURN_MS = 900;

    public Speech {
        agent = inOrder("agent", agent, connectedMs);
        customer = inOrder("customer", customer, connectedMs);
        brokenOff = List.copyOf(brokenOff);
        held = inOrder("hold", held, connectedMs);
    }

    /** Speech of which nobody knows whether a sentence was broken off. */
    public Speech(long connectedMs, List<Interval> agent, List<Interval> customer, List<Interval> held) {
        this(connectedMs, agent, customer, List.of(), held);
    }

    public List<Interval> of(Side side) {
        return side == Side.AGENT ? agent : customer;
    }

    /** Spurts of one side with the pauses in between, as long as the other does not take the word in them. */
    public List<Interval> turns(Side side) {
        var turns = new ArrayList<Interval>();
        for (var spurt : of(side)) {
            var last = turns.isEmpty() ? null : turns.getLast();
            if (last != null && goesOn(last, spurt, side)) {
                turns.set(turns.size() - 1, new Interval(last.fromMs(), spurt.toMs()));
            } else {
                turns.add(spurt);
            }
        }
        return List.copyOf(turns);
    }

    /** Stretches in which neither spoke and the customer was not on hold, in order. */
    public List<Interval> silences() {
        var sounds =
                Stream.of(agent, customer, held).flatMap(List::stream).sorted().toList();
        var silences = new ArrayList<Interval>();
        long quietFrom = 0;
        for (var sound : sounds) {
            if (sound.fromMs() > quietFrom) {
                silences.add(new Interval(quietFrom, sound.fromMs()));
            }
            quietFrom = Math.max(quietFrom, sound.toMs());
        }
        if (connectedMs > quietFrom) {
            silences.add(new Interval(quietFrom, connectedMs));
        }
        return List.copyOf(silences);
    }

    /** Whether the customer was on hold at any moment of a pause; one that lies at its very beginning counts. */
    boolean heldIn(Interval pause) {
        return held.stream().anyMatch(hold -> hold.holds(pause.fromMs()) || hold.overlapMs(pause) > 0);
    }

    /** What one side was saying when that millisecond came. */
    Optional<Interval> turnAt(Side side, long ms) {
        return turns(side).stream().filter(turn -> turn.holds(ms)).findFirst();
    }

    private boolean goesOn(Interval turn, Interval spurt, Side side) {
        var pause = turn.until(spurt);
        return pause.lengthMs() <= WITHIN_A_TURN_MS
                && !heldIn(pause)
                && of(side.other()).stream().noneMatch(other -> pause.holds(other.fromMs()));
    }

    private static List<Interval> inOrder(String whose, List<Interval> spurts, long connectedMs) {
        long before = 0;
        for (var spurt : spurts) {
            if (spurt.fromMs() < before || spurt.toMs() > connectedMs) {
                throw new IllegalArgumentException(
                        whose + ": " + spurt + " is out of order or outside a call of " + connectedMs + " ms");
            }
            before = spurt.toMs();
        }
        return List.copyOf(spurts);
    }
}
