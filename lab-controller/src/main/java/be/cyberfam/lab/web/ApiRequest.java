package be.cyberfam.lab.web;

import be.cyberfam.lab.web.Contract.Reach;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that has passed the contract and the role rules. */
final class ApiRequest {
    private final RoutingContext context;
    private final @Nullable Caller caller;
    private final Reach reach;
    private final @Nullable Object body;

    ApiRequest(RoutingContext context, @Nullable Caller caller, Reach reach, @Nullable Object body) {
        this.context = context;
        this.caller = caller;
        this.reach = reach;
        this.body = body;
    }

    Caller caller() {
        if (caller == null) {
            throw Refusal.notSignedIn();
        }
        return caller;
    }

    /** The caller, or nobody: for what is open to everybody. */
    Optional<Caller> whoever() {
        return Optional.ofNullable(caller);
    }

    /** Whether the caller may see and do only what is her own. */
    boolean ownOnly() {
        return reach == Reach.OWN;
    }

    String path(String name) {
        return context.pathParam(name);
    }

    /** What the path names, where the operation has such a part. */
    Optional<String> maybePath(String name) {
        return Optional.ofNullable(context.pathParam(name));
    }

    /** Whether it needs no signing in. */
    boolean isAnybodys() {
        return caller == null;
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParams().get(name));
    }

    /** Empty when it is not there. */
    String header(String name) {
        return Optional.ofNullable(context.request().getHeader(name)).orElse("");
    }

    /** For an operation that takes a file: see {@link Upload}. */
    HttpServerRequest upload() {
        return context.request();
    }

    <T> T body(Class<T> type) {
        return Json.as(body == null ? Map.of() : body, type);
    }

    /** The address the lab was opened at, as the caller wrote it. */
    @Nullable
    HostAndPort opened() {
        return context.request().authority();
    }

    /** Whether it came by HTTPS. */
    boolean encrypted() {
        return context.request().isSSL();
    }

    /** The address the request came from, without its port. */
    String address() {
        return String.valueOf(context.request().remoteAddress().hostAddress());
    }
}
