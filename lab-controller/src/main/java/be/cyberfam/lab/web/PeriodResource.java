package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.HandleTime;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.measure.CallFigures;
import be.cyberfam.lab.measure.PeriodFigures;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The measures of a period by person or by exercise: a supervisor asks of those she may see, a trainee of herself. In no order of
 * merit: people come by their id, never by a figure.
 */
final class PeriodResource implements Resource {
    private static final Duration LONGEST = Duration.ofDays(400);
    /** Calls that are read for one answer at most, latest first. */
    private static final int MOST_CALLS = 2_000;

    private final CallArchive archive;
    private final SeenCalls seen;

    PeriodResource(CallArchive archive, SeenCalls seen) {
        this.archive = archive;
        this.seen = seen;
    }

    /**
     * The figures of a period.
     *
     * @param all of all calls together
     * @param complete false when there were more calls than are read for one answer
     */
    record Period(List<PeriodView> items, PeriodView all, boolean complete) {}

    private record Told(CallRow row, CallFigures figures) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listMeasures", this::list);
    }

    private Future<Answer> list(ApiRequest request) {
        var from = CallFilter.instant(request, "from").orElseThrow();
        var to = CallFilter.instant(request, "to").orElseThrow();
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refusal.badField("query/to", "must be after from, and not more than 400 days");
        }
        Function<CallRow, Optional<String>> by =
                request.query("by").filter("exercise"::equals).isPresent()
                        ? PeriodResource::exercise
                        : PeriodResource::person;
        return query(request)
                .map(query -> query.between(Optional.of(from), Optional.of(to)).pageOf(CallQuery.LONGEST_PAGE))
                .compose(query -> read(query, new ArrayList<>()))
                .map(read -> Answer.ok(period(read, by)));
    }

    private Future<CallQuery> query(ApiRequest request) {
        var query = new CallQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                request.query("person").map(PersonId::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                request.query("exercise").map(ExerciseId::new),
                CallQuery.LONGEST_PAGE,
                Optional.empty(),
                Set.of());
        if (request.caller().isTrainee()) {
            return Future.succeededFuture(query.of(request.caller().id()));
        }
        return seen.sight(request).map(sight -> query.without(new HashSet<>(sight.hidden())));
    }

    private record Read(List<Told> calls, boolean complete) {}

    private Future<Read> read(CallQuery query, List<Told> before) {
        return archive.page(query).compose(page -> {
            var rows = page.rows().stream().filter(PeriodResource::isHandled).toList();
            var ids = rows.stream().map(CallRow::id).collect(Collectors.toSet());
            return archive.events(ids, CallFigures.READ_FROM).compose(events -> {
                rows.forEach(row -> before.add(told(row, events)));
                boolean enough = before.size() >= MOST_CALLS;
                return page.next().isEmpty() || enough
                        ? Future.succeededFuture(new Read(before, page.next().isEmpty()))
                        : read(query.after(page.next().get()), before);
            });
        });
    }

    static boolean isHandled(CallRow row) {
        return row.result().filter(Result::wasTalked).isPresent()
                && row.talkMs().isPresent()
                && row.wrapMs().isPresent();
    }

    private static Told told(CallRow row, Map<CallId, List<CallEvent>> events) {
        return new Told(row, figures(row, events.getOrDefault(row.id(), List.of())));
    }

    /** What a handled call adds, by what happened to it. */
    static CallFigures figures(CallRow row, List<CallEvent> events) {
        var time = new HandleTime(
                row.talkMs().orElse(0L), row.holdMs().orElse(0L), row.wrapMs().orElse(0L));
        return CallFigures.of(time, row.outcomeRight(), events);
    }

    private static Period period(Read read, Function<CallRow, Optional<String>> by) {
        var groups = new TreeMap<String, List<CallFigures>>();
        for (var told : read.calls()) {
            by.apply(told.row())
                    .ifPresent(name ->
                            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(told.figures()));
        }
        var items = groups.entrySet().stream()
                .map(group -> PeriodView.of(Optional.of(group.getKey()), PeriodFigures.of(group.getValue())))
                .toList();
        var all = PeriodFigures.of(read.calls().stream().map(Told::figures).toList());
        return new Period(items, PeriodView.of(Optional.empty(), all), read.complete());
    }

    private static Optional<String> person(CallRow row) {
        return row.person().map(PersonId::value);
    }

    private static Optional<String> exercise(CallRow row) {
        return row.exercise().map(ExerciseId::value);
    }
}
