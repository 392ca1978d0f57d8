package be.cyberfam.lab.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every agenda of promised calls must do. */
public interface CallBacksContract {
    Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    PersonId PROMISING = new PersonId("lea");

    CallBacks callBacks();

    @Test
    default void promisesStandByUrgencyUntilTheyAreKept() throws Exception {
        var later = promised("b-1", PROMISING, 60);
        var urgent = promised("b-2", PROMISING, 5);
        promised("b-3", new PersonId("tom"), 1);
        assertThat(soon(callBacks().open(PROMISING))).containsExactly(urgent, later);
        soon(callBacks().done("b-2", TEN));
        soon(callBacks().done("b-2", TEN.plusSeconds(1)));
        assertThat(soon(callBacks().open(PROMISING))).containsExactly(later);
        assertThat(soon(callBacks().find("b-2"))).contains(urgent);
        assertThat(soon(callBacks().find("b-9"))).isEmpty();
    }

    private CallBack promised(String id, PersonId person, int minutes) throws Exception {
        var due = TEN.plusSeconds(60L * minutes);
        var made = new CallBack(id, new CallId("c-1"), person, "Inès Morales", due, "Dire si c’est réparé", TEN);
        soon(callBacks().promise(made));
        return made;
    }

    private static <T> T soon(Future<T> answer) throws Exception {
        return answer.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
