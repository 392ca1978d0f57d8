package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.FieldAct;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a call was written down, as JSON.
 *
 * @param judged fields whose truth is known
 * @param right of these, those that are right
 * @param soundRight of these, those that are wrong and sound right
 * @param errors signs that are wrong, too many or missing in all of them
 * @param typing null when nothing was typed
 */
record WritingView(
        int judged,
        int right,
        int soundRight,
        int errors,
        @Nullable TypingView typing) {
    /** @param accuracy the share of signs that are right, 0 to 1; null when none stands there */
    record TypingView(
            int characters,
            int keystrokes,
            int corrections,
            int uncorrected,
            long millis,
            @Nullable Double grossWpm,
            @Nullable Double netWpm,
            @Nullable Double accuracy) {
        static TypingView of(TypingLog.Typed typed) {
            var typing = typed.typing();
            return new TypingView(
                    typing.characters(),
                    typing.keystrokes(),
                    typed.corrections(),
                    typing.uncorrected(),
                    typing.millis(),
                    orNull(typing.grossWpm()),
                    orNull(typing.netWpm()),
                    orNull(typing.accuracy().value()));
        }

        private static @Nullable Double orNull(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }
    }

    static WritingView of(List<WrittenField> fields, List<FieldAct> acts) {
        var judged = fields.stream().filter(field -> field.errors() != null).toList();
        Map<String, Integer> errors = judged.stream()
                .collect(Collectors.toMap(
                        WrittenField::key,
                        field -> Optional.ofNullable(field.errors()).orElse(0)));
        return new WritingView(
                judged.size(),
                (int) judged.stream()
                        .filter(field -> Boolean.TRUE.equals(field.right()))
                        .count(),
                (int) judged.stream().filter(WrittenField::soundsRight).count(),
                errors.values().stream().mapToInt(Integer::intValue).sum(),
                TypingLog.of(acts, errors).map(TypingView::of).orElse(null));
    }
}
