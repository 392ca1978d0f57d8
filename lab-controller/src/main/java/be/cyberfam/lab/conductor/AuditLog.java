package be.cyberfam.lab.conductor;

import io.vertx.core.Future;

/** Port: who went into whose call. May be called from any Vert.x context and answers on the caller's. */
@FunctionalInterface
public interface AuditLog {
    /**
     * One page, the latest act first.
     *
     * @param limit acts of a page, 1 to 500
     * @param before only acts of lower numbers
     */
    Future<AuditPage> acts(int limit, long before);
}
