package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.AuditLog;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Playing;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;

/** Notes who has a recording played that is not of her own call: once a sitting, however often her page asks for a part of it. */
record Listened(AuditLog audit, InstantSource clock) {
    /** Completes when it is written down, where it has to be. */
    Future<Void> plays(Caller caller, CallRow row) {
        return row.person().equals(Optional.of(caller.id()))
                ? Future.succeededFuture()
                : audit.play(playing(caller, row));
    }

    private Playing playing(Caller caller, CallRow row) {
        var since = caller.session().begunAt();
        return new Playing(caller.id(), row.id(), row.seat(), row.person(), since, clock.instant());
    }
}
