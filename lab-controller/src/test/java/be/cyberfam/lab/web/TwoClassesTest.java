package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.SupervisionMode;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two classes at one time in one room: Léa of Sam's, Tom of Max's; each trainer runs an exercise of her own. */
final class TwoClassesTest {
    private static final List<String> STEERING = List.of(
            "GET /exercises/%s",
            "POST /exercises/%s/freeze",
            "POST /exercises/%s/resume",
            "POST /exercises/%s/wave {\"size\":3}",
            "POST /exercises/%s/adjust {\"traffic\":{\"shape\":\"poisson\",\"perHour\":90}}",
            "POST /exercises/%s/stop");

    @TempDir
    Path home;

    private TestLab lab;
    private Browser sam;
    private Browser max;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        var secret = TestLab.CODES.of(TestLab.code("max"));
        TestLab.get(lab.store.accounts().add(new Person(new PersonId("max"), "Max", Role.SUPERVISOR, secret)));
        sam = Browser.of(lab, "sam");
        max = Browser.of(lab, "max");
        Browser.atSeat(lab, "lea", "seat-01");
        Browser.atSeat(lab, "tom", "seat-02");
        leads(sam, "lea");
        leads(max, "tom");
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void eachRunsAnExerciseAtTheSeatsOfHerClassOnALineOfItsOwn() throws Exception {
        var samsId = started(sam);
        var maxsId = started(max);
        var sams = new JsonObject(sam.get("/api/v1/exercises/" + samsId).body());
        var maxs = new JsonObject(max.get("/api/v1/exercises/" + maxsId).body());
        assertThat(sams.getJsonArray("seats")).containsExactly("seat-01");
        assertThat(maxs.getJsonArray("seats")).containsExactly("seat-02");
        assertThat(sams.getString("line")).isNotEqualTo(maxs.getString("line"));
    }

    @Test
    void whatTheOtherRunsIsNeitherSeenNorSteered() throws Exception {
        var id = started(sam);
        for (var request : STEERING) {
            assertThat(status(max, request.formatted(id))).as(request).isEqualTo(403);
        }
        assertThat(max.get("/api/v1/exercises").body()).doesNotContain(id);
        assertThat(told(max)).isEmpty();
        assertThat(told(sam)).containsExactly(id);
        assertThat(told(Browser.of(lab, "ada"))).containsExactly(id);
        assertThat(status(sam, STEERING.getLast().formatted(id))).isEqualTo(202);
    }

    @Test
    void aTraineeIsToldTheExerciseOfHerSeatAlone() throws Exception {
        var id = started(sam);
        started(max);
        assertThat(told(Browser.of(lab, "lea"))).containsExactly(id);
    }

    @Test
    void nobodyTakesTheSeatsOfTheOtherClass() throws Exception {
        assertThat(status(max, "POST /exercises/" + made(max, ",\"seats\":[\"seat-01\"]") + "/start"))
                .isEqualTo(403);
    }

    @Test
    void anExerciseOfEverySeatLetsNoOtherBegin() throws Exception {
        var ada = Browser.of(lab, "ada");
        started(ada);
        assertThat(status(max, "POST /exercises/" + made(max, "") + "/start")).isEqualTo(409);
    }

    @Test
    void theBookOfActsShowsEachHerOwnAndThoseInCallsOfHerClass() throws Exception {
        var hers = lab.handledAt(TestLab.ONE);
        lab.hear(new FloorEvent.Supervised(
                SeatId.desk(1),
                Instant.now(),
                hers,
                SupervisionMode.LISTEN,
                Optional.of(new PersonId("ada")),
                Optional.of(TestLab.ONE)));
        assertThat(acts(Browser.of(lab, "ada"))).hasSize(1);
        assertThat(acts(sam)).hasSize(1);
        assertThat(acts(max)).isEmpty();
    }

    private static JsonArray acts(Browser who) throws Exception {
        return new JsonObject(who.get("/api/v1/audit").body()).getJsonArray("items");
    }

    private List<String> told(Browser who) throws Exception {
        try (var watcher = Watcher.live(lab, who)) {
            var exercises = watcher.message().getJsonObject("floor").getJsonArray("exercises");
            return exercises.stream()
                    .map(one -> ((JsonObject) one).getString("id"))
                    .toList();
        }
    }

    private static String started(Browser who) throws Exception {
        var id = made(who, "");
        assertThat(status(who, "POST /exercises/" + id + "/start")).isEqualTo(202);
        return id;
    }

    private static String made(Browser who, String more) throws Exception {
        var wanted = "{\"pack\":\"fr-accueil\",\"traffic\":{\"shape\":\"poisson\",\"perHour\":60},\"lengthMs\":600000"
                + more + "}";
        return new JsonObject(who.post("/api/v1/exercises", wanted).body()).getString("id");
    }

    private static void leads(Browser who, String trainee) throws Exception {
        var made = who.post("/api/v1/classes", "{\"title\":\"Classe de " + trainee + "\"}")
                .body();
        var id = new JsonObject(made).getString("id");
        assertThat(who.put("/api/v1/classes/" + id + "/people/" + trainee, null).statusCode())
                .isLessThan(300);
    }

    private static int status(Browser browser, String request) throws Exception {
        var words = request.split(" ", 3);
        var body = words.length > 2 ? words[2] : null;
        return browser.send(words[0], "/api/v1" + words[1], body).statusCode();
    }
}
