package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Cycle;
import be.cyberfam.lab.assess.Evaluation;
import be.cyberfam.lab.assess.Judgement;
import be.cyberfam.lab.assess.Placement;
import be.cyberfam.lab.assess.Proof;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Sitting;
import be.cyberfam.lab.measure.CallFigures;
import be.cyberfam.lab.pack.GridShelf;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what somebody's grid is made of from the store and from the grid's file. */
record LearnedReading(
        CallArchive archive, School school, GridShelf grids, WorkerExecutor bench, InstantSource clock, ZoneId zone) {
    /** As far back as her first day is looked for. */
    private static final Duration LOOK_BACK = Duration.ofDays(400);

    private static final int MOST_CALLS = 4_000;

    private record Calls(List<CallRow> rows, boolean complete) {}

    Future<Learned> of(Person person) {
        var now = clock.instant();
        return bench.executeBlocking(grids::inForce)
                .compose(grid -> school.competences()
                        .begun(person.id())
                        .compose(said -> begun(person.id(), said, now)
                                .compose(begun -> of(person, grid, begun, said.isPresent(), now))));
    }

    private Future<LocalDate> begun(PersonId person, Optional<LocalDate> said, Instant now) {
        return said.map(Future::succeededFuture)
                .orElseGet(() -> sittings(person, now.minus(LOOK_BACK), now, now)
                        .map(all -> LocalDate.ofInstant(
                                all.stream().findFirst().map(Sitting::from).orElse(now), zone)));
    }

    private Future<Learned> of(Person person, GridShelf.InForce grid, LocalDate begun, boolean said, Instant now) {
        var from = Cycle.of(begun, 1).begins(zone);
        var to = Cycle.of(begun, Cycle.COUNT).ends(zone);
        var competences = school.competences();
        var signatures = competences.signatures(person.id());
        var judgements = competences.judgements(person.id());
        var placements = competences.placements(person.id());
        var sittings = sittings(person.id(), from, to, now);
        var calls = calls(person.id(), from, to);
        return Future.all(signatures, judgements, placements, sittings, calls)
                .compose(all -> told(calls.result().rows(), judgements.result())
                        .map(told -> learned(
                                grid,
                                person,
                                begun,
                                said,
                                calls.result(),
                                told,
                                signatures.result(),
                                judgements.result(),
                                placements.result(),
                                sittings.result(),
                                now)));
    }

    private Learned learned(
            GridShelf.InForce grid,
            Person person,
            LocalDate begun,
            boolean said,
            Calls calls,
            List<Proof.Told> told,
            List<Signature> signatures,
            List<Judgement> judgements,
            List<Placement> placements,
            List<Sitting> sittings,
            Instant now) {
        return new Learned(
                grid,
                person,
                begun,
                said,
                calls.rows(),
                told,
                signatures,
                judgements,
                placements,
                sittings,
                calls.complete(),
                zone,
                now);
    }

    private Future<List<Sitting>> sittings(PersonId person, Instant from, Instant to, Instant now) {
        return school.attendance()
                .sittings(from, to, now)
                .map(all ->
                        all.stream().filter(one -> one.person().equals(person)).toList());
    }

    private Future<Calls> calls(PersonId person, Instant from, Instant to) {
        var query = CallQuery.ALL
                .of(person)
                .between(Optional.of(from), Optional.of(to))
                .pageOf(CallQuery.LONGEST_PAGE);
        return more(query, new ArrayList<>());
    }

    private Future<Calls> more(CallQuery query, List<CallRow> before) {
        return archive.page(query).compose(page -> {
            page.rows().stream().filter(PeriodResource::isHandled).forEach(before::add);
            boolean last = page.next().isEmpty();
            return last || before.size() >= MOST_CALLS
                    ? Future.succeededFuture(new Calls(before, last))
                    : more(query.after(page.next().orElseThrow()), before);
        });
    }

    /** What is said of each call, by {@link CallQuery#LONGEST_PAGE} at a time. */
    private Future<List<Proof.Told>> told(List<CallRow> rows, List<Judgement> judgements) {
        var done = Future.<List<Proof.Told>>succeededFuture(new ArrayList<>());
        for (var from = 0; from < rows.size(); from += CallQuery.LONGEST_PAGE) {
            var some = rows.subList(from, Math.min(rows.size(), from + CallQuery.LONGEST_PAGE));
            done = done.compose(before -> slice(some, judgements).map(told -> {
                before.addAll(told);
                return before;
            }));
        }
        return done;
    }

    private Future<List<Proof.Told>> slice(List<CallRow> rows, List<Judgement> judgements) {
        var ids = rows.stream().map(CallRow::id).collect(Collectors.toSet());
        return archive.events(ids, CallFigures.READ_FROM)
                .compose(events -> school.evaluations().finishedOf(ids).map(marked -> {
                    var byCall = marked.stream().collect(Collectors.groupingBy(Evaluation::call));
                    return rows.stream()
                            .map(row -> told(row, events, byCall, judgements))
                            .toList();
                }));
    }

    private static Proof.Told told(
            CallRow row,
            Map<CallId, List<CallEvent>> events,
            Map<CallId, List<Evaluation>> marked,
            List<Judgement> judgements) {
        return new Proof.Told(
                row.id(),
                row.begunAt(),
                row.direction(),
                PeriodResource.figures(row, events.getOrDefault(row.id(), List.of())),
                marked.getOrDefault(row.id(), List.of()),
                judgements.stream().filter(one -> one.call().equals(row.id())).toList());
    }
}
