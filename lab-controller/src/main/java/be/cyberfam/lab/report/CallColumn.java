package be.cyberfam.lab.report;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallRow;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
            new CallColumn("bookmarks", CallColumn::bookmarks),
            new CallColumn("repaired", row -> Optional.of(!row.repairs().isEmpty())));

    /** Code and sub-code, {@code solved/bill}; the code alone where there is no sub-code. */
    private static String code(Outcome outcome) {
        return outcome.subCode().isEmpty() ? outcome.code() : outcome.code() + "/" + outcome.subCode();
    }

    /** One a line: minutes and seconds since the answer, then the words. */
    private static Optional<String> bookmarks(CallRow row) {
        return Optional.of(row.bookmarks().stream()
                        .map(mark -> inCall(row, mark.at()) + " " + mark.note())
                        .map(String::strip)
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    private static String inCall(CallRow row, Instant at) {
        long seconds =
                Math.max(0, Duration.between(row.answeredAt().orElse(at), at).toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
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
