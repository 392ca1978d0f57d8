package be.cyberfam.lab.report;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
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
 * One column of an exported record.
 *
 * @param <T> what a line is made of
 * @param name as the contract of {@code ./lab export} has it
 * @param value a String, a Long (ms) or a Boolean; empty when it was not measured
 */
record Column<T>(String name, Function<T, Optional<? extends Object>> value) {

    /** The record, in the contract's order. */
    static final List<Column<CallRow>> ALL = List.of(
            new Column<>("id", row -> Optional.of(row.id().value())),
            new Column<>("exercise", row -> row.exercise().map(ExerciseId::value)),
            new Column<>("direction", row -> row.direction().map(Column::word)),
            new Column<>("line", row -> row.line().map(LineId::value)),
            new Column<>("customer", CallRow::customer),
            new Column<>("scenario", row -> row.scenario().map(ScenarioId::value)),
            new Column<>("seat", row -> row.seat().map(SeatId::value)),
            new Column<>("person", row -> row.person().map(PersonId::value)),
            new Column<>("offeredAt", row -> row.offeredAt().map(Column::time)),
            new Column<>("rangAt", row -> row.rangAt().map(Column::time)),
            new Column<>("answeredAt", row -> row.answeredAt().map(Column::time)),
            new Column<>("endedAt", row -> row.endedAt().map(Column::time)),
            new Column<>("wrappedUpAt", row -> row.wrappedUpAt().map(Column::time)),
            new Column<>("queueMs", CallRow::queueMs),
            new Column<>("ringMs", CallRow::ringMs),
            new Column<>("talkMs", CallRow::talkMs),
            new Column<>("holdMs", CallRow::holdMs),
            new Column<>("wrapMs", CallRow::wrapMs),
            new Column<>("handleMs", CallRow::handleMs),
            new Column<>("endedBy", row -> row.endedBy().map(Column::word)),
            new Column<>("outcome", row -> row.outcome().map(Column::code)),
            new Column<>("expectedOutcome", row -> row.expectedOutcome().map(Column::code)),
            new Column<>("recording", row -> row.recording().map(Recording::path)),
            new Column<>("result", row -> row.result().map(Column::word)),
            new Column<>("bookmarks", Column::bookmarks),
            new Column<>("repaired", row -> Optional.of(!row.repairs().isEmpty())),
            new Column<>("pack", row -> row.pack().map(PackId::value)),
            new Column<>("packHash", CallRow::packHash));

    /** What was done at the fields of the form, one act a line. */
    static final List<Column<FieldLogLine>> FIELDS = List.of(
            new Column<>("call", line -> Optional.of(line.call().value())),
            new Column<>("person", line -> line.person().map(PersonId::value)),
            new Column<>("at", line -> Optional.of(time(line.act().at()))),
            new Column<>("field", line -> Optional.of(line.act().field())),
            new Column<>("kind", line -> Optional.of(word(line.act().kind()))),
            new Column<>("detail", line -> Optional.of(line.act().detail())));

    /** Somebody's grid, an indicator of a cycle a line. */
    static final List<Column<GridLine>> GRID = List.of(
            new Column<>("person", line -> Optional.of(line.person())),
            new Column<>("name", line -> Optional.of(line.name())),
            new Column<>("cycle", line -> Optional.of((long) line.cycle())),
            new Column<>("block", line -> Optional.of(line.block())),
            new Column<>("competence", line -> Optional.of(line.competence())),
            new Column<>("indicator", line -> Optional.of(line.indicator())),
            new Column<>("judge", line -> Optional.of(line.judge())),
            new Column<>("levelShown", line -> line.level().map(Integer::longValue)),
            new Column<>("callsWanted", line -> Optional.of((long) line.wanted())),
            new Column<>("callsShowing", line -> Optional.of((long) line.showing())),
            new Column<>("callsLookedAt", line -> Optional.of((long) line.looked())),
            new Column<>("calls", line -> Optional.of(String.join(" ", line.calls()))),
            new Column<>("levelSigned", line -> line.signed().map(signed -> (long) signed.level())),
            new Column<>("levelName", line -> line.signed().map(GridLine.Signed::name)),
            new Column<>("signedBy", line -> line.signed().map(GridLine.Signed::by)),
            new Column<>("signedAt", line -> line.signed().map(GridLine.Signed::at)),
            new Column<>("note", line -> line.signed().map(GridLine.Signed::note)));

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
