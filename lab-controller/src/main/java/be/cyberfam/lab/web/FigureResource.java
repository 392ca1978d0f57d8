package be.cyberfam.lab.web;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Map;

/** The day's figures as they went, to draw curves of. */
final class FigureResource implements Resource {
    private static final int USUAL_POINTS = 360;

    private final FigureHistory history;

    FigureResource(FigureHistory history) {
        this.history = history;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listFigures", this::list);
    }

    private Future<Answer> list(ApiRequest request) {
        var from = CallFilter.instant(request, "from").orElse(Instant.EPOCH);
        int most = request.query("points").map(Integer::parseInt).orElse(USUAL_POINTS);
        return Future.succeededFuture(Answer.ok(new Items(history.since(from, most))));
    }
}
