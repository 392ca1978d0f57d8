package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's grid: what calls prove, what people sign, and what is taken back. */
final class LearnedTest {
    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;
    private Browser sam;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
        sam = Browser.of(lab, "sam");
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void handledCallsProveWhatTheMachineMeasures() throws Exception {
        for (int n = 0; n < 8; n++) {
            lab.handledAt(TestLab.ONE);
        }
        var proof = proof(grid(lea), "give-the-answer", "right-outcome");
        assertThat(proof.getString("judge")).isEqualTo("machine");
        assertThat(proof.getInteger("level")).isEqualTo(2);
        assertThat(proof.getInteger("showing")).isEqualTo(8);
        assertThat(grid(sam).getJsonArray("cycles").getJsonObject(0).getInteger("calls"))
                .isEqualTo(8);
        assertThat(grid(sam).getJsonArray("cycles").getJsonObject(1).getBoolean("begun"))
                .isFalse();
    }

    @Test
    void aLevelNoCallShowsIsSignedWithANoteOnlyAndIsTakenBackWithAReason() throws Exception {
        var unseen = sign("listen", 1, 2, "");
        assertThat(unseen.statusCode()).isEqualTo(400);
        assertThat(unseen.body()).contains("body/note");
        assertThat(sign("listen", 1, 2, "Vue au jeu de rôle du 5.").statusCode())
                .isEqualTo(204);
        var signature = cell(grid(lea), "listen").getJsonArray("signatures").getJsonObject(0);
        assertThat(signature.getString("by")).isEqualTo("sam");
        assertThat(grid(lea).getJsonObject("names").getString("sam")).isEqualTo("Sam");
        var address = "/signatures/" + signature.getString("id") + "/withdrawal";
        assertThat(lea.post(at(address), "{\"why\":\"Non.\"}").statusCode()).isEqualTo(403);
        assertThat(sam.post(at(address), "{\"why\":\"Trop tôt.\"}").statusCode())
                .isEqualTo(204);
        assertThat(sam.post(at(address), "{\"why\":\"Trop tôt.\"}").statusCode())
                .isEqualTo(404);
        assertThat(cell(grid(lea), "listen")
                        .getJsonArray("signatures")
                        .getJsonObject(0)
                        .getJsonObject("withdrawn")
                        .getString("why"))
                .isEqualTo("Trop tôt.");
    }

    @Test
    void whatTheGridDoesNotHaveIsNotSigned() throws Exception {
        assertThat(sign("juggle", 1, 1, "Vue.").body()).contains("body/competence");
        assertThat(sign("listen", 1, 4, "Vue.").body()).contains("body/level");
        assertThat(sign("listen", 2, 1, "Vue.").body()).contains("not-begun");
    }

    @Test
    void aTrainerJudgesACallWhereNothingIsMeasured() throws Exception {
        var call = lab.handledAt(TestLab.ONE);
        assertThat(judge(call, "speaks-at-once").body()).contains("is measured");
        assertThat(judge(new CallId("none"), "respects-a-no").body()).contains("body/call");
        assertThat(judge(call, "respects-a-no").statusCode()).isEqualTo(204);
        var proof = proof(grid(lea), "call-and-propose", "respects-a-no");
        assertThat(proof.getValue("level")).as("two calls are wanted").isNull();
        var evidence = proof.getJsonArray("calls").getJsonObject(0);
        assertThat(evidence.getString("words")).isEqualTo("Elle dit : je comprends.");
        var address = "/judgements/" + evidence.getString("judgement") + "/withdrawal";
        assertThat(sam.post(at(address), "{\"why\":\"Mauvais appel.\"}").statusCode())
                .isEqualTo(204);
        assertThat(proof(grid(lea), "call-and-propose", "respects-a-no").getInteger("looked"))
                .isZero();
    }

