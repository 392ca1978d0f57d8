package be.cyberfam.lab.web;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.web.Problem.FieldError;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs: which customers, when, at which seats. One is on the floor at a time, and each runs once. */
final class ExerciseResource implements Resource {
    private final FloorDesk desk;
    private final ExerciseShelf shelf;
    private final ExerciseMaker maker;
    private final InstantSource clock;

    ExerciseResource(FloorDesk desk, ExerciseShelf shelf, ExerciseMaker maker, InstantSource clock) {
        this.desk = desk;
        this.shelf = shelf;
        this.maker = maker;
        this.clock = clock;
    }

    /** What customers shall be like from now on; without a patience each has his own. */
    record Adjustment(TrafficView traffic, @Nullable PatienceView patience) {}

    record Wave(int size) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listExercises", request -> Future.succeededFuture(Answer.ok(new Items(shelf.views()))),
                "createExercise", this::create,
                "getExercise", request -> Future.succeededFuture(Answer.ok(view(id(request)))),
                "startExercise", this::start,
                "freezeExercise", request -> order(request, new Request.FreezeExercise()),
                "resumeExercise", request -> order(request, new Request.ResumeExercise()),
                "adjustExercise", this::adjust,
                "sendWave",
                        request -> order(
                                request,
                                new Request.SendWave(request.body(Wave.class).size())),
                "stopExercise", request -> order(request, new Request.StopExercise()));
    }

    private Future<Answer> create(ApiRequest request) {
        var exercise = maker.make(request.body(ExerciseMaker.Wanted.class));
        requireKnown(exercise.seats());
        shelf.put(exercise, clock.instant());
        return Future.succeededFuture(Answer.created(view(exercise.id())));
    }

    private void requireKnown(Set<SeatId> seats) {
        var unknown = seats.stream()
                .filter(seat -> desk.floor().seat(seat).isEmpty())
                .sorted(Comparator.comparing(SeatId::value))
                .map(seat -> new FieldError("#/seats", "there is no seat " + seat))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.badFields(unknown);
        }
    }

    private Future<Answer> start(ApiRequest request) {
        var id = id(request);
        var exercise = shelf.find(id).orElseThrow(() -> Refusal.noSuch("exercise", id));
        if (shelf.hasBegun(id)) {
            throw Refusal.conflict("exercise-over", "exercise " + id + " has been on the floor: prepare another one");
        }
        return desk.ask(new Request.StartExercise(exercise), Answer.asked());
    }

    /** The shelf has the change before the floor tells of it, and gives it back when it is refused. */
    private Future<Answer> adjust(ApiRequest request) {
        var id = id(request);
        var before = shelf.find(id).orElseThrow(() -> Refusal.noSuch("exercise", id));
        var wanted = request.body(Adjustment.class);
        var changed = before.with(wanted.traffic().toTraffic())
                .with(Optional.ofNullable(wanted.patience()).map(PatienceView::toPatience));
        shelf.change(changed);
        return order(request, new Request.AdjustExercise(changed)).onFailure(refused -> shelf.change(before));
    }

    /** Freezes, resumes or stops the exercise on the floor, when it is the one that was named. */
    private Future<Answer> order(ApiRequest request, Request order) {
        var id = id(request);
        view(id);
        if (desk.floor().exercise().filter(x -> x.id().equals(id)).isEmpty()) {
            throw Refusal.conflict("no-exercise", "exercise " + id + " is not on the floor");
        }
        return desk.ask(order, Answer.asked());
    }

    private ExerciseView view(ExerciseId id) {
        return shelf.view(id).orElseThrow(() -> Refusal.noSuch("exercise", id));
    }

    private static ExerciseId id(ApiRequest request) {
        return new ExerciseId(request.path("exercise"));
    }
}
