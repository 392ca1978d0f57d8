package be.cyberfam.lab.web;

import be.cyberfam.lab.call.ExerciseId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The day's figures as they went, to draw curves of: of what the caller sees, or of one exercise of that. */
final class FigureResource implements Resource {
    private static final int USUAL_POINTS = 360;

    private final FigureHistory history;
    private final FloorDesk desk;
    private final Sights sights;

    FigureResource(FigureHistory history, FloorDesk desk, Sights sights) {
        this.history = history;
        this.desk = desk;
        this.sights = sights;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listFigures", this::list);
    }

    private Future<Answer> list(ApiRequest request) {
        var from = CallFilter.instant(request, "from").orElse(Instant.EPOCH);
        int most = request.query("points").map(Integer::parseInt).orElse(USUAL_POINTS);
        var moments = history.since(from, most);
        var exercise = request.query("exercise").map(ExerciseId::new);
        return sights.of(request.caller()).map(sight -> Answer.ok(new Items(points(moments, sight, exercise))));
    }

    private List<FloorMoment.Point> points(List<FloorMoment> moments, Sight sight, Optional<ExerciseId> exercise) {
        exercise.ifPresent(id -> requireSeen(sight, id));
        return moments.stream()
                .map(one -> exercise.map(id -> one.seenBy(sight, id)).orElseGet(() -> one.seenBy(sight)))
                .toList();
    }

    private void requireSeen(Sight sight, ExerciseId id) {
        if (!sight.seesOneOf(desk.floor().peopleIn(id))) {
            throw Refusal.forbidden("exercise " + id + " is another class's");
        }
    }
}
