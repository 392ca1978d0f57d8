package be.cyberfam.lab.web;

import be.cyberfam.lab.measure.Mean;
import be.cyberfam.lab.measure.PeriodFigures;
import be.cyberfam.lab.measure.Share;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The figures of many calls as JSON; null is not measured, and every share has both its numbers. */
record PeriodView(
        @Nullable String of,
        int calls,
        @Nullable Long handleMs,
        @Nullable Long talkMs,
        @Nullable Long holdMs,
        @Nullable Long wrapMs,
        int measured,
        @Nullable Long greetingMs,
        @Nullable Long answerMs,
        Part natural,
        long interruptions,
        long interrupted,
        long silences,
        long holds,
        long unannounced,
        Part talkShare,
        Part outcomes,
        Part fields) {

    record Part(long some, long all) {
        static Part of(Share share) {
            return new Part(share.numerator(), share.denominator());
        }
    }

    /** @param of the person or the exercise; empty: of all together */
    static PeriodView of(Optional<String> of, PeriodFigures figures) {
        return new PeriodView(
                of.orElse(null),
                figures.calls(),
                millis(figures.handle()),
                millis(figures.talk()),
                millis(figures.hold()),
                millis(figures.wrap()),
                figures.measured(),
                figures.greetingMs().orElse(null),
                figures.answerMs().orElse(null),
                Part.of(figures.natural()),
                figures.interruptions(),
                figures.interrupted(),
                figures.silences(),
                figures.holds(),
                figures.unannounced(),
                Part.of(figures.talkShare()),
                Part.of(figures.outcomes()),
                Part.of(figures.fields()));
    }

    private static @Nullable Long millis(Mean mean) {
        OptionalLong value = mean.millis();
        return value.isPresent() ? value.getAsLong() : null;
    }
}
