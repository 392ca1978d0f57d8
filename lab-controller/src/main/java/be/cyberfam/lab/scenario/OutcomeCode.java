package be.cyberfam.lab.scenario;

import be.cyberfam.lab.dialler.AttemptResult;
import java.util.List;
import java.util.Optional;

/**
 * One outcome a trainee may record, with its details.
 *
 * @param callBack whether whoever records it promises to call back
 * @param notReached whether it says that he who was called could not be talked to
 * @param attempt what it says of an attempt to reach somebody on a list; empty: nothing
 */
public record OutcomeCode(
        String code,
        Labels labels,
        boolean callBack,
        boolean notReached,
        Optional<AttemptResult> attempt,
        List<SubCode> subCodes) {
    public OutcomeCode {
        Names.check("outcome", code);
        subCodes = List.copyOf(subCodes);
        if (subCodes.stream().map(SubCode::code).distinct().count() < subCodes.size()) {
            throw new IllegalArgumentException("outcome \"" + code + "\" has a sub-code twice: leave one out");
        }
    }

    /** A detail of an outcome. */
    public record SubCode(String code, Labels labels, Optional<AttemptResult> attempt) {
        public SubCode {
            Names.check("sub-code", code);
        }
    }
}