    @Test
    void hoursAreCountedFromTheFirstDayOfHerTraining() throws Exception {
        assertThat(grid(sam).getBoolean("begunSaid")).isFalse();
        assertThat(grid(sam).getString("begunOn"))
                .isEqualTo(LocalDate.now(java.time.ZoneId.systemDefault()).toString());
        var begun = LocalDate.now(java.time.ZoneId.systemDefault()).minusMonths(7);
        assertThat(sam.put(at("/training"), "{\"begunOn\":\"" + begun + "\"}").statusCode())
                .isEqualTo(204);
        assertThat(place(begun, begun.plusDays(1), 60 * 60).body()).contains("do not hold 60.0 hours");
        assertThat(place(begun, begun.plusDays(9), 60 * 60).statusCode()).isEqualTo(204);
        var cycles = grid(lea).getJsonArray("cycles");
        assertThat(cycles.getJsonObject(0).getInteger("placementMinutes")).isEqualTo(3_600);
        assertThat(cycles.getJsonObject(0).getInteger("days")).isZero();
        assertThat(cycles.getJsonObject(1).getInteger("days")).isEqualTo(1);
        var placement = grid(sam).getJsonArray("placements").getJsonObject(0).getString("id");
        assertThat(sam.send("DELETE", "/api/v1/people/lea/placements/" + placement, null)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aSchoolPutsAGridOfItsOwnInPlaceAndABadOneIsTurnedDown() throws Exception {
        var text = Files.readString(Path.of("..", "packs", "grids", "relation-client.yaml"));
        var bad = tried(text.replace("id: B3", "id: B7"));
        assertThat(bad.getBoolean("taken")).isFalse();
        assertThat(bad.getJsonArray("problems").getJsonObject(0).getInteger("line"))
                .isGreaterThan(50);
        assertThat(tried(text.replace("fr: Accueillir", "fr: Recevoir")).getBoolean("taken"))
                .isTrue();
        var mine = new JsonObject(lea.get("/api/v1/grid").body());
        assertThat(mine.getBoolean("own")).isTrue();
        assertThat(mine.getJsonArray("blocks")
                        .getJsonObject(0)
                        .getJsonObject("title")
                        .getString("fr"))
                .isEqualTo("Recevoir");
        assertThat(sam.get("/api/v1/grid/file").body()).contains("fr: Recevoir");
        assertThat(sam.send("DELETE", "/api/v1/grid", null).statusCode()).isEqualTo(204);
        assertThat(new JsonObject(lea.get("/api/v1/grid").body()).getBoolean("own"))
                .isFalse();
    }

    private JsonObject tried(String text) throws Exception {
        return new JsonObject(
                sam.put("/api/v1/grid", new JsonObject().put("text", text).encode())
                        .body());
    }

    private java.net.http.HttpResponse<String> place(LocalDate from, LocalDate to, int minutes) throws Exception {
        return sam.post(
                at("/placements"),
                new JsonObject()
                        .put("from", from.toString())
                        .put("to", to.toString())
                        .put("minutes", minutes)
                        .put("place", "Un centre d’appels")
                        .put("remark", "À l’heure.")
                        .encode());
    }

    private java.net.http.HttpResponse<String> judge(CallId call, String indicator) throws Exception {
        return sam.post(
                at("/judgements"),
                new JsonObject()
                        .put("call", call.value())
                        .put("indicator", indicator)
                        .put("level", 2)
                        .put("atMs", 4_000)
                        .put("words", "Elle dit : je comprends.")
                        .encode());
    }

    private java.net.http.HttpResponse<String> sign(String competence, int cycle, int level, String note)
            throws Exception {
        return sam.post(
                at("/signatures"),
                new JsonObject()
                        .put("competence", competence)
                        .put("cycle", cycle)
                        .put("level", level)
                        .put("note", note)
                        .encode());
    }

    private static JsonObject proof(JsonObject grid, String competence, String indicator) {
        return find(cell(grid, competence).getJsonArray("proofs"), "indicator", indicator);
    }

    /** Of the first cycle. */
    private static JsonObject cell(JsonObject grid, String competence) {
        return find(grid.getJsonArray("cells"), "competence", competence);
    }

    private static JsonObject find(JsonArray all, String key, String value) {
        return all.stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString(key).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject grid(Browser who) throws Exception {
        return new JsonObject(who.get(at("/grid")).body());
    }

    private static String at(String what) {
        return "/api/v1/people/lea" + what;
    }
}
