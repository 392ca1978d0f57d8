package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.Seat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
final class SessionResource implements Resource {
    private final SignIn signIn;
    private final Sessions sessions;
    private final FloorDesk desk;
    private final SessionCookie cookie;

    SessionResource(SignIn signIn, Sessions sessions, FloorDesk desk, SessionCookie cookie) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.desk = desk;
        this.cookie = cookie;
    }

    record Credentials(
            String person,
            String code,
            @Nullable String seat,
            @Nullable String carrier,
            @Nullable Boolean move) {
        boolean byCookie() {
            return !"token".equals(carrier);
        }

        /** Whether she has been told that she, or somebody else, is there already, and goes on all the same. */
        boolean moves() {
            return Boolean.TRUE.equals(move);
        }
    }

    record View(
            String role,
            Named person,
            @Nullable String seat,
            String csrf,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String token,

            Instant expiresAt) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("signIn", this::signIn, "currentSession", this::current, "signOut", this::signOut);
    }

    private Future<Answer> signIn(ApiRequest request) {
        var given = request.body(Credentials.class);
        var seat = Optional.ofNullable(given.seat()).map(SeatId::new);
        return signIn.check(new PersonId(given.person()), given.code(), request.address())
                .compose(person -> sit(person, seat, given).compose(v -> sessions.begin(person, given.byCookie())))
                .compose(caller -> sessions.sits(caller, seat))
                .compose(caller -> sessions.isTheOnlyOne(caller).map(caller))
                .map(caller -> given.byCookie()
                        ? new Answer.View(201, view(caller, null), setCookie(cookie.carrying(caller, request)))
                        : Answer.created(view(caller, caller.token().value())));
    }

    /** A seat has one person and a person one seat: a second sign-in is said before it takes anything away. */
    private Future<Answer> sit(Person person, Optional<SeatId> seat, Credentials given) {
        if (seat.isEmpty()) {
            return Future.succeededFuture(Answer.done());
        }
        if (given.byCookie() && !given.moves() && sessions.sitsElsewhere(person.id())) {
            throw Refusal.conflict("signed-in-elsewhere", person.name() + " is signed in at another place already");
        }
        return desk.signOn(person, seat.get(), given.moves(), Answer.done());
    }

    private Future<Answer> current(ApiRequest request) {
        return Future.succeededFuture(request.whoever()
                .<Answer>map(caller -> Answer.ok(view(caller, null)))
                .orElseGet(Answer::done));
    }

    /** Leaves the seat that was taken in this session, unless a call still needs her there. */
    private Future<Answer> signOut(ApiRequest request) {
        var caller = request.caller();
        var hers = caller.session()
                .seat()
                .flatMap(id -> desk.seatOf(caller.id()).map(Seat::id).filter(id::equals));
        var left = hers.map(id -> desk.ask(new Request.SignOff(id), Answer.done()))
                .orElse(Future.succeededFuture(Answer.done()));
        return left.compose(v -> sessions.end(caller))
                .map(v -> new Answer.Nothing(204, setCookie(cookie.cleared(request))));
    }

    private static Map<String, String> setCookie(String cookie) {
        return Map.of("Set-Cookie", cookie);
    }

    private View view(Caller caller, @Nullable String token) {
        var person = caller.person();
        var seat =
                desk.seatOf(caller.id()).map(Seat::id).or(() -> caller.session().seat());
        return new View(
                Words.kebab(person.role()),
                new Named(person.id().value(), person.name()),
                seat.map(SeatId::value).orElse(null),
                caller.token().csrf(),
                token,
                caller.session().expiresAt());
    }
}
