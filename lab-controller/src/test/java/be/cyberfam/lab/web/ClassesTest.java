package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.conductor.Role;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes, and that a supervisor gets at nobody of another's class. */
final class ClassesTest {
    @TempDir
    Path home;

    private TestLab lab;
    private Browser sam;
    private Browser max;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lab.knows("max", Role.SUPERVISOR);
        sam = Browser.of(lab, "sam");
        max = Browser.of(lab, "max");
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void newTraineesAreGivenIdsAndNumbersToSignInWith() throws Exception {
        var added = addedTo(classOf(sam, "Matin"), "Amina Haddad", "Amina Haddad", "Zoë O’Neil");
        assertThat(added.stream().map(p -> ((JsonObject) p).getString("id")))
                .containsExactly("amina-haddad", "amina-haddad-2", "zoe-o-neil");
        var code = added.getJsonObject(0).getString("code");
        assertThat(code).matches("\\d{6}");
        assertThat(new Browser(lab).signIn("amina-haddad", code, null).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aSupervisorSeesHerClassesAndAnAdminAll() throws Exception {
        classOf(sam, "Matin");
        classOf(max, "Soir");
        assertThat(sam.get("/api/v1/classes").body()).contains("Matin").doesNotContain("Soir");
        assertThat(Browser.of(lab, "ada").get("/api/v1/classes").body()).contains("Matin", "Soir");
    }

    @Test
    void aSupervisorGetsAtNobodyOfAnothersClass() throws Exception {
        var id = classOf(sam, "Matin");
        enrol(sam, id, "lea");
        assertThat(max.get("/api/v1/people").body()).contains("tom").doesNotContain("\"lea\"");
        assertThat(sam.get("/api/v1/people").body()).contains("\"lea\"");
        for (var path : List.of("/people/lea", "/classes")) {
            assertThat(max.get("/api/v1" + path).body()).as(path).doesNotContain("\"lea\"");
        }
        assertThat(max.get("/api/v1/people/lea").statusCode()).isEqualTo(403);
        assertThat(max.post("/api/v1/people/lea/code", null).statusCode()).isEqualTo(403);
        assertThat(max.put("/api/v1/classes/" + classOf(max, "Soir") + "/people/lea", null)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theCallsOfAnothersClassAreNotToldPlayedOrDrawn() throws Exception {
        enrol(sam, classOf(sam, "Matin"), "lea");
        Browser.atSeat(lab, "lea", "seat-01");
        var call = lab.handledAt(TestLab.ONE);
        assertThat(sam.get("/api/v1/calls").body()).contains(call.value());
        assertThat(max.get("/api/v1/calls").body()).doesNotContain(call.value());
        for (var part : List.of("", "/timeline", "/recording", "/waveform")) {
            assertThat(max.get("/api/v1/calls/" + call + part).statusCode())
                    .as(part)
                    .isEqualTo(403);
        }
        assertThat(sam.get("/api/v1/calls/" + call).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyTouchesAClassSheDoesNotLead() throws Exception {
        var id = classOf(sam, "Matin");
        assertThat(max.put("/api/v1/classes/" + id, "{\"title\":\"Soir\"}").statusCode())
                .isEqualTo(403);
        assertThat(max.post("/api/v1/classes/" + id + "/codes", null).statusCode())
                .isEqualTo(403);
        assertThat(max.send("DELETE", "/api/v1/classes/" + id, null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSupervisorWhoIsAddedLeadsTheClassToo() throws Exception {
        var id = classOf(sam, "Matin");
        enrol(sam, id, "lea");
        enrol(sam, id, "max");
        assertThat(max.get("/api/v1/classes").body()).contains("Matin");
        assertThat(max.get("/api/v1/people/lea").statusCode()).isEqualTo(200);
    }

    @Test
    void newCodesForAClassEndTheOldOnes() throws Exception {
        var id = classOf(sam, "Matin");
        enrol(sam, id, "lea");
        var lea = Browser.of(lab, "lea");
        var codes = new JsonObject(
                        sam.post("/api/v1/classes/" + id + "/codes", null).body())
                .getJsonArray("items");
        assertThat(codes).hasSize(1);
        assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(204);
    }

    @Test
    void whoLeftAClassIsEverybodysAgain() throws Exception {
        var id = classOf(sam, "Matin");
        enrol(sam, id, "lea");
        assertThat(sam.send("DELETE", "/api/v1/classes/" + id + "/people/lea", null)
                        .statusCode())
                .isEqualTo(204);
        assertThat(max.get("/api/v1/people/lea").statusCode()).isEqualTo(200);
    }

    @Test
    void attendanceTellsOfOwnClassesAndATraineeOfHerself() throws Exception {
        enrol(sam, classOf(sam, "Matin"), "lea");
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        Browser.atSeat(lab, "tom", "seat-02");
        var path = "/api/v1/attendance?from=2020-01-01T00:00:00Z&to=2021-01-01T00:00:00Z";
        assertThat(sam.get(path).body()).isEqualTo("{\"items\":[]}");
        var today = "/api/v1/attendance?from=" + Instant.now().minusSeconds(3_600) + "&to="
                + Instant.now().plusSeconds(3_600);
        assertThat(sam.get(today).body()).contains("\"lea\"", "\"tom\"");
        assertThat(max.get(today).body()).contains("\"tom\"").doesNotContain("\"lea\"");
        assertThat(lea.get(today).body()).contains("\"lea\"").doesNotContain("\"tom\"");
        assertThat(sam.get("/api/v1/attendance?from=2020-01-01T00:00:00Z&to=2019-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBlankNameIsRefused() throws Exception {
        var id = classOf(sam, "Matin");
        assertThat(sam.post("/api/v1/classes/" + id + "/trainees", "{\"names\":[\"  \"]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(sam.post("/api/v1/classes", "{\"title\":\"  \"}").statusCode())
                .isEqualTo(400);
    }

    private static String classOf(Browser supervisor, String title) throws Exception {
        var answer = supervisor.post("/api/v1/classes", "{\"title\":\"" + title + "\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        return new JsonObject(answer.body()).getString("id");
    }

    private static void enrol(Browser supervisor, String id, String person) throws Exception {
        assertThat(supervisor
                        .put("/api/v1/classes/" + id + "/people/" + person, null)
                        .statusCode())
                .isEqualTo(204);
    }

    private JsonArray addedTo(String id, String... names) throws Exception {
        var body = new JsonObject().put("names", new JsonArray(List.of(names))).encode();
        var answer = sam.post("/api/v1/classes/" + id + "/trainees", body);
        assertThat(answer.statusCode()).isEqualTo(201);
        return new JsonObject(answer.body()).getJsonArray("items");
    }
}
