package be.cyberfam.lab.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.FieldAct.Kind;
import be.cyberfam.lab.exercise.Support;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every keeper of worksheets must do. */
public interface WorksheetsContract {
    CallId CALL = new CallId("c-1");
    Instant THEN = Instant.parse("2026-11-23T09:00:00Z");

    Worksheets worksheets();

    @Test
    default void aSheetIsKeptAsSheLastLeftIt() throws Exception {
        soon(worksheets().keep(new Worksheet(CALL, "", Map.of(), List.of(), "", THEN)));
        var last = new Worksheet(
                CALL,
                "colis",
                Map.of("order", "C-77 « 31 »"),
                List.of("L’enquête ouverte"),
                "Elle\nattend.",
                THEN.plusMillis(5));
        soon(worksheets().keep(last));
        assertThat(soon(worksheets().sheet(CALL))).contains(last);
        assertThat(soon(worksheets().sheet(new CallId("c-2")))).isEmpty();
    }

    @Test
    default void actsToldTwiceAreKeptOnceInTheOrderOfTheirTimes() throws Exception {
        var entered = new FieldAct(THEN, "note", Kind.ENTERED, "");
        var key = new FieldAct(THEN.plusMillis(20), "note", Kind.KEY, "é");
        var left = new FieldAct(THEN.plusMillis(40), "note", Kind.LEFT, "é");
        soon(worksheets().log(CALL, "p1", 3, List.of(left)));
        soon(worksheets().log(CALL, "p1", 1, List.of(entered, key)));
        soon(worksheets().log(CALL, "p1", 1, List.of(entered, key, left)));
        assertThat(soon(worksheets().acts(CALL))).containsExactly(entered, key, left);
    }

    @Test
    default void aFullLogTakesNoMore() throws Exception {
        var many = Collections.nCopies(Worksheets.MOST_ACTS, new FieldAct(THEN, "note", Kind.KEY, "a"));
        assertThat(soon(worksheets().log(CALL, "p1", 1, many))).isTrue();
        assertThat(soon(worksheets().log(CALL, "p2", 1, many.subList(0, 1)))).isFalse();
        assertThat(soon(worksheets().acts(CALL))).hasSize(Worksheets.MOST_ACTS);
    }

    @Test
    default void whatIsErasedIsGone() throws Exception {
        soon(worksheets().keep(Worksheet.blank(CALL)));
        soon(worksheets().log(CALL, "p1", 1, List.of(new FieldAct(THEN, "note", Kind.KEY, "a"))));
        soon(worksheets().erase(CALL));
        assertThat(soon(worksheets().sheet(CALL))).isEmpty();
        assertThat(soon(worksheets().acts(CALL))).isEmpty();
    }

    @Test
    default void aPersonsHelpIsHersUntilItIsTheExercisesAgain() throws Exception {
        var lea = new PersonId("lea");
        soon(worksheets().help(lea, Optional.of(Support.FULL)));
        soon(worksheets().help(lea, Optional.of(Support.KEY_WORDS)));
        assertThat(soon(worksheets().help())).containsExactly(Map.entry(lea, Support.KEY_WORDS));
        soon(worksheets().help(lea, Optional.empty()));
        assertThat(soon(worksheets().help())).isEmpty();
    }

    private static <T> T soon(Future<T> answer) throws Exception {
        return answer.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
