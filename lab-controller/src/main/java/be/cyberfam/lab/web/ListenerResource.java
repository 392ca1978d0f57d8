package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.AuditEntry;
import be.cyberfam.lab.conductor.AuditLog;
import be.cyberfam.lab.conductor.Person;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who listened to whom, told to the person who was heard. */
final class ListenerResource implements Resource {
    private static final Duration LONGEST = Duration.ofDays(400);

    private final AuditLog audit;
    private final Accounts accounts;
    private final SeenCalls seen;

    ListenerResource(AuditLog audit, Accounts accounts, SeenCalls seen) {
        this.audit = audit;
        this.accounts = accounts;
        this.seen = seen;
    }

    /** @param by by her name; null where nobody knows who it was */
    record View(
            Instant at,
            String act,
            @Nullable Named by,
            @Nullable String call) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listListeners", this::ofCall, "listMyListeners", this::ofMine);
    }

    private Future<Answer> ofCall(ApiRequest request) {
        return seen.named(request).compose(row -> told(audit.in(row.id())));
    }

    private Future<Answer> ofMine(ApiRequest request) {
        var from = CallFilter.instant(request, "from").orElseThrow();
        var to = CallFilter.instant(request, "to").orElseThrow();
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refusal.badField("query/to", "must be after from, and not more than 400 days");
        }
        return told(audit.heard(request.caller().id(), from, to));
    }

    private Future<Answer> told(Future<List<AuditEntry>> acts) {
        return acts.compose(entries -> names().map(names -> Answer.ok(
                new Items(entries.stream().map(entry -> view(entry, names)).toList()))));
    }

    private Future<Map<PersonId, String>> names() {
        return accounts.people().map(all -> all.stream().collect(Collectors.toMap(Person::id, Person::name)));
    }

    private static View view(AuditEntry entry, Map<PersonId, String> names) {
        return new View(
                entry.at(),
                Words.kebab(entry.act()),
                entry.person()
                        .map(id -> new Named(id.value(), names.getOrDefault(id, id.value())))
                        .orElse(null),
                entry.call().map(Object::toString).orElse(null));
    }
}
