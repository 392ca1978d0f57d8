package be.cyberfam.lab.web;

import be.cyberfam.lab.exercise.Reach;
import org.jspecify.annotations.Nullable;

/** How hard people are to reach, in the API's words: shares from 0 to 1. */
record ReachView(
        double busy,
        double noAnswer,
        double declined,
        @Nullable Double machine,
        @Nullable Double somebodyElse) {
    static ReachView of(Reach reach) {
        return new ReachView(reach.busy(), reach.noAnswer(), reach.declined(), reach.machine(), reach.somebodyElse());
    }

    /** Refuses shares that are more than everybody together. */
    Reach toReach() {
        try {
            return new Reach(
                    busy, noAnswer, declined, machine == null ? 0 : machine, somebodyElse == null ? 0 : somebodyElse);
        } catch (IllegalArgumentException e) {
            throw Refusal.badField("#/reach", String.valueOf(e.getMessage()));
        }
    }
}
