package be.cyberfam.lab.conductor;

import io.vertx.core.Future;

/** Port: who went into whose call. May be called from any Vert.x context and answers on the caller's. */
@FunctionalInterface
public interface AuditLog {
    /** One page, the latest act first. */
    Future<AuditPage> acts(AuditQuery query);
}
