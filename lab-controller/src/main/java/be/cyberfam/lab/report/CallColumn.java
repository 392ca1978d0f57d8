package be.cyberfam.lab.report;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of the exported call record.
 *
 * @param name as the contract of {@code ./lab export} has it
 * @param value a String, a Long (ms) or a Boolean; empty when it was not measured
 */
record CallColumn(String name, Function<CallRow, Optional<? extends Object>> value) {

    /** The record, in the contract's order. */
    static final List<CallColumn> ALL = List.of(
            new CallColumn("id", row -> Optional.of(row.id().value())),
            new CallColumn("exercise", row -> row.exercise().map(ExerciseId::value)),
            new CallColumn("direction", row -> row.direction().map(CallColumn::word)),
            new CallColumn("line", row -> row.line().map(LineId::value)),
            new CallColumn("customer", CallRow::customer),
            new CallColumn("scenario", row -> row.scenario().map(ScenarioId::value)),
            new CallColumn("seat", row -> row.seat().map(SeatId::value)),
            new CallColumn("person", row -> row.person().map(PersonId::value)),
            new CallColumn("offeredAt", row -> row.offeredAt().map(CallColumn::time)),
            new CallColumn("rangAt", row -> row.rangAt().map(CallColumn::time)),
            new CallColumn("answeredAt", row -> row.answeredAt().map(CallColumn::time)),
            new CallColumn("endedAt", row -> row.endedAt().map(CallColumn::time)),
            new CallColumn("wrappedUpAt", row -> row.wrappedUpAt().map(CallColumn::time)),
            new CallColumn("queueMs", CallRow::queueMs),
            new CallColumn("ringMs", CallRow::ringMs),
            new CallColumn("talkMs", CallRow::talkMs),
            new CallColumn("holdMs", CallRow::holdMs),
            new CallColumn("wrapMs", CallRow::wrapMs),
            new CallColumn("handleMs", CallRow::handleMs),
            new CallColumn("endedBy", row -> row.endedBy().map(CallColumn::word)),
            new CallColumn("outcome", row -> row.outcome().map(CallColumn::code)),
            new CallColumn("expectedOutcome", row -> row.expectedOutcome().map(CallColumn::code)),
            new CallColumn("recording", row -> row.recording().map(Recording::path)),
            new CallColumn("result", row -> row.result().map(CallColumn::word)),
            new CallColumn("repaired", row -> Optional.of(!row.repairs().isEmpty())));

    /** Code and sub-code, {@code solved/bill}; the code alone where there is no sub-code. */
    private static String code(Outcome outcome) {
        return outcome.subCode().isEmpty() ? outcome.code() : outcome.code() + "/" + outcome.subCode();
    }

    /** UTC, to the millisecond, always three digits. */
    private static String time(Instant at) {
        var text = at.truncatedTo(ChronoUnit.MILLIS).toString();
        return text.contains(".") ? text : text.replace("Z", ".000Z");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
