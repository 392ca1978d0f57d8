package be.cyberfam.lab.web;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.web.Problem.FieldError;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs: which customers, when, at which seats. Each runs once; several are on the floor at one time when each has seats and a
 * line of its own. A supervisor sees those in which somebody takes part whom she sees, and steers those without anybody else.
 */
final class ExerciseResource implements Resource {
    private final FloorDesk desk;
    private final Sights sights;
    private final OpenExercises open;
    private final ExerciseShelf shelf;
    private final ExerciseMaker maker;
    private final List<LineId> lines;
    private final InstantSource clock;

    ExerciseResource(
            FloorDesk desk,
            Sights sights,
            OpenExercises open,
            ExerciseShelf shelf,
            ExerciseMaker maker,
            List<LineId> lines,
            InstantSource clock) {
        this.desk = desk;
        this.sights = sights;
        this.open = open;
        this.lines = List.copyOf(lines);
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
                "listExercises", this::list,
                "createExercise", this::create,
                "getExercise", this::get,
                "startExercise", this::start,
                "freezeExercise", request -> order(request, new Request.FreezeExercise(id(request))),
                "resumeExercise", request -> order(request, new Request.ResumeExercise(id(request))),
                "adjustExercise", this::adjust,
                "sendWave",
                        request -> order(
                                request,
                                new Request.SendWave(
                                        id(request), request.body(Wave.class).size())),
                "stopExercise", request -> order(request, new Request.StopExercise(id(request))));
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
        return sights.of(request.caller()).compose(sight -> {
            var placed = new ExercisePlace(desk.floor(), sight, lines).of(exercise);
            shelf.change(placed);
            return desk.ask(new Request.StartExercise(placed), Answer.asked())
                    .onSuccess(v -> {
                        if (exercise.seats().isEmpty()) {
                            open.started(id, request.caller());
                        }
                    })
                    .onFailure(refused -> shelf.change(exercise));
        });
    }

    /** The shelf has the change before the floor tells of it, and gives it back when it is refused. */
    private Future<Answer> adjust(ApiRequest request) {
        return steered(request).compose(status -> {
            var before = shelf.find(status.id()).orElseThrow(() -> Refusal.noSuch("exercise", status.id()));
            var wanted = request.body(Adjustment.class);
            var changed = before.with(wanted.traffic().toTraffic())
                    .with(Optional.ofNullable(wanted.patience()).map(PatienceView::toPatience));
            shelf.change(changed);
            return desk.ask(new Request.AdjustExercise(changed), Answer.asked())
                    .onFailure(refused -> shelf.change(before));
        });
    }

    /** Freezes, resumes or stops an exercise on the floor. */
    private Future<Answer> order(ApiRequest request, Request order) {
        return steered(request).compose(status -> desk.ask(order, Answer.asked()));
    }

    /** The exercise a request names; refuses one that is not on the floor, or not the caller's to steer. */
    private Future<ExerciseStatus> steered(ApiRequest request) {
        var id = id(request);
        view(id);
        var status = desk.floor()
                .exercise(id)
                .orElseThrow(() -> Refusal.conflict("no-exercise", "exercise " + id + " is not on the floor"));
        return sights.of(request.caller()).map(sight -> {
            if (!sight.leadsAll(desk.floor(), status.seats())) {
                throw Refusal.forbidden("somebody of another class takes part in exercise " + id);
            }
            return status;
        });
    }

    private Future<Answer> list(ApiRequest request) {
        return sights.of(request.caller())
                .map(sight -> Answer.ok(new Items(
                        shelf.views().stream().filter(view -> sees(sight, view)).toList())));
    }

    private Future<Answer> get(ApiRequest request) {
        var view = view(id(request));
        return sights.of(request.caller()).map(sight -> {
            if (!sees(sight, view)) {
                throw Refusal.forbidden("exercise " + view.id() + " is another class's");
            }
            return Answer.ok(view);
        });
    }

    /** One that is not on the floor is nobody's secret. */
    private boolean sees(Sight sight, ExerciseView view) {
        return desk.floor()
                .exercise(new ExerciseId(view.id()))
                .map(status -> sight.sees(desk.floor(), status))
                .orElse(true);
    }

    private ExerciseView view(ExerciseId id) {
        return shelf.view(id).orElseThrow(() -> Refusal.noSuch("exercise", id));
    }

    private static ExerciseId id(ApiRequest request) {
        return new ExerciseId(request.path("exercise"));
    }
}
