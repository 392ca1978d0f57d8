package be.cyberfam.lab.web;

import be.cyberfam.lab.exercise.Crowd;
import be.cyberfam.lab.scenario.Pace;

/** What the customers of an exercise have in common, in the API's words: shares from 0 to 1. */
record CrowdView(String pace, double badLines, double callBack) {
    static CrowdView of(Crowd crowd) {
        return new CrowdView(Words.kebab(crowd.pace()), crowd.badLines(), crowd.callBack());
    }

    Crowd toCrowd() {
        return new Crowd(Words.constant(Pace.class, pace), badLines, callBack);
    }
}
