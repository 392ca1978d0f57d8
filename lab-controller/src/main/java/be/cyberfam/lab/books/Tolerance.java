package be.cyberfam.lab.books;

import java.time.Duration;

/**
 * How far two books may be apart and still tell of the same call. Wide enough for a machine that is busy: how exact the times
 * are is measured elsewhere, here a line that is missing or of another call is to be found.
 *
 * @param switchTimes the journal (AMI) and the channel events: two records of one switch, stamped by two of its threads
 * @param sip the customer's end of the line and the switch: one retransmission (T1 of RFC 3261 §17.1.1.1, 500 ms) may lie
 *     between, and then the time the second one takes
 * @param queueLog beyond the whole second it is cut to
 * @param recording length of the recording and time connected
 */
public record Tolerance(Duration switchTimes, Duration sip, Duration queueLog, Duration recording) {

    public static final Tolerance USUAL =
            new Tolerance(Duration.ofMillis(250), Duration.ofMillis(750), Duration.ofSeconds(1), Duration.ofSeconds(1));
}
