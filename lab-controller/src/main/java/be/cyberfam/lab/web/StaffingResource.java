package be.cyberfam.lab.web;

import be.cyberfam.lab.measure.Forecast;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * How many seats a number of calls needs: the queue formulas, fed by what came today to those the caller sees or by figures of her own, and
 * laid over what really happened in each stretch of the day.
 */
final class StaffingResource implements Resource {
    private static final int USUAL_MINUTES = 15;
    private static final int USUAL_TARGET = 80;

    private final FigureHistory history;
    private final FloorDesk desk;
    private final Sights sights;

    StaffingResource(FigureHistory history, FloorDesk desk, Sights sights) {
        this.history = history;
        this.desk = desk;
        this.sights = sights;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("planStaffing", this::plan);
    }

    private Future<Answer> plan(ApiRequest request) {
        return sights.of(request.caller()).map(sight -> {
            var length = Duration.ofMinutes(
                    request.query("minutes").map(Integer::parseInt).orElse(USUAL_MINUTES));
            var day = DayStretches.of(
                    history.since(Instant.EPOCH, Integer.MAX_VALUE),
                    length,
                    one -> sight.of(one.tallies(), desk.floor().tallies()),
                    one -> sight.of(one.seats()));
            int target = request.query("target").map(Integer::parseInt).orElse(USUAL_TARGET);
            return Answer.ok(StaffingView.of(day, StaffingBasis.of(day.whole(), request, rule()), target / 100.0));
        });
    }

    private Forecast.Rule rule() {
        var rule = desk.floor().tallies().whole().rule();
        return new Forecast.Rule(
                rule.inTime().toMillis() / 1000.0, rule.tooShort().toMillis() / 1000.0);
    }
}
