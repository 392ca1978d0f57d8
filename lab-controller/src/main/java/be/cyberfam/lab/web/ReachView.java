package be.cyberfam.lab.web;

import be.cyberfam.lab.exercise.Reach;

/** How hard people are to reach, in the API's words: shares from 0 to 1. */
record ReachView(double busy, double noAnswer, double declined) {
    static ReachView of(Reach reach) {
        return new ReachView(reach.busy(), reach.noAnswer(), reach.declined());
    }

    /** Refuses shares that are more than everybody together. */
    Reach toReach() {
        try {
            return new Reach(busy, noAnswer, declined);
        } catch (IllegalArgumentException e) {
            throw Refusal.badField("#/reach", String.valueOf(e.getMessage()));
        }
    }
}
