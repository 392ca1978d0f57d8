package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.dialler.AttemptResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All outcomes of a pack, in the order the screen shows them. */
public record OutcomeCodes(List<OutcomeCode> all) {
    public OutcomeCodes {
        all = List.copyOf(all);
        if (all.stream().map(OutcomeCode::code).distinct().count() < all.size()) {
            throw new IllegalArgumentException("an outcome is there twice: leave one out");
        }
    }

    /** What outcomes say of an attempt to reach somebody on a list, by code, or code and sub-code with a slash between. */
    public Map<String, AttemptResult> attempts() {
        var attempts = new HashMap<String, AttemptResult>();
        for (var code : all) {
            code.attempt().ifPresent(result -> attempts.put(code.code(), result));
            code.subCodes()
                    .forEach(sub ->
                            sub.attempt().ifPresent(result -> attempts.put(code.code() + "/" + sub.code(), result)));
        }
        return attempts;
    }

    /** Whether the pack has that code with that sub-code; a code without sub-codes takes an empty one. */
    public boolean allow(Outcome outcome) {
        return all.stream()
                .filter(code -> code.code().equals(outcome.code()))
                .anyMatch(code -> allows(code, outcome.subCode()));
    }

    private static boolean allows(OutcomeCode code, String subCode) {
        return code.subCodes().isEmpty()
                ? subCode.isEmpty()
                : code.subCodes().stream().anyMatch(sub -> sub.code().equals(subCode));
    }
}
