package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.AuditEntry;
import be.cyberfam.lab.conductor.AuditLog;
import be.cyberfam.lab.conductor.AuditQuery;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.SupervisionMode;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A supervisor in somebody's call, and the book in which each of her acts stands. */
final class SupervisionResource implements Resource {
    private static final int USUAL_PAGE = 50;

    private final FloorDesk desk;
    private final Sights sights;
    private final AuditLog audit;

    SupervisionResource(FloorDesk desk, Sights sights, AuditLog audit) {
        this.sights = sights;
        this.desk = desk;
        this.audit = audit;
    }

    record Mode(String mode) {}

    record Act(
            Instant at,
            @Nullable String person,
            String act,
            @Nullable String seat,
            @Nullable String call,
            String detail) {
        static Act of(AuditEntry entry) {
            return new Act(
                    entry.at(),
                    entry.person().map(Object::toString).orElse(null),
                    Words.kebab(entry.act()),
                    entry.seat().map(Object::toString).orElse(null),
                    entry.call().map(Object::toString).orElse(null),
                    entry.detail());
        }
    }

    record Page(List<Act> items, @Nullable String next) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "supervise", this::supervise,
                "stopSupervising", this::stop,
                "takeOver", this::takeOver,
                "listAudit", this::acts);
    }

    private Future<Answer> supervise(ApiRequest request) {
        var mode = SupervisionMode.valueOf(request.body(Mode.class).mode().toUpperCase(Locale.ROOT));
        return desk.ask(new Request.Supervise(request.caller().id(), call(request), mode), Answer.asked());
    }

    private Future<Answer> stop(ApiRequest request) {
        return desk.ask(new Request.StopSupervising(request.caller().id()), Answer.asked());
    }

    private Future<Answer> takeOver(ApiRequest request) {
        return desk.ask(new Request.TakeOver(request.caller().id(), call(request)), Answer.asked());
    }

    private Future<Answer> acts(ApiRequest request) {
        int limit = request.query("limit").map(Integer::parseInt).orElse(USUAL_PAGE);
        long before = request.query("cursor").map(Long::parseLong).orElse(Long.MAX_VALUE);
        return sights.of(request.caller())
                .compose(sight -> audit.acts(
                        new AuditQuery(limit, before, request.caller().id(), sight.hidden())))
                .map(page -> Answer.ok(new Page(
                        page.entries().stream().map(Act::of).toList(),
                        page.next().map(Object::toString).orElse(null))));
    }

    private static CallId call(ApiRequest request) {
        return new CallId(request.path("call"));
    }
}
