package be.cyberfam.lab.measure;

import java.util.OptionalDouble;

/**
 * How fast and how well something was typed; a word is five characters.
 *
 * @param characters what stands there in the end
 * @param keystrokes every key that was pressed for it, corrections included
 * @param uncorrected errors that stand there in the end (edit distance to what was asked for)
 * @param millis from the first key to the last
 */
public record Typing(int characters, int keystrokes, int uncorrected, long millis) {
    private static final double CHARACTERS_A_WORD = 5;
    private static final double MS_A_MINUTE = 60_000;

    public Typing {
        if (characters < 0 || keystrokes < 0 || uncorrected < 0 || millis < 0) {
            throw new IllegalArgumentException("typing of " + characters + " characters in " + millis + " ms");
        }
    }

    /** Words a minute, right or wrong; empty when it took no time. */
    public OptionalDouble grossWpm() {
        return perMinute(characters / CHARACTERS_A_WORD);
    }

    /** Net WPM = gross − uncorrected errors a minute, never below 0. */
    public OptionalDouble netWpm() {
        return perMinute(Math.max(0, characters / CHARACTERS_A_WORD - uncorrected));
    }

    public OptionalDouble keystrokesAnHour() {
        return perMinute(keystrokes * 60.0);
    }

    /** The share of characters that are right. */
    public Share accuracy() {
        return new Share(Math.max(0, characters - uncorrected), characters);
    }

    private OptionalDouble perMinute(double amount) {
        return millis == 0 ? OptionalDouble.empty() : OptionalDouble.of(amount * MS_A_MINUTE / millis);
    }
}
