package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of the journal. */
final class JournalQueries {

    private JournalQueries() {}

    static List<FloorEvent> since(Sql sql, long micros) {
        return sql.ask("""
                SELECT * FROM journal
                WHERE kind NOT IN ('forgotten', 'sound-deleted') AND (at_us >= ? OR call IN (
                    SELECT id FROM calls WHERE phase <> 'over' OR COALESCE(wrapped_up_at, ended_at, begun_at) >= ?))
                ORDER BY seq""", row -> JournalRow.of(row).event(), micros, micros / 1000);
    }

    static List<CallEvent> of(Sql sql, CallId call) {
        return sql
                .ask(
                        "SELECT * FROM journal WHERE call = ? ORDER BY seq",
                        row -> JournalRow.of(row).event(),
                        call.value())
                .stream()
                .flatMap(event -> event instanceof FloorEvent.OfCall of ? Stream.of(of.event()) : Stream.empty())
                .toList();
    }

    /** As they were written. */
    static List<String> lines(Sql sql, CallId call) {
        return sql.ask(
                "SELECT * FROM journal WHERE call = ? ORDER BY seq",
                row -> {
                    var line = JournalRow.of(row);
                    return new JsonObject()
                            .put("seq", line.seq())
                            .put("atMicros", line.atMicros())
                            .put("kind", line.kind())
                            .put("version", line.version())
                            .put("body", new JsonObject(line.body()))
                            .encode();
                },
                call.value());
    }

    static Map<CallId, List<CallEvent>> of(Sql sql, Set<CallId> calls, Set<Class<? extends CallEvent>> kinds) {
        if (calls.isEmpty() || kinds.isEmpty()) {
            return Map.of();
        }
        var values = Stream.concat(
                calls.stream().map(CallId::value), kinds.stream().map(kind -> RecordJson.kebab(kind.getSimpleName())));
        return sql
                .ask(
                        "SELECT * FROM journal WHERE call IN (" + marks(calls) + ") AND kind IN (" + marks(kinds)
                                + ") ORDER BY seq",
                        row -> JournalRow.of(row).event(),
                        values.toArray())
                .stream()
                .flatMap(event -> event instanceof FloorEvent.OfCall of ? Stream.of(of.event()) : Stream.empty())
                .collect(Collectors.groupingBy(CallEvent::call));
    }

    private static String marks(Set<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    static List<Silence> silences(Sql sql) {
        var news = sql.ask(
                "SELECT * FROM journal WHERE kind IN ('switch-down', 'switch-up') ORDER BY seq",
                row -> JournalRow.of(row).event());
        var silences = new ArrayList<Silence>();
        var from = Optional.<Instant>empty();
        for (FloorEvent event : news) {
            if (event instanceof FloorEvent.SwitchDown) {
                from = from.or(() -> Optional.of(event.at()));
            } else {
                from.ifPresent(last -> silences.add(new Silence(last, event.at())));
                from = Optional.empty();
            }
        }
        from.ifPresent(last -> silences.add(new Silence(last, Instant.MAX)));
        return List.copyOf(silences);
    }
}
