package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainee's agenda of calls to make again. */
final class CallBackTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant IN_HALF_AN_HOUR = NOW.plus(Duration.ofMinutes(30));

    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;
    private CallId call;

    @BeforeEach
    void hasTalkedToACustomer() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
        call = lab.handledAt(TestLab.ONE);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void aPromiseStandsInHerAgendaUntilItIsKept() throws Exception {
        var id = promise(IN_HALF_AN_HOUR).getString("id");
        assertThat(agenda(lea).getJsonObject(0).getMap())
                .containsEntry("customer", "Madame Dubois")
                .containsEntry("dueAt", IN_HALF_AN_HOUR.toString())
                .containsEntry("note", "Dire si c’est réparé");
        assertThat(lea.send("DELETE", "/api/v1/call-backs/" + id, null).statusCode())
                .isEqualTo(204);
        assertThat(agenda(lea)).isEmpty();
    }

    @Test
    void theMostUrgentStandsFirst() throws Exception {
        promise(IN_HALF_AN_HOUR);
        promise(NOW);
        assertThat(agenda(lea).getJsonObject(0).getString("dueAt")).isEqualTo(NOW.toString());
    }

    @Test
    void nobodyElseSeesItEndsItOrCallsForIt() throws Exception {
        var id = promise(IN_HALF_AN_HOUR).getString("id");
        var tom = Browser.atSeat(lab, "tom", "seat-02");
        assertThat(agenda(tom)).isEmpty();
        assertThat(tom.send("DELETE", "/api/v1/call-backs/" + id, null).statusCode())
                .isEqualTo(404);
        assertThat(tom.post("/api/v1/call-backs/" + id + "/call", null).statusCode())
                .isEqualTo(404);
        assertThat(tom.post("/api/v1/calls/" + call + "/call-back", body(IN_HALF_AN_HOUR))
                        .statusCode())
                .isEqualTo(403);
        assertThat(agenda(lea)).hasSize(1);
    }

    @Test
    void nobodyPromisesACallForYesterdayOrForNextYear() throws Exception {
        for (var due : List.of(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(365)))) {
            var answer = lea.post("/api/v1/calls/" + call + "/call-back", body(due));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("#/dueAt");
        }
    }

    @Test
    void theCustomerIsRungFromHerSeatWithTheSameMatter() throws Exception {
        var id = promise(IN_HALF_AN_HOUR).getString("id");
        lab.hear(new FloorEvent.ExerciseStarted(new ExerciseId("ex-2"), NOW, "Rappels", Set.of()));
        var answer = lea.post("/api/v1/call-backs/" + id + "/call", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var again = new CallId(new JsonObject(answer.body()).getString("call"));
        var plan = TestLab.get(lab.conductor.look())
                .call(again)
                .orElseThrow()
                .points()
                .plan();
        assertThat(plan.orElseThrow().direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(plan.orElseThrow().scenario()).isEqualTo(lab.scenario().id());
        assertThat(agenda(lea)).hasSize(1);
    }

    @Test
    void withoutAnExerciseNobodyIsThereToBeRung() throws Exception {
        var id = promise(IN_HALF_AN_HOUR).getString("id");
        var answer = lea.post("/api/v1/call-backs/" + id + "/call", null);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("no-exercise");
    }

    private JsonObject promise(Instant due) throws Exception {
        var answer = lea.post("/api/v1/calls/" + call + "/call-back", body(due));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new JsonObject(answer.body());
    }

    private static String body(Instant due) {
        return new JsonObject()
                .put("dueAt", due.toString())
                .put("note", "Dire si c’est réparé")
                .encode();
    }

    private static JsonArray agenda(Browser who) throws Exception {
        return new JsonObject(who.get("/api/v1/call-backs").body()).getJsonArray("items");
    }
}
