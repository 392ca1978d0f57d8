package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.SupervisionMode;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
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
    private String samsClass;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lab.knows("max", Role.SUPERVISOR);
        sam = Browser.of(lab, "sam");
        max = Browser.of(lab, "max");
        Browser.atSeat(lab, "lea", "seat-01");
        Browser.atSeat(lab, "tom", "seat-02");
        samsClass = leads(sam, "lea");
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
    void whoComesLateToHerClassIsInTheExerciseOfAllSeats() throws Exception {
        lab.knows("zoe", Role.TRAINEE);
        var sams = started(sam);
        started(max);
        enrolled(sam, samsClass, "zoe");
        Browser.atSeat(lab, "zoe", "seat-03");
        takesPlaceAt(sams, "seat-01", "seat-03");
        assertThat(lab.feed.get().exerciseAt(SeatId.numbered(3)).orElseThrow().id())
                .isEqualTo(new ExerciseId(sams));
    }

    @Test
    void whoIsEnrolledAtHerSeatComesInToo() throws Exception {
        lab.knows("zoe", Role.TRAINEE);
        leads(max, "zoe");
        var sams = started(sam);
        Browser.atSeat(lab, "zoe", "seat-03");
        enrolled(Browser.of(lab, "ada"), samsClass, "zoe");
        takesPlaceAt(sams, "seat-01", "seat-03");
    }

    @Test
    void anExerciseOfAllSeatsLeavesToAnotherClassTheSeatItTakes() throws Exception {
        var sams = startedBeforeTheOtherClassCame();
        Browser.atSeat(lab, "tom", "seat-02");
        takesPlaceAt(sams, "seat-01", "seat-03");
        var maxs = started(max);
        assertThat(seats(max, maxs)).containsExactly("seat-02");
        assertThat(status(sam, STEERING.getLast().formatted(sams))).isEqualTo(202);
    }

    private void takesPlaceAt(String exercise, String... seats) {
        Eventually.isTrue(
                Duration.ofSeconds(10),
                "the exercise at " + List.of(seats),
                () -> List.of(seats).equals(seats(sam, exercise)));
    }

    private String startedBeforeTheOtherClassCame() throws Exception {
        lab.hear(new FloorEvent.SignedOff(TestLab.TWO, Instant.now()));
        var id = started(sam);
        assertThat(seats(sam, id)).as("all").isEmpty();
        return id;
    }

    private static List<String> seats(Browser who, String exercise) throws Exception {
        return new JsonObject(who.get("/api/v1/exercises/" + exercise).body())
                .getJsonArray("seats").stream().map(String::valueOf).toList();
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

    @Test
    void theDaysFiguresAreThoseOfHerClass() throws Exception {
        lab.waitingFor(started(sam));
        var maxs = started(max);
        lab.waitingFor(maxs);
        gaveUp(lab.waitingFor(maxs));
        assertThat(figures(sam)).isEqualTo(counted(1, 0));
        assertThat(figures(max)).isEqualTo(counted(2, 1));
        assertThat(figures(Browser.of(lab, "ada"))).isEqualTo(counted(3, 1));
    }

    @Test
    void whoSeesBothExercisesIsToldTheFiguresOfEachToo() throws Exception {
        lab.waitingFor(started(sam));
        started(max);
        var each = floor(Browser.of(lab, "ada")).getJsonArray("exerciseFigures");
        assertThat(each.stream().map(one -> offered((JsonObject) one))).containsExactly(1L, 0L);
        assertThat(floor(sam).getJsonArray("exerciseFigures")).isNull();
    }

    @Test
    void theOthersCustomersWaitUnseen() throws Exception {
        var hers = started(sam);
        try (var watcher = Watcher.live(lab, max)) {
            watcher.message();
            lab.waitingFor(hers);
            var his = lab.waitingFor(started(max));
            var told = watcher.message(message -> message.containsKey("calls"));
            assertThat(told.getJsonArray("calls").getJsonObject(0).getString("id"))
                    .as("the first customer he is told of")
                    .isEqualTo(his.value());
        }
    }

    @Test
    void whoGaveUpIsAmongTheLastCallsOfHisClassAlone() throws Exception {
        started(sam);
        gaveUp(lab.waitingFor(started(max)));
        assertThat(floor(max).getJsonArray("recent")).hasSize(1);
        assertThat(floor(sam).getJsonArray("recent")).isEmpty();
        assertThat(floor(Browser.of(lab, "ada")).getJsonArray("recent")).hasSize(1);
    }

    @Test
    void theCurvesAreThoseOfHerClassAndNobodyDrawsTheOthers() throws Exception {
        var sams = started(sam);
        var maxs = started(max);
        lab.waitingFor(maxs);
        lab.history.note(lab.feed.get(), Instant.now());
        assertThat(point(sam, "")).isEqualTo(new JsonObject("{\"offered\":0,\"waiting\":0}"));
        assertThat(point(max, "")).isEqualTo(new JsonObject("{\"offered\":1,\"waiting\":1}"));
        assertThat(point(max, "?exercise=" + maxs).getLong("offered")).isEqualTo(1);
        assertThat(status(max, "GET /figures?exercise=" + sams)).isEqualTo(403);
    }

    private void gaveUp(CallId call) throws Exception {
        lab.hear(new CallEvent.Ended(call, Instant.now(), EndedBy.CUSTOMER, "Normal Clearing"));
    }

    private JsonObject figures(Browser who) throws Exception {
        var all = floor(who).getJsonObject("figures");
        return counted(all.getLong("offered"), all.getLong("abandoned"));
    }

    private static JsonObject counted(long offered, long abandoned) {
        return new JsonObject().put("offered", offered).put("abandoned", abandoned);
    }

    private static long offered(JsonObject exercise) {
        return exercise.getJsonObject("figures").getLong("offered");
    }

    private static JsonObject point(Browser who, String query) throws Exception {
        var last = new JsonObject(who.get("/api/v1/figures" + query).body())
                .getJsonArray("items")
                .getJsonObject(0);
        return new JsonObject().put("offered", last.getValue("offered")).put("waiting", last.getValue("waiting"));
    }

    private static JsonArray acts(Browser who) throws Exception {
        return new JsonObject(who.get("/api/v1/audit").body()).getJsonArray("items");
    }

    private List<String> told(Browser who) throws Exception {
        return floor(who).getJsonArray("exercises").stream()
                .map(one -> ((JsonObject) one).getString("id"))
                .toList();
    }

    private JsonObject floor(Browser who) throws Exception {
        try (var watcher = Watcher.live(lab, who)) {
            return watcher.message().getJsonObject("floor");
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

    private static String leads(Browser who, String trainee) throws Exception {
        var made = who.post("/api/v1/classes", "{\"title\":\"Classe de " + trainee + "\"}")
                .body();
        var id = new JsonObject(made).getString("id");
        enrolled(who, id, trainee);
        return id;
    }

    private static void enrolled(Browser who, String id, String trainee) throws Exception {
        assertThat(who.put("/api/v1/classes/" + id + "/people/" + trainee, null).statusCode())
                .isLessThan(300);
    }

    private static int status(Browser browser, String request) throws Exception {
        var words = request.split(" ", 3);
        var body = words.length > 2 ? words[2] : null;
        return browser.send(words[0], "/api/v1" + words[1], body).statusCode();
    }
}
