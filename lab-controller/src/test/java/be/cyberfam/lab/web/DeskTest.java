package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens on a trainee's desk with a call, at each level of help, and what she leaves on it. */
final class DeskTest {
    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;
    private CallId call;

    @BeforeEach
    void answers() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
        call = lab.answeredAt(TestLab.ONE);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void withFullHelpSheIsGivenWholeSentencesAndTheFittingScript() throws Exception {
        var desk = desk();
        var script = lab.scenario().script().orElseThrow().value();
        assertThat(desk.getString("support")).isEqualTo("full");
        assertThat(desk.getString("suggested")).isEqualTo(script);
        assertThat(steps(desk, script).getJsonObject(0).getString("say")).isNotBlank();
        assertThat(desk.getBoolean("captions")).isTrue();
    }

    @Test
    void withKeyWordsSheIsGivenNoSentenceAndFindsTheScriptHerself() throws Exception {
        help("key-words");
        var desk = desk();
        var first = steps(desk, lab.scenario().script().orElseThrow().value()).getJsonObject(0);
        assertThat(desk.getString("suggested")).isNull();
        assertThat(first.getString("say")).isNull();
        assertThat(first.getJsonArray("words")).isNotEmpty();
    }

    @Test
    void withoutHelpSheHasTheFormAndNoSteps() throws Exception {
        help("none");
        var desk = desk();
        assertThat(steps(desk, lab.scenario().script().orElseThrow().value())).isEmpty();
        assertThat(desk.getJsonArray("form")).isNotEmpty();
        assertThat(desk.getBoolean("captions")).isFalse();
    }

    @Test
    void aLevelThatIsTakenBackIsTheExercisesAgain() throws Exception {
        help("none");
        help(null);
        assertThat(desk().getString("support")).isEqualTo("full");
    }

    @Test
    void theTruthOfAFieldIsNotOnTheDesk() throws Exception {
        var truths = lab.scenario().facts().values().values();
        var body = lea.get(path("desk")).body();
        assertThat(truths).isNotEmpty();
        assertThat(new JsonObject(body).getJsonObject("sheet").encode()).doesNotContain(truths);
        assertThat(new JsonObject(body).getJsonArray("form").encode()).doesNotContain(truths);
    }

    @Test
    void whatSheHasWrittenIsThereAgainAfterAReload() throws Exception {
        var sheet = new JsonObject()
                .put("script", "colis")
                .put("fields", new JsonObject().put("order", "C-77"))
                .put("checked", new JsonArray().add("La note"))
                .put("note", "Attend un colis.");
        assertThat(lea.put(path("worksheet"), sheet.encode()).statusCode()).isEqualTo(204);
        assertThat(desk().getJsonObject("sheet")).isEqualTo(sheet);
    }

    @Test
    void herKeysAreLoggedOnceHoweverOftenTheyAreTold() throws Exception {
        var told = """
                {"page":"p1","first":1,"acts":[
                  {"at":"2026-01-05T09:00:00Z","field":"order","kind":"entered","detail":""},
                  {"at":"2026-01-05T09:00:00.120Z","field":"order","kind":"key","detail":"C"}]}""";
        assertThat(lea.post(path("field-log"), told).statusCode()).isEqualTo(204);
        assertThat(lea.post(path("field-log"), told).statusCode()).isEqualTo(204);
        var log = new JsonObject(Browser.of(lab, "sam").get(path("field-log")).body()).getJsonArray("items");
        assertThat(log).hasSize(2);
        assertThat(log.getJsonObject(1).getString("detail")).isEqualTo("C");
    }

