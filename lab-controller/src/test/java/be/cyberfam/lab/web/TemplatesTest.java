package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises that are kept to have them again. */
final class TemplatesTest {
    @TempDir
    Path home;

    private TestLab lab;
    private Browser sam;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        sam = Browser.of(lab, "sam");
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void aKeptExerciseComesBackAsItWasAskedForAndCanBeMade() throws Exception {
        var exercise = exercise(lab.pack().id().value());
        var kept = sam.post("/api/v1/templates", wanted("Calme", exercise));
        assertThat(kept.statusCode()).isEqualTo(201);
        var listed = new JsonObject(sam.get("/api/v1/templates").body()).getJsonArray("items");
        assertThat(listed.getJsonObject(0).getJsonObject("exercise")).isEqualTo(exercise);
        assertThat(sam.post("/api/v1/exercises", exercise.encode()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatCouldNotBeMadeIsNotKept() throws Exception {
        assertThat(sam.post("/api/v1/templates", wanted("Rien", exercise("none")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(sam.post(
                                "/api/v1/templates",
                                wanted("  ", exercise(lab.pack().id().value())))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aTemplateIsForgottenOnce() throws Exception {
        var exercise = exercise(lab.pack().id().value());
        var id = new JsonObject(
                        sam.post("/api/v1/templates", wanted("Calme", exercise)).body())
                .getString("id");
        assertThat(sam.send("DELETE", "/api/v1/templates/" + id, null).statusCode())
                .isEqualTo(204);
        assertThat(sam.send("DELETE", "/api/v1/templates/" + id, null).statusCode())
                .isEqualTo(404);
        assertThat(sam.get("/api/v1/templates").body()).isEqualTo("{\"items\":[]}");
    }

    private static JsonObject exercise(String pack) {
        return new JsonObject()
                .put("pack", pack)
                .put("lengthMs", 600_000)
                .put("traffic", new JsonObject().put("shape", "poisson").put("perHour", 90));
    }

    private static String wanted(String title, JsonObject exercise) {
        return new JsonObject().put("title", title).put("exercise", exercise).encode();
    }
}
