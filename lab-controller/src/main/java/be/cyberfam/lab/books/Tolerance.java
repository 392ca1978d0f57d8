package be.cyberfam.lab.books;

import java.time.Duration;

/**
 * How far two books may be apart and still agree.
 *
 * @param switchTimes the journal (AMI) and the channel events: two records of one switch
 * @param sip the customer's end of the line and the switch
 * @param queueLog beyond the whole second it is cut to
 * @param recording length of the recording and time connected
 */
public record Tolerance(Duration switchTimes, Duration sip, Duration queueLog, Duration recording) {

    public static final Tolerance USUAL =
            new Tolerance(Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofSeconds(1), Duration.ofSeconds(1));
}