    @Test
    void anotherTraineeNeitherSeesHerDeskNorWritesOnIt() throws Exception {
        var tom = Browser.atSeat(lab, "tom", "seat-02");
        assertThat(tom.get(path("desk")).statusCode()).isEqualTo(403);
        assertThat(tom.get(path("field-log")).statusCode()).isEqualTo(403);
        assertThat(tom.put(path("worksheet"), "{\"script\":\"\",\"fields\":{},\"checked\":[],\"note\":\"\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatDoesNotFitTheContractIsRefused() throws Exception {
        var long501 = "x".repeat(501);
        assertThat(lea.put(
                                path("worksheet"),
                                "{\"script\":\"\",\"fields\":{\"order\":\"" + long501
                                        + "\"},\"checked\":[],\"note\":\"\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(lea.post(path("field-log"), "{\"page\":\"P 1\",\"first\":0,\"acts\":[]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void herEarlierCallsWithTheSameCustomerAreThere() throws Exception {
        var before = lab.handledAt(TestLab.ONE);
        call = lab.answeredAt(TestLab.ONE);
        var calls = desk().getJsonArray("calls");
        assertThat(calls).hasSize(1);
        assertThat(calls.getJsonObject(0).getString("id")).isEqualTo(before.value());
    }

    @Test
    void theCompanysArticlesCanBeRead() throws Exception {
        var articles = new JsonObject(lea.get("/api/v1/packs/" + lab.pack().id() + "/articles")
                        .body())
                .getJsonArray("items");
        assertThat(articles).hasSizeGreaterThan(10);
        assertThat(articles.getJsonObject(0).getJsonArray("text")).isNotEmpty();
    }

    @Test
    void whatSheWroteIsHeldAgainstTheTruthOnceSheIsDone() throws Exception {
        var field = new JsonObject().put(askedFor(), "n’importe quoi");
        lea.put(
                "/api/v1/calls/" + call + "/worksheet",
                new JsonObject()
                        .put("script", "")
                        .put("fields", field)
                        .put("checked", new JsonArray())
                        .put("note", "")
                        .encode());
        assertThat(lea.get("/api/v1/calls/" + call + "/written").statusCode()).isEqualTo(409);
        lab.finish(call);
        var written =
                new JsonObject(lea.get("/api/v1/calls/" + call + "/written").body()).getJsonArray("items");
        var first = written.getJsonObject(0);
        assertThat(first.getString("key")).isEqualTo(askedFor());
        assertThat(first.getString("written")).isEqualTo("n’importe quoi");
        assertThat(first.getString("truth")).isNotBlank();
        assertThat(first.getBoolean("right")).isFalse();
    }

    @Test
    void whatSheDoesAtHerDeskIsAFactOfTheCallToldOnceAndWithoutTheTruth() throws Exception {
        var told = """
                {"page":"p1","first":%d,"acts":[
                  {"at":"2026-01-05T09:00:00Z","field":"%s","kind":"left","detail":"faux"},
                  {"at":"2026-01-05T09:00:01Z","field":"dossier","kind":"chose","detail":"open"},
                  {"at":"2026-01-05T09:00:01Z","field":"article","kind":"chose","detail":"no-such-article"}]}""";
        assertThat(lea.post(path("field-log"), told.formatted(1, askedFor())).statusCode())
                .isEqualTo(204);
        assertThat(lea.post(path("field-log"), told.formatted(4, askedFor())).statusCode())
                .isEqualTo(204);
        assertThat(lea.put(path("identity"), "{\"asked\":[\"number\",\"name\"]}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(desk().getJsonArray("identity")).containsExactly("name", "number");
        assertThat(facts(lea)).containsOnlyOnce("field-filled", "file-opened", "identity-checked");
        assertThat(lea.get(path("timeline")).body()).doesNotContain("\"right\"");
        assertThat(Browser.of(lab, "sam").get(path("timeline")).body()).contains("\"right\":false");
    }

    private List<String> facts(Browser who) throws Exception {
        return new JsonObject(who.get(path("timeline")).body())
                .getJsonArray("items").stream()
                        .map(item -> ((JsonObject) item).getString("type"))
                        .toList();
    }

    /** The first field the scenario's script asks for. */
    private String askedFor() {
        return lab.scenario()
                .script()
                .flatMap(lab.pack().handbook()::script)
                .orElseThrow()
                .fields()
                .getFirst();
    }

    private void help(String level) throws Exception {
        var body = new JsonObject().put("support", level).encode();
        assertThat(Browser.of(lab, "sam").put("/api/v1/people/lea/help", body).statusCode())
                .isEqualTo(204);
    }

    private JsonObject desk() throws Exception {
        var answer = lea.get(path("desk"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private static JsonArray steps(JsonObject desk, String script) {
        return desk.getJsonArray("scripts").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(script))
                .findFirst()
                .orElseThrow()
                .getJsonArray("steps");
    }

    private String path(String what) {
        return "/api/v1/calls/" + call + "/" + what;
    }
}
