package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallRow;
import io.vertx.core.json.JsonArray;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A call's row in table {@code calls}: which column holds what, both ways. */
final class CallColumns {

    private static final List<String> NAMES = List.of(
            "id",
            "begun_at",
            "phase",
            "oddities",
            "exercise",
            "direction",
            "line",
            "customer",
            "customer_name",
            "pack",
            "pack_hash",
            "scenario",
            "seat",
            "person",
            "offered_at",
            "rang_at",
            "answered_at",
            "ended_at",
            "wrapped_up_at",
            "queue_ms",
            "ring_ms",
            "talk_ms",
            "hold_ms",
            "wrap_ms",
            "handle_ms",
            "ended_by",
            "outcome",
            "outcome_sub",
            "outcome_note",
            "expected",
            "expected_sub",
            "recording",
            "recording_ms",
            "result",
            "bookmarks",
            "repairs");

    /** Writes a row anew or over the one that is there; SQLite and PostgreSQL agree on this form. */
    static final String UPSERT = "INSERT INTO calls (%s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s"
            .formatted(
                    String.join(", ", NAMES),
                    NAMES.stream().map(name -> "?").collect(Collectors.joining(", ")),
                    NAMES.stream()
                            .skip(1)
                            .map(name -> name + " = excluded." + name)
                            .collect(Collectors.joining(", ")));

    private CallColumns() {}

    /** In the order of the names. */
    static Object[] values(CallRow row, CallTimeline call) {
        return new Object[] {
            row.id().value(),
            row.begunAt().toEpochMilli(),
            RecordJson.kebab(call.phase().getClass().getSimpleName()),
            call.oddities(),
            row.exercise().map(ExerciseId::value),
            row.direction().map(CallColumns::word),
            row.line().map(LineId::value),
            call.points().plan().map(plan -> plan.customer().value()),
            row.customer(),
            row.pack().map(PackId::value),
            row.packHash(),
            row.scenario().map(ScenarioId::value),
            row.seat().map(SeatId::value),
            row.person().map(PersonId::value),
            row.offeredAt().map(Instant::toEpochMilli),
            row.rangAt().map(Instant::toEpochMilli),
            row.answeredAt().map(Instant::toEpochMilli),
            row.endedAt().map(Instant::toEpochMilli),
            row.wrappedUpAt().map(Instant::toEpochMilli),
            row.queueMs(),
            row.ringMs(),
            row.talkMs(),
            row.holdMs(),
            row.wrapMs(),
            row.handleMs(),
            row.endedBy().map(CallColumns::word),
            row.outcome().map(Outcome::code),
            row.outcome().map(Outcome::subCode),
            row.outcome().map(Outcome::note),
            row.expectedOutcome().map(Outcome::code),
            row.expectedOutcome().map(Outcome::subCode),
            row.recording().map(Recording::path),
            row.recording().map(Recording::millis),
            row.result().map(CallColumns::word),
            row.bookmarks().isEmpty() ? Optional.empty() : Bookmarks.write(row.bookmarks()),
            row.repairs().isEmpty() ? Optional.empty() : new JsonArray(row.repairs()).encode()
        };
    }

    /** The row again; its times to the millisecond. */
    static CallRow read(Row row) {
        return new CallRow(
                new CallId(row.text("id")),
                row.maybeTime("begun_at").orElseThrow(),
                row.maybeText("exercise").map(ExerciseId::new),
                row.maybeText("direction").map(word -> constant(Direction.class, word)),
                row.maybeText("line").map(LineId::new),
                row.maybeText("customer_name"),
                row.maybeText("pack").map(PackId::new),
                row.maybeText("pack_hash"),
                row.maybeText("scenario").map(ScenarioId::new),
                row.maybeText("seat").map(SeatId::new),
                row.maybeText("person").map(PersonId::new),
                row.maybeTime("offered_at"),
                row.maybeTime("rang_at"),
                row.maybeTime("answered_at"),
                row.maybeTime("ended_at"),
                row.maybeTime("wrapped_up_at"),
                row.maybeNumber("queue_ms"),
                row.maybeNumber("ring_ms"),
                row.maybeNumber("talk_ms"),
                row.maybeNumber("hold_ms"),
                row.maybeNumber("wrap_ms"),
                row.maybeNumber("handle_ms"),
                row.maybeText("ended_by").map(word -> constant(EndedBy.class, word)),
                outcome(
                        row,
                        "outcome",
                        "outcome_sub",
                        row.maybeText("outcome_note").orElse("")),
                outcome(row, "expected", "expected_sub", ""),
                row.maybeText("recording").map(path -> new Recording(path, row.number("recording_ms"))),
                row.maybeText("result").map(word -> constant(Result.class, word)),
                row.maybeText("bookmarks").map(Bookmarks::read).orElse(List.of()),
                row.maybeText("repairs").map(CallColumns::texts).orElse(List.of()));
    }

    static String word(Enum<?> constant) {
        return RecordJson.kebab(constant.name());
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Optional<Outcome> outcome(Row row, String code, String subCode, String note) {
        return row.maybeText(code)
                .map(said -> new Outcome(said, row.maybeText(subCode).orElse(""), note));
    }

    private static List<String> texts(String json) {
        return Arrays.stream(new JsonArray(json).stream().toArray())
                .map(String::valueOf)
                .toList();
    }
}
