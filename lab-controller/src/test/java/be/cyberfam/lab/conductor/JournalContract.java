package be.cyberfam.lab.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.floor.Trainee;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every journal must do. */
public interface JournalContract {
    Instant NINE = Instant.parse("2026-01-05T09:00:00.123456Z");
    SeatId SEAT = SeatId.numbered(1);

    /** A journal in which nothing is written yet. */
    Journal journal();

    @Test
    default void eventsComeBackAsTheyWereWrittenInTheirOrder() throws Exception {
        var journal = journal();
        var events = List.of(
                new FloorEvent.SwitchUp(NINE),
                new FloorEvent.SignedOn(SEAT, NINE, new Trainee(new PersonId("lea"), "Léa")),
                offered("a", 1),
                answered("a", 2),
                new FloorEvent.SignedOff(SEAT, NINE));
        for (var event : events) {
            get(journal.append(event));
        }
        assertThat(get(journal.since(NINE))).isEqualTo(events);
    }

    @Test
    default void manyEventsWrittenAtOnceKeepTheirOrder() throws Exception {
        var journal = journal();
        var events = IntStream.range(0, 500).mapToObj(i -> offered("c" + i, i)).toList();
        var written = new ArrayList<Future<?>>();
        events.forEach(event -> written.add(journal.append(event)));
        get(Future.all(written));
        assertThat(get(journal.since(NINE))).isEqualTo(events);
    }

    @Test
    default void aCallThatRunsAcrossTheMomentComesWhole() throws Exception {
        var journal = journal();
        get(journal.append(offered("over", 0)));
        get(journal.append(ended("over", 1)));
        get(journal.append(offered("live", 2)));
        get(journal.append(answered("live", 20)));
        assertThat(get(journal.since(NINE.plusSeconds(10)))).containsExactly(offered("live", 2), answered("live", 20));
    }

    @Test
    default void aCallThatWasOverLaterThanTheMomentComesWhole() throws Exception {
        var journal = journal();
        get(journal.append(offered("a", 0)));
        get(journal.append(ended("a", 20)));
        assertThat(get(journal.since(NINE.plusSeconds(10)))).containsExactly(offered("a", 0), ended("a", 20));
    }

    @Test
    default void theAnswerComesOnTheContextThatAsked() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var journal = journal();
            var context = vertx.getOrCreateContext();
            var told = new CompletableFuture<Context>();
            context.runOnContext(
                    v -> journal.append(offered("a", 0)).onComplete(done -> told.complete(Vertx.currentContext())));
            assertThat(told.get(10, TimeUnit.SECONDS)).isSameAs(context);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    static FloorEvent offered(String call, int second) {
        return new OfCall(new CallEvent.Offered(new CallId(call), NINE.plusSeconds(second)));
    }

    static FloorEvent answered(String call, int second) {
        return new OfCall(new CallEvent.Answered(new CallId(call), NINE.plusSeconds(second), SEAT));
    }

    static FloorEvent ended(String call, int second) {
        return new OfCall(
                new CallEvent.Ended(new CallId(call), NINE.plusSeconds(second), EndedBy.CUSTOMER, "Normal Clearing"));
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
