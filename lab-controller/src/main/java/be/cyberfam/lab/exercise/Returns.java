package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Those who gave up waiting and will call again. They stand beside the arrivals, so that who comes after them, and when, is what it
 * would be without them.
 */
public record Returns(List<Return> waiting) {
    static final Returns NOBODY = new Returns(List.of());

    /**
     * One of them.
     *
     * @param at from the exercise's start, freezes not counted
     * @param before the call nobody answered
     */
    record Return(Duration at, CallPlan before) {}

    public Returns {
        waiting = List.copyOf(waiting);
    }

    Returns with(Duration at, CallPlan before) {
        var more = new ArrayList<>(waiting);
        more.add(new Return(at, before));
        return new Returns(more);
    }

    /** Whose time has come. */
    List<CallPlan> due(Duration clock) {
        return waiting.stream()
                .filter(one -> one.at().compareTo(clock) <= 0)
                .map(Return::before)
                .toList();
    }

    Returns after(Duration clock) {
        return new Returns(
                waiting.stream().filter(one -> one.at().compareTo(clock) > 0).toList());
    }
}
