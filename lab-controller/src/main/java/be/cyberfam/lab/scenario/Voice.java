package be.cyberfam.lab.scenario;

import java.util.regex.Pattern;

/**
 * How a person sounds, in the terms of a speech program.
 *
 * @param language the program's language, for example {@code fr-be}
 * @param variant the timbre, for example {@code f2}; empty for the language's own
 * @param wordsPerMinute 80 to 300
 * @param pitch 0 (deep) to 99 (high)
 */
public record Voice(String language, String variant, int wordsPerMinute, int pitch) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}");
    private static final Pattern VARIANT = Pattern.compile("[A-Za-z0-9_]{0,20}");

    public Voice {
        check(LANGUAGE.matcher(language).matches(), "language \"" + language + "\"", "a code such as fr-be");
        check(VARIANT.matcher(variant).matches(), "variant \"" + variant + "\"", "letters and digits, such as f2");
        check(wordsPerMinute >= 80 && wordsPerMinute <= 300, "rate " + wordsPerMinute, "80 to 300 words a minute");
        check(pitch >= 0 && pitch <= 99, "pitch " + pitch, "0 to 99");
    }

    private static void check(boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("voice " + what + " cannot be spoken: write " + instead);
        }
    }
}
