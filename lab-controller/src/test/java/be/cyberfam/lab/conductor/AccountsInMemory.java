package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** People and sessions for tests: gone with the test. */
public final class AccountsInMemory implements Accounts {
    private final Map<PersonId, Person> people = new ConcurrentSkipListMap<>();
    private final Map<String, KeptSession> sessions = new ConcurrentSkipListMap<>();

    @Override
    public Future<List<Person>> people() {
        return Future.succeededFuture(List.copyOf(people.values()));
    }

    @Override
    public Future<Optional<Person>> person(PersonId id) {
        return Future.succeededFuture(Optional.ofNullable(people.get(id)));
    }

    @Override
    public Future<Boolean> add(Person person) {
        return Future.succeededFuture(people.putIfAbsent(person.id(), person) == null);
    }

    @Override
    public Future<Boolean> changeSecret(PersonId id, String secret) {
        return Future.succeededFuture(people.computeIfPresent(id, (i, p) -> p.withSecret(secret)) != null);
    }

    @Override
    public Future<Void> keep(KeptSession session) {
        sessions.put(session.tokenHash(), session);
        return Future.succeededFuture();
    }

    @Override
    public Future<List<KeptSession>> sessions(Instant now) {
        return Future.succeededFuture(sessions.values().stream()
                .filter(s -> s.expiresAt().isAfter(now))
                .toList());
    }

    @Override
    public Future<Void> end(String tokenHash) {
        sessions.remove(tokenHash);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> endExpired(Instant now) {
        sessions.values().removeIf(s -> !s.expiresAt().isAfter(now));
        return Future.succeededFuture();
    }
}
