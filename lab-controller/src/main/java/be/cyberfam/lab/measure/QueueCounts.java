package be.cyberfam.lab.measure;

/**
 * What became of the calls offered to a queue.
 *
 * @param offered entered the queue
 * @param answered by a seat
 * @param answeredInTime of those, within the service level's threshold
 * @param abandoned hung up waiting
 * @param abandonedShort of those, within the short time (5 s by default) that does not count against the floor
 * @param abandonedInTime of the abandoned, within the service level's threshold
 */
public record QueueCounts(
        long offered, long answered, long answeredInTime, long abandoned, long abandonedShort, long abandonedInTime) {
    public QueueCounts {
        within("answered in time", answeredInTime, answered);
        within("abandoned shortly", abandonedShort, abandoned);
        within("abandoned in time", abandonedInTime, abandoned);
        within("answered and abandoned", answered + abandoned, offered);
    }

    /** Abandonment = abandoned&gt;short / (offered − abandoned≤short). */
    public Share abandonment() {
        return new Share(abandoned - abandonedShort, offered - abandonedShort);
    }

    /** Both together. */
    QueueCounts plus(QueueCounts other) {
        return new QueueCounts(
                offered + other.offered,
                answered + other.answered,
                answeredInTime + other.answeredInTime,
                abandoned + other.abandoned,
                abandonedShort + other.abandonedShort,
                abandonedInTime + other.abandonedInTime);
    }

    private static void within(String what, long part, long whole) {
        if (part < 0 || part > whole) throw new IllegalArgumentException(part + " " + what + " of " + whole);
    }
}
