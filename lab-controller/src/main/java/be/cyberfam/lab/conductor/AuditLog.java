package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: who went into whose call, and who played whose recording. May be called from any Vert.x context and answers on the caller's. */
public interface AuditLog {
    /** One page, the latest act first. */
    Future<AuditPage> acts(AuditQuery query);

    /** What others did in one call, in its order; not that they left it. */
    Future<List<AuditEntry>> in(CallId call);

    /** What others did in the calls of one person in that time, in its order; not that they left them. */
    Future<List<AuditEntry>> heard(PersonId person, Instant from, Instant to);

    /** Notes what was done with somebody's records, or with everybody's; {@code by} is empty for the lab itself. */
    Future<Void> note(AuditEntry.Act act, Optional<PersonId> by, Optional<PersonId> whose, String detail, Instant at);

    /** Notes that a recording is played; once for a person, a call and a sitting. */
    Future<Void> play(Playing playing);
}
