package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call is judged by a card: by the coach, by the trainee herself, and by the machine where something is measured. */
final class MarkingResourceTest {
    /** What a person judges on the card the lab comes with. */
    private static final List<String> HUMAN = List.of(
            "introduces-herself",
            "checks-identity",
            "asks-and-repeats",
            "answers-right",
            "stays-calm",
            "sums-up",
            "keeps-secrets");

    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;
    private Browser sam;
    private CallId call;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
        sam = Browser.of(lab, "sam");
        call = lab.handledAt(TestLab.ONE);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void theMachineFillsWhatItMeasuredAndSaysWhatItDidNot() throws Exception {
        var readings = marking(sam).getJsonArray("cards").getJsonObject(0).getJsonArray("readings");
        assertThat(of(readings, "outcome-right").getInteger("points")).isEqualTo(1);
        assertThat(of(readings, "greets-at-once").getString("state")).isEqualTo("not-measured");
        assertThat(of(readings, "fields-right").getString("state")).isEqualTo("nothing-to-judge");
    }

    @Test
    void aFinishedMarkingHasItsScoreAndIsSeenByTheTrainee() throws Exception {
        assertThat(mark(sam, false, Map.of("checks-identity", 2)).statusCode()).isEqualTo(204);
        assertThat(marking(lea).getJsonArray("evaluations")).as("a draft").isEmpty();
        var marks = all(1);
        assertThat(put(sam, marks, true).statusCode()).isEqualTo(204);
        var hers = marking(lea).getJsonArray("evaluations").getJsonObject(0);
        // of what could be judged: 5·½ + 15·½ + 10·½ + 15·⅓ + 10·½ + 5·½ + 5·1 + 5·1 (the outcome) of 70
        assertThat(hers.getJsonObject("score").getDouble("value"))
                .isCloseTo(100 * 37.5 / 70, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(hers.getString("by")).isEqualTo("sam");
        assertThat(hers.getJsonArray("history").size())
                .as("what was marked twice is there twice")
                .isEqualTo(13);
    }

    @Test
    void whatIsJudgedByAPersonNeedsTheSecondThatShowsIt() throws Exception {
        var marks = all(1);
        marks.getJsonObject(0).remove("atMs");
        var refused = put(sam, marks, true);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("marks-missing");
    }

    @Test
    void theMachineIsOverruledWithAReasonOnly() throws Exception {
        var overruled = new JsonObject().put("criterion", "outcome-right").put("points", 0);
        assertThat(put(sam, new JsonArray().add(overruled), false).body()).contains("outcome-right: no-reason");
        overruled.put("words", "Elle l’a changée après coup.");
        assertThat(put(sam, new JsonArray().add(overruled), false).statusCode()).isEqualTo(204);
        var mark = of(marking(sam).getJsonArray("evaluations").getJsonObject(0).getJsonArray("marks"), "outcome-right");
        assertThat(mark.getString("judge")).isEqualTo("person");
        assertThat(mark.getInteger("points")).isZero();
    }

    @Test
    void theTraineeMarksHerselfByTheSameCard() throws Exception {
        var marks = new JsonArray();
        for (var section : card().getJsonArray("sections")) {
            for (var criterion : ((JsonObject) section).getJsonArray("criteria")) {
                marks.add(new JsonObject()
                        .put("criterion", ((JsonObject) criterion).getString("id"))
                        .put("points", 1));
            }
        }
        assertThat(put(lea, marks, false).statusCode()).isEqualTo(204);
        assertThat(marking(sam).getJsonArray("evaluations")).isEmpty();
        assertThat(put(lea, marks, true).statusCode()).isEqualTo(204);
        assertThat(marking(sam).getJsonArray("evaluations").getJsonObject(0).getString("purpose"))
                .isEqualTo("self");
    }

    @Test
    void sheDisagreesWithOneMarkAndIsAnswered() throws Exception {
        put(sam, all(0), true);
        var evaluation =
                marking(lea).getJsonArray("evaluations").getJsonObject(0).getString("id");
        var address = at("/" + evaluation + "/disagreements/sums-up");
        assertThat(sam.put(address + "/reply", "{\"words\":\"Oui.\"}").statusCode())
                .isEqualTo(404);
        assertThat(lea.put(address, "{\"words\":\"Je l’ai dit au début.\"}").statusCode())
                .isEqualTo(204);
        assertThat(sam.put(address + "/reply", "{\"words\":\"Vrai, je le change.\"}")
                        .statusCode())
                .isEqualTo(204);
        var said = marking(lea)
                .getJsonArray("evaluations")
                .getJsonObject(0)
                .getJsonArray("disagreements")
                .getJsonObject(0);
        assertThat(said.getJsonObject("reply").getString("words")).isEqualTo("Vrai, je le change.");
        assertThat(lea.put(at("/" + evaluation + "/disagreements/smiles"), "{\"words\":\"?\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCallThatIsNotWrappedUpIsNotJudged() throws Exception {
        call = lab.answeredAt(TestLab.ONE);
        assertThat(sam.get(at("")).statusCode()).isEqualTo(409);
    }

    @Test
    void aCardThatCameAsAFileIsCopiedAndTheCopyGetsVersions() throws Exception {
        var shipped = card();
        var wanted = new JsonObject()
                .put("title", shipped.getJsonObject("title"))
                .put("sections", shipped.getJsonArray("sections"));
        assertThat(sam.put("/api/v1/scorecards/appel", wanted.encode()).statusCode())
                .isEqualTo(409);
        var copy =
                new JsonObject(sam.post("/api/v1/scorecards", wanted.encode()).body());
        assertThat(copy.getInteger("version")).isEqualTo(1);
        wanted.getJsonObject("title").put("fr", "La mienne");
        var address = "/api/v1/scorecards/" + copy.getString("id");
        assertThat(new JsonObject(sam.put(address, wanted.encode()).body()).getInteger("version"))
                .isEqualTo(2);
        assertThat(new JsonObject(sam.put(address, wanted.encode()).body()).getInteger("version"))
                .as("nothing changed")
                .isEqualTo(2);
        assertThat(new JsonObject(sam.get(address + "/versions").body())
                        .getJsonArray("items")
                        .size())
                .isEqualTo(2);
        wanted.getJsonArray("sections").remove(0);
        wanted.getJsonArray("sections").remove(0);
        wanted.getJsonArray("sections").remove(0);
        assertThat(sam.put(address, wanted.encode()).body()).contains("write 6 to 12");
    }

    private java.net.http.HttpResponse<String> mark(Browser who, boolean finished, Map<String, Integer> points)
            throws Exception {
        var marks = new JsonArray();
        points.forEach((criterion, value) -> marks.add(one(criterion, value)));
        return put(who, marks, finished);
    }

    private static JsonArray all(int points) {
        var marks = new JsonArray();
        HUMAN.forEach(criterion -> marks.add(one(criterion, points)));
        return marks;
    }

    private static JsonObject one(String criterion, int points) {
        return new JsonObject()
                .put("criterion", criterion)
                .put("points", points)
                .put("atMs", 4_000);
    }

    private java.net.http.HttpResponse<String> put(Browser who, JsonArray marks, boolean finished) throws Exception {
        return who.put(
                at(""),
                new JsonObject()
                        .put("card", "appel")
                        .put("version", card().getInteger("version"))
                        .put("marks", marks)
                        .put("finished", finished)
                        .encode());
    }

    private JsonObject card() throws Exception {
        return new JsonObject(sam.get("/api/v1/scorecards").body())
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private JsonObject marking(Browser who) throws Exception {
        return new JsonObject(who.get(at("")).body());
    }

    private String at(String what) {
        return "/api/v1/calls/" + call + "/marking" + what;
    }

    private static JsonObject of(JsonArray list, String criterion) {
        return list.stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("criterion").equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
