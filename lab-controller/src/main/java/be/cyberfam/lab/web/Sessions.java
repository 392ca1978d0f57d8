package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.KeptSession;
import be.cyberfam.lab.conductor.Person;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is signed in. Kept in memory and, hashed, in the store, so that a restart signs nobody out. One context's own. */
final class Sessions {
    private static final int PER_PERSON = 20;

    private final Accounts accounts;
    private final InstantSource clock;
    private final Duration length;
    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(Person person, KeptSession session, Set<Consumer<SessionEnd>> atEnd) {
        Entry(Person person, KeptSession session) {
            this(person, session, new LinkedHashSet<>());
        }

        /** A person's screen at a seat; a machine's token is none. */
        boolean sits() {
            return session.cookie() && session.seat().isPresent();
        }

        boolean isOf(PersonId id) {
            return person.id().equals(id);
        }
    }

    Sessions(Accounts accounts, InstantSource clock, Duration length) {
        this.accounts = accounts;
        this.clock = clock;
        this.length = length;
    }

    /** Reads back the sessions that outlived the last run. */
    Future<Void> load() {
        var now = clock.instant();
        return accounts.endExpired(now)
                .compose(v -> accounts.people())
                .map(people -> people.stream().collect(Collectors.toMap(Person::id, Function.identity())))
                .compose(people -> accounts.sessions(now).map(sessions -> adopt(people, sessions)));
    }

    private Void adopt(Map<PersonId, Person> people, List<KeptSession> sessions) {
        for (var session : sessions) {
            var person = people.get(session.person());
            if (person != null) {
                entries.put(session.tokenHash(), new Entry(person, session));
            }
        }
        return null;
    }

    /** The person this token belongs to; empty when it is unknown or its time is over. */
    Optional<Caller> callerOf(Token token) {
        return Optional.ofNullable(entries.get(token.hash()))
                .filter(entry -> entry.session().expiresAt().isAfter(clock.instant()))
                .map(entry -> new Caller(entry.person(), entry.session(), token));
    }

    /** Signs a person in; of more than 20 sessions her oldest ends. */
    Future<Caller> begin(Person person, boolean cookie) {
        var token = Token.next();
        var now = clock.instant();
        var session = new KeptSession(token.hash(), person.id(), Optional.empty(), cookie, now, now.plus(length));
        return accounts.keep(session)
                .onSuccess(v -> entries.put(session.tokenHash(), new Entry(person, session)))
                .compose(v -> endOldest(person.id()))
                .map(v -> new Caller(person, session, token));
    }

    private Future<Void> endOldest(PersonId person) {
        var hers = entries.values().stream()
                .filter(e -> e.person().id().equals(person))
                .map(Entry::session)
                .sorted(Comparator.comparing(KeptSession::begunAt).reversed())
                .skip(PER_PERSON)
                .toList();
        return Future.all(hers.stream()
                        .map(s -> end(s.tokenHash(), SessionEnd.SIGNED_OUT))
                        .toList())
                .mapEmpty();
    }

    /** Notes which seat was taken in this session, so that signing out leaves it. */
    Future<Caller> sits(Caller caller, Optional<SeatId> seat) {
        var session = caller.session().at(seat);
        entries.computeIfPresent(session.tokenHash(), (h, e) -> new Entry(e.person(), session, e.atEnd()));
        return accounts.keep(session).map(v -> new Caller(caller.person(), session, caller.token()));
    }

    /** Whether a page of hers that sits at a seat is open at this moment, besides the caller's own. */
    boolean sitsElsewhere(PersonId person) {
        return entries.values().stream()
                .anyMatch(e -> e.isOf(person) && e.sits() && !e.atEnd().isEmpty());
    }

    /** She sits here now: her other pages at a seat are over, and so are those of whoever sat at this seat before. */
    Future<Void> isTheOnlyOne(Caller caller) {
        var seat = caller.session().seat();
        if (seat.isEmpty()) {
            return Future.succeededFuture();
        }
        var token = caller.session().tokenHash();
        var moved = others(token, e -> e.isOf(caller.id()) && caller.session().cookie() && e.sits());
        var displaced =
                others(token, e -> !e.isOf(caller.id()) && e.session().seat().equals(seat));
        return Future.all(endAll(moved, SessionEnd.MOVED), endAll(displaced, SessionEnd.SEAT_TAKEN))
                .mapEmpty();
    }

    private List<String> others(String token, Predicate<Entry> which) {
        return entries.entrySet().stream()
                .filter(e -> !e.getKey().equals(token) && which.test(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Future<Void> endAll(List<String> tokens, SessionEnd why) {
        return Future.all(tokens.stream().map(token -> end(token, why)).toList())
                .mapEmpty();
    }

    Future<Void> end(Caller caller) {
        return end(caller.session().tokenHash(), SessionEnd.SIGNED_OUT);
    }

    Future<Void> endAllOf(PersonId person) {
        var hers = entries.entrySet().stream()
                .filter(e -> e.getValue().person().id().equals(person))
                .map(Map.Entry::getKey)
                .toList();
        return endAll(hers, SessionEnd.SIGNED_OUT);
    }

    /** Ends what has lasted too long; call now and then. */
    Future<Void> endExpired() {
        var now = clock.instant();
        var over = entries.values().stream()
                .map(Entry::session)
                .filter(s -> !s.expiresAt().isAfter(now))
                .toList();
        return Future.all(over.stream()
                        .map(s -> end(s.tokenHash(), SessionEnd.SIGNED_OUT))
                        .toList())
                .compose(v -> accounts.endExpired(now));
    }

    /** Tells {@code then} once why, when the caller's session ends; the answer takes that back. */
    Runnable whenOver(Caller caller, Consumer<SessionEnd> then) {
        var entry = entries.get(caller.session().tokenHash());
        if (entry == null) {
            then.accept(SessionEnd.SIGNED_OUT);
            return () -> {};
        }
        entry.atEnd().add(then);
        return () -> entry.atEnd().remove(then);
    }

    private Future<Void> end(String tokenHash, SessionEnd why) {
        var entry = entries.remove(tokenHash);
        if (entry != null) {
            List.copyOf(entry.atEnd()).forEach(then -> then.accept(why));
        }
        return accounts.end(tokenHash);
    }
}
