package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Worksheet;
import be.cyberfam.lab.scenario.Fact;
import be.cyberfam.lab.scenario.FieldCheck;
import be.cyberfam.lab.scenario.FormField;
import be.cyberfam.lab.scenario.Handbook;
import be.cyberfam.lab.scenario.Labels;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Script;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee wrote into one field, beside what is true.
 *
 * @param written as she left it; empty when she wrote nothing
 * @param truth null where the scenario holds none
 * @param right null where there is nothing to hold it against
 * @param soundsRight whether it is wrong and sounds right: understood, not spelt
 * @param errors how many signs are wrong, too many or missing; null like {@code right}
 */
record WrittenField(
        String key,
        Labels label,
        String written,
        @Nullable String truth,
        @Nullable Boolean right,
        boolean soundsRight,
        @Nullable Integer errors) {

    /** The fields the call asked for, then those she filled in beside them. */
    static List<WrittenField> of(Role role, Handbook handbook, Worksheet sheet) {
        var asked = role.scenario()
                .script()
                .flatMap(handbook::script)
                .map(Script::fields)
                .orElse(List.of());
        var filled = sheet.fields().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field.getKey())
                .sorted();
        return Stream.concat(asked.stream(), filled)
                .distinct()
                .flatMap(key -> handbook.field(key).stream())
                .map(field ->
                        of(field, role.facts().get(field.key()), sheet.fields().getOrDefault(field.key(), "")))
                .toList();
    }

    private static WrittenField of(FormField field, Optional<Fact> truth, String written) {
        var check = truth.map(fact -> new FieldCheck(field, fact));
        return new WrittenField(
                field.key(),
                field.label(),
                written,
                truth.map(Fact::value).orElse(null),
                check.map(known -> known.isRight(written)).orElse(null),
                check.map(known -> known.soundsRight(written)).orElse(false),
                check.map(known -> known.errors(written)).orElse(null));
    }
}
