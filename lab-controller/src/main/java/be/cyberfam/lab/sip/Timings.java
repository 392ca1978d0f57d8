package be.cyberfam.lab.sip;

import java.time.Duration;

/**
 * How long a phone waits for what.
 *
 * @param probe between two OPTIONS to the PBX
 * @param patience for the answer to an OPTIONS or a REGISTER
 * @param misses this many probes in a row without an answer: the stack is rebuilt
 * @param grace from giving a call up to telling so, whatever the PBX says
 * @param counts from the end of a call to its line in the book when nobody gives packet counts
 * @param firstRetry before a lost registration is tried again; doubled each time
 * @param longestRetry the most that becomes
 */
record Timings(
        Duration probe,
        Duration patience,
        int misses,
        Duration grace,
        Duration counts,
        Duration firstRetry,
        Duration longestRetry) {

    static final Timings USUAL = new Timings(
            Duration.ofSeconds(10),
            Duration.ofSeconds(4),
            3,
            Duration.ofSeconds(4),
            Duration.ofSeconds(3),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30));
}
