package be.cyberfam.lab.web;

import be.cyberfam.lab.web.Contract.Reach;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The operations of {@code openapi.yaml}, each behind the same four doors: who are you, may you, does it fit the contract, are
 * the seat and the call it names yours to deal with.
 */
final class Api {
    private static final int LARGEST_BODY = 64 * 1024;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Contract contract;
    private final Identity identity;
    private final Origins origins;
    private final Sights sights;
    private final Map<String, Operation> operations;
    private final Sender sender = new Sender();

    Api(Contract contract, Identity identity, Origins origins, Sights sights, List<Resource> resources) {
        this.contract = contract;
        this.identity = identity;
        this.origins = origins;
        this.sights = sights;
        this.operations = merged(resources);
        requireSame(contract.operations(), operations.keySet());
    }

    Router router(Vertx vertx) {
        var builder = RouterBuilder.create(vertx, contract.api());
        var bodies = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
        builder.rootHandler(context -> {
            if (Upload.waits(context)) {
                context.next();
            } else {
                bodies.handle(context);
            }
        });
        operations.forEach((id, operation) -> {
            var check = new RequestCheck(
                    contract.api().getSchemaRepository(), contract.api().operation(id));
            builder.getRoute(id).setDoValidation(false).addHandler(context -> serve(context, id, check, operation));
        });
        var router = builder.createRouter();
        contract.api().getPaths().forEach(path -> refuseOtherMethods(router, path));
        return router;
    }

    private static void refuseOtherMethods(Router router, Path path) {
        var allowed = path.getOperations().stream()
                .map(operation -> operation.getHttpMethod().name())
                .sorted()
                .collect(Collectors.joining(", "));
        router.route(path.getName().replaceAll("\\{(\\w+)}", ":$1"))
                .handler(
                        context -> context.fail(Refusal.of(405, "method", "Not with this method", "allowed: " + allowed)
                                .with("Allow", allowed)));
    }

    private void serve(RoutingContext context, String id, RequestCheck check, Operation operation) {
        context.put(Timing.OPERATION, id);
        Future.<Void>succeededFuture()
                .compose(v -> sights.admit(admit(context, id, check)))
                .compose(operation::answer)
                .compose(answer -> sender.send(context, answer))
                .onFailure(context::fail);
    }

    /** Who are you, may you, does it fit the contract: in that order, so that nobody learns what is not for her. */
    private ApiRequest admit(RoutingContext context, String id, RequestCheck check) {
        if (contract.isOpen(id)) {
            return new ApiRequest(context, known(context).orElse(null), Reach.ALL, check.check(context));
        }
        var caller = caller(context);
        var reach = contract.reach(id, caller.role());
        if (reach == Reach.NOT_AT_ALL) {
            throw Refusal.forbidden("this is not for you");
        }
        return new ApiRequest(context, caller, reach, check.check(context));
    }

    /** Who asks, if that can be told. */
    private Optional<Caller> known(RoutingContext context) {
        return identity.of(context.request().headers(), context.request().authority());
    }

    private Caller caller(RoutingContext context) {
        var caller = known(context).orElseThrow(Refusal::notSignedIn);
        if (caller.session().cookie() && !READING.contains(context.request().method())) {
            requireOwnPage(caller, context);
        }
        return caller;
    }

    private void requireOwnPage(Caller caller, RoutingContext context) {
        var headers = context.request().headers();
        if (!origins.allow(headers)) {
            throw Refusal.forbidden("pages of other sites may not do this");
        }
        var csrf = headers.get("X-CSRF-Token");
        if (csrf == null || !caller.token().csrfIs(csrf)) {
            throw Refusal.of(403, "csrf", "Not allowed", "the header X-CSRF-Token is missing or not this session's");
        }
    }

    private static Map<String, Operation> merged(List<Resource> resources) {
        var all = new HashMap<String, Operation>();
        for (var resource : resources) {
            resource.operations().forEach((id, operation) -> requireNew(id, all.put(id, operation)));
        }
        return Map.copyOf(all);
    }

    private static void requireNew(String id, @Nullable Operation before) {
        if (before != null) {
            throw new IllegalArgumentException("two handlers for operation " + id);
        }
    }

    private static void requireSame(Set<String> contract, Set<String> handlers) {
        if (!contract.equals(handlers)) {
            throw new IllegalStateException("openapi.yaml has " + minus(contract, handlers) + " without a handler, and "
                    + minus(handlers, contract) + " have no operation in it");
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
