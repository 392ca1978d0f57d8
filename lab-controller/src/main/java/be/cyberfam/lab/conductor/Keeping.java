package be.cyberfam.lab.conductor;

import java.time.Duration;
import java.time.Instant;

/**
 * How many days things are kept.
 *
 * @param recordings the voices
 * @param calls the calls themselves, with what was written and said of them
 * @param acts the book of who listened, and of what was erased
 */
public record Keeping(int recordings, int calls, int acts) {
    /** For a school: a voice a month, what was learned a school year, who listened a month longer. */
    public static final Keeping USUAL = new Keeping(30, 365, 400);

    private static final int LONGEST = 3_650;
    /** Of the text trainees are asked about; raised whenever its words change (agent-console, words/topics/consent.ts). */
    private static final int TEXT = 1;

    public Keeping {
        requireDays("keep-recordings", recordings);
        requireDays("keep-calls", calls);
        requireDays("keep-acts", acts);
        if (recordings > calls) {
            throw new IllegalArgumentException("keep-recordings must not be more than keep-calls (" + calls
                    + " days): a recording without its call is nobody's");
        }
    }

    /** What somebody agrees to: these words and these days. Where either changes, she is asked again. */
    public String version() {
        return TEXT + "/" + recordings + "/" + calls + "/" + acts;
    }

    /** What is older than this is not kept. */
    public static Instant before(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private static void requireDays(String key, int days) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException(key + " must be 1 to " + LONGEST + " days, not " + days);
        }
    }
}
