package be.cyberfam.lab.measure;

import java.util.OptionalDouble;

/**
 * A stretch of a floor's day, as one who plans seats looks at it.
 *
 * @param seconds its length
 * @param offered calls that came in it
 * @param counts of those whose waiting ended in it
 * @param waitMs the waits of all of these summed up, answered or not
 * @param handle of the calls whose wrap-up ended in it
 * @param seats how many worked or were ready, on average
 */
public record QueueStretch(double seconds, long offered, QueueCounts counts, long waitMs, Mean handle, double seats) {

    public static final QueueStretch NONE =
            new QueueStretch(0, 0, new QueueCounts(0, 0, 0, 0, 0, 0), 0, new Mean(0, 0), 0);

    /** Both together; the seats are those of each for as long as it lasted. */
    public QueueStretch plus(QueueStretch other) {
        double together = seconds + other.seconds;
        return new QueueStretch(
                together,
                offered + other.offered,
                counts.plus(other.counts),
                waitMs + other.waitMs,
                handle.plus(other.handle),
                together > 0 ? (seats * seconds + other.seats * other.seconds) / together : 0);
    }

    /** λ; empty when nobody came. */
    public OptionalDouble callsPerSecond() {
        return offered == 0 || !(seconds > 0) ? OptionalDouble.empty() : OptionalDouble.of(offered / seconds);
    }

    /** E[W], the mean wait of all who came, answered or not. */
    public Mean meanWait() {
        return new Mean(waitMs, counts.offered());
    }

    /**
     * 1/θ, the mean patience: all that was waited ÷ those who gave up. It is the likeliest value when patience is exponential and the answered are known to have had
     * at least theirs (Brown et al., "Statistical analysis of a telephone call center", 2005, §4). Empty when nobody gave up.
     */
    public OptionalDouble patienceSeconds() {
        return counts.abandoned() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(waitMs / 1000.0 / counts.abandoned());
    }
}
