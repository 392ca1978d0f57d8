package be.cyberfam.lab.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every keeper of people and sessions must do. */
public interface AccountsContract {
    Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    Person LEA = new Person(new PersonId("lea"), "Léa", Role.TRAINEE, "pbkdf2-sha256$1$00$00");
    KeptSession MORNING = new KeptSession(
            "aa".repeat(32), LEA.id(), Optional.of(SeatId.numbered(1)), true, NINE, NINE.plusSeconds(3600));

    /** A keeper that holds nobody yet. */
    Accounts accounts();

    @Test
    default void aPersonIsFoundAsSheWasAdded() throws Exception {
        var accounts = accounts();
        assertThat(get(accounts.add(LEA))).isTrue();
        assertThat(get(accounts.person(LEA.id()))).contains(LEA);
        assertThat(get(accounts.people())).containsExactly(LEA);
    }

    @Test
    default void anIdIsGivenOnce() throws Exception {
        var accounts = accounts();
        get(accounts.add(LEA));
        assertThat(get(accounts.add(new Person(LEA.id(), "Other", Role.ADMIN, "x"))))
                .isFalse();
        assertThat(get(accounts.person(LEA.id()))).contains(LEA);
    }

    @Test
    default void aNewSecretReplacesTheOldOne() throws Exception {
        var accounts = accounts();
        get(accounts.add(LEA));
        assertThat(get(accounts.changeSecret(LEA.id(), "new"))).isTrue();
        assertThat(get(accounts.person(LEA.id()))).contains(LEA.withSecret("new"));
        assertThat(get(accounts.changeSecret(new PersonId("nobody"), "new"))).isFalse();
    }

    @Test
    default void aSessionIsKeptUntilItEnds() throws Exception {
        var accounts = accounts();
        get(accounts.add(LEA));
        get(accounts.keep(MORNING));
        assertThat(get(accounts.sessions(NINE))).containsExactly(MORNING);
        get(accounts.end(MORNING.tokenHash()));
        assertThat(get(accounts.sessions(NINE))).isEmpty();
        get(accounts.end(MORNING.tokenHash()));
    }

    @Test
    default void aSessionOfOneTokenIsReplaced() throws Exception {
        var accounts = accounts();
        get(accounts.add(LEA));
        get(accounts.keep(MORNING));
        get(accounts.keep(MORNING.at(Optional.empty())));
        assertThat(get(accounts.sessions(NINE))).containsExactly(MORNING.at(Optional.empty()));
    }

    @Test
    default void aSessionThatIsOverIsForgotten() throws Exception {
        var accounts = accounts();
        get(accounts.add(LEA));
        get(accounts.keep(MORNING));
        assertThat(get(accounts.sessions(MORNING.expiresAt()))).isEmpty();
        get(accounts.endExpired(MORNING.expiresAt()));
        assertThat(get(accounts.sessions(NINE))).isEmpty();
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
