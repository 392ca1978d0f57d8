package be.cyberfam.lab.measure;

/**
 * One time the customer was on hold.
 *
 * @param announced whether she spoke within {@link #JUST_BEFORE_MS} before it, which is how he takes it too; her words are
 *     not known
 */
public record Hold(Interval at, boolean announced) {
    /** A hold is announced when she has spoken within this before it. */
    public static final long JUST_BEFORE_MS = 5_000;

    static Hold after(Speech speech, Interval at) {
        var before = new Interval(Math.max(0, at.fromMs() - JUST_BEFORE_MS), at.fromMs());
        return new Hold(at, speech.agent().stream().anyMatch(spurt -> spurt.overlapMs(before) > 0));
    }
}
