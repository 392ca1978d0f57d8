package be.cyberfam.lab.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.conductor.AuditEntry;
import be.cyberfam.lab.conductor.AuditQuery;
import be.cyberfam.lab.conductor.Refusals;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every store must do with those who asked not to be called any more. */
interface RefusalsContract {
    Instant ASKED = Instant.parse("2026-11-23T10:00:00Z");
    PersonId WRITING = new PersonId("lea");
    PersonId STRIKING = new PersonId("sam");
    PhoneNumber ONE = new PhoneNumber("0478 12 34 56");
    PhoneNumber OTHER = new PhoneNumber("02 555 12 34");

    Store store();

    @Test
    default void whoAskedStandsInTheRegisterTheLatestFirst() throws Exception {
        noted(ONE, "Inès Morales", Optional.of(new CallId("call-1")));
        noted(OTHER, "", Optional.empty());
        assertThat(standing()).extracting(Refusals.Entry::number).containsExactly(OTHER, ONE);
        assertThat(standing().getLast()).satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Inès Morales");
            assertThat(entry.reason()).isEqualTo("Trop d’appels");
            assertThat(entry.by()).contains(WRITING);
            assertThat(entry.call()).contains(new CallId("call-1"));
            assertThat(entry.at()).isEqualTo(ASKED);
        });
    }

    @Test
    default void whoIsTakenOutStandsThereNoMoreAndTheActIsInTheAuditBook() throws Exception {
        noted(ONE, "Inès Morales", Optional.empty());
        noted(OTHER, "", Optional.empty());
        take(ONE);
        assertThat(standing()).extracting(Refusals.Entry::number).containsExactly(OTHER);
        assertThat(soon(store().audit().acts(new AuditQuery(10, Long.MAX_VALUE, STRIKING, Set.of())))
                        .entries())
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.act()).isEqualTo(AuditEntry.Act.STRIKE_REFUSAL);
                    assertThat(act.person()).contains(STRIKING);
                });
    }

    @Test
    default void whoAsksAgainStandsThereAgain() throws Exception {
        noted(ONE, "Inès Morales", Optional.empty());
        take(ONE);
        noted(ONE, "Inès Morales", Optional.empty());
        assertThat(standing()).extracting(Refusals.Entry::number).containsExactly(ONE);
    }

    private void noted(PhoneNumber number, String name, Optional<CallId> call) throws Exception {
        soon(store().append(
                        new FloorEvent.RefusalNoted(number, ASKED, name, "Trop d’appels", Optional.of(WRITING), call)));
    }

    private void take(PhoneNumber number) throws Exception {
        soon(store().append(
                        new FloorEvent.RefusalStruck(number, ASKED.plusSeconds(60), "Il a changé d’avis", STRIKING)));
    }

    private List<Refusals.Entry> standing() throws Exception {
        return soon(store().refusals().standing());
    }

    private static <T> T soon(Future<T> answer) throws Exception {
        return answer.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
