package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls: what happened, what they came to, how they sounded. */
final class CallResource implements Resource {
    private static final int USUAL_COLUMNS = 600;

    private final CallArchive archive;
    private final FloorDesk desk;
    private final Recordings recordings;
    private final OutcomeRules outcomes;
    private final SeenCalls seen;
    private final Listened listened;

    CallResource(
            CallArchive archive,
            FloorDesk desk,
            Recordings recordings,
            OutcomeRules outcomes,
            SeenCalls seen,
            Listened listened) {
        this.archive = archive;
        this.desk = desk;
        this.recordings = recordings;
        this.outcomes = outcomes;
        this.seen = seen;
        this.listened = listened;
    }

    record Page(List<RowView> items, @Nullable String next) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listCalls", this::list,
                "getCall", request -> seen.named(request).map(row -> Answer.ok(view(request, row))),
                "getTimeline", this::timeline,
                "getRecording", this::recording,
                "getWaveform", this::waveform,
                "recordOutcome", this::outcome,
                "wrapUp", this::wrapUp,
                "takeMoreTime", this::moreTime,
                "hangUp", this::hangUp);
    }

    private Future<Answer> list(ApiRequest request) {
        var query = CallFilter.of(request);
        var wanted = request.caller().isTrainee()
                ? Future.succeededFuture(own(request, query))
                : seen.sight(request).map(sight -> query.without(sight.hidden()));
        return wanted.compose(archive::page)
                .recover(CallResource::badCursor)
                .map(page -> Answer.ok(new Page(
                        page.rows().stream().map(row -> view(request, row)).toList(),
                        page.next().orElse(null))));
    }

    private static CallQuery own(ApiRequest request, CallQuery query) {
        var me = request.caller().id();
        if (query.person().filter(p -> !p.equals(me)).isPresent()) {
            throw Refusal.forbidden("these are somebody else's calls");
        }
        return query.of(me);
    }

    private static <T> Future<T> badCursor(Throwable failure) {
        return Future.failedFuture(
                failure instanceof IllegalArgumentException
                        ? Refusal.badField("query/cursor", "is none of ours: begin without it")
                        : failure);
    }

    private Future<Answer> timeline(ApiRequest request) {
        boolean all = !request.ownOnly();
        return seen.named(request)
                .compose(row -> archive.events(row.id())
                        .map(events -> Answer.ok(new Items(events.stream()
                                .filter(e -> all || row.endedAt().isPresent() || !TimelineView.isFeeling(e))
                                .map(e -> TimelineView.of(e, all))
                                .toList()))));
    }

    private Future<Answer> recording(ApiRequest request) {
        return seen.named(request).compose(row -> recordings.of(row.id()).compose(file -> sound(request, row, file)));
    }

    /** Nothing is heard that is not written down before. */
    private Future<Answer> sound(ApiRequest request, CallRow row, Optional<Path> file) {
        var sound = file.orElseThrow(() -> Refusal.noSuch("recording", row.id()));
        return listened.plays(request.caller(), row).map(noted -> new Answer.Sound(sound));
    }

    private Future<Answer> waveform(ApiRequest request) {
        int columns = request.query("columns").map(Integer::parseInt).orElse(USUAL_COLUMNS);
        return seen.named(request)
                .compose(row -> recordings.waveform(row.id(), columns))
                .map(seen -> Answer.ok(seen.orElseThrow(() -> Refusal.noSuch("recording", request.path("call")))));
    }

    private Future<Answer> outcome(ApiRequest request) {
        var call = id(request);
        var seat = desk.seatFor(request, call);
        var outcome = outcomes.checked(desk.call(call), request.body(OutcomeRules.Said.class));
        return desk.ask(new Request.RecordOutcome(seat, call, outcome), Answer.done());
    }

    private Future<Answer> moreTime(ApiRequest request) {
        var call = id(request);
        return desk.ask(new Request.ExtendWrapUp(desk.seatFor(request, call), call), Answer.done());
    }

    private Future<Answer> wrapUp(ApiRequest request) {
        var call = id(request);
        return desk.ask(new Request.WrapUp(desk.seatFor(request, call), call), Answer.done());
    }

    private Future<Answer> hangUp(ApiRequest request) {
        var call = id(request);
        if (request.ownOnly()) {
            desk.requireOwn(request, call);
        }
        return desk.ask(new Request.HangUp(call), Answer.asked());
    }

    /** The row of the call a request names, when the caller may see it. */
    private static RowView view(ApiRequest request, CallRow row) {
        return request.caller().isTrainee() ? RowView.forTrainee(row) : RowView.of(row);
    }

    private static CallId id(ApiRequest request) {
        return new CallId(request.path("call"));
    }
}
