package be.cyberfam.lab.web;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Refusals;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.exercise.Callee;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.scenario.PackShelf;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom a seat may call in an outbound exercise, and what came of her calls to each so far. */
final class CallListResource implements Resource {
    private final FloorDesk desk;
    private final ExerciseShelf exercises;
    private final CallArchive archive;
    private final PackShelf packs;
    private final Refusals refusals;

    CallListResource(FloorDesk desk, ExerciseShelf exercises, CallArchive archive, PackShelf packs, Refusals refusals) {
        this.desk = desk;
        this.exercises = exercises;
        this.archive = archive;
        this.packs = packs;
        this.refusals = refusals;
    }

    /**
     * One person of the list.
     *
     * @param last null until she has called him
     * @param bar why he must not be called: {@code refused} or {@code do-not-call}; null when he may be
     */
    record Entry(
            String customer,
            String name,
            @Nullable String phone,
            int tries,
            @Nullable Try last,
            @Nullable String bar) {}

    /** The latest of her calls; {@code result} is null while it runs. */
    record Try(String call, Instant at, @Nullable String result) {
        static Try of(CallRow row) {
            return new Try(
                    row.id().value(),
                    row.begunAt(),
                    row.result().map(CallListResource::word).orElse(null));
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listPeopleToCall", this::list);
    }

    private Future<Answer> list(ApiRequest request) {
        var seat = desk.seat(request);
        var exercise = desk.floor()
                .exerciseAt(seat.id())
                .flatMap(status -> exercises.find(status.id()))
                .filter(one -> one.direction() == Direction.OUTBOUND);
        var person = seat.person().map(trainee -> trainee.id());
        return exercise.map(one -> callsTo(one.id(), person)
                        .compose(calls -> refused().map(refused -> Answer.ok(new Items(entries(one, calls, refused))))))
                .orElseGet(() -> Future.succeededFuture(Answer.ok(new Items(List.of()))));
    }

    /** Her calls of the exercise by the customer's name, latest first. */
    private Future<Map<String, List<CallRow>>> callsTo(ExerciseId exercise, Optional<PersonId> person) {
        return person.map(her -> archive.page(CallQuery.ALL.of(exercise).of(her))
                        .map(page -> page.rows().stream()
                                .collect(Collectors.groupingBy(
                                        row -> row.customer().orElse("")))))
                .orElseGet(() -> Future.succeededFuture(Map.of()));
    }

    private Future<Set<PhoneNumber>> refused() {
        return refusals.standing()
                .map(all -> all.stream().map(Refusals.Entry::number).collect(Collectors.toSet()));
    }

    private List<Entry> entries(Exercise exercise, Map<String, List<CallRow>> calls, Set<PhoneNumber> refused) {
        var people = new LinkedHashMap<String, Entry>();
        for (var callee : exercise.callees()) {
            var name = callee.who().customerName();
            people.computeIfAbsent(callee.id(), id -> entry(callee, calls.getOrDefault(name, List.of()), refused));
        }
        return List.copyOf(people.values());
    }

    private Entry entry(Callee callee, List<CallRow> calls, Set<PhoneNumber> refused) {
        var who = callee.who();
        var phone = callee.number()
                .or(() -> packs.role(who.pack(), who.scenario())
                        .map(role -> role.facts().values().get("phone")));
        return new Entry(
                callee.id(),
                who.customerName(),
                phone.orElse(null),
                calls.size(),
                calls.stream().findFirst().map(Try::of).orElse(null),
                bar(callee, refused).map(Words::kebab).orElse(null));
    }

    /** What he has asked this company himself goes before what a list says. */
    private static Optional<Listed.Bar> bar(Callee callee, Set<PhoneNumber> refused) {
        return callee.who()
                .number()
                .filter(refused::contains)
                .map(number -> Listed.Bar.REFUSED)
                .or(callee::bar);
    }

    private static String word(Result result) {
        return Words.kebab(result);
    }
}
