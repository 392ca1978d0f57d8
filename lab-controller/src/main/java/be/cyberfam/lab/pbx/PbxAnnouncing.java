package be.cyberfam.lab.pbx;

import java.time.Duration;

/**
 * What queues tell those who wait.
 *
 * @param position how many are before them
 * @param time how long those before them have waited
 * @param every how often; zero: never
 */
public record PbxAnnouncing(boolean position, boolean time, Duration every) {
    public static final PbxAnnouncing NOTHING = new PbxAnnouncing(false, false, Duration.ZERO);
}
