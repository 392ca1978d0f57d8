package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProblemDetailsTest {
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
    void everyFieldThatIsWrongIsNamedAtOnce() throws Exception {
        var answer = sam.post(
                "/api/v1/exercises",
                "{\"lengthMs\":5,\"colour\":\"red\",\"traffic\":{\"shape\":\"ramp\",\"fromPerHour\":-1,\"toPerHour\":3}}");
        assertThat(pointers(answer, 400))
                .containsExactlyInAnyOrder("#/pack", "#/lengthMs", "#/colour", "#/traffic/fromPerHour");
    }

    @Test
    void aShapeNobodyKnowsIsNamedWhereItIsTold() throws Exception {
        var answer = sam.post(
                "/api/v1/exercises", "{\"pack\":\"fr-accueil\",\"lengthMs\":60000,\"traffic\":{\"shape\":\"flood\"}}");
        assertThat(pointers(answer, 400)).containsExactly("#/traffic/shape");
        assertThat(answer.body()).contains("is none of poisson, ramp, peak, waves");
    }

    @Test
    void aShapeThatIsNotToldIsAllThatIsMissing() throws Exception {
        var answer = sam.post(
                "/api/v1/exercises", "{\"pack\":\"fr-accueil\",\"lengthMs\":60000,\"traffic\":{\"perHour\":3}}");
        assertThat(pointers(answer, 400)).containsExactly("#/traffic/shape");
    }

    @Test
    void anExerciseAtASeatThatIsNotThereIsRefused() throws Exception {
        var answer = sam.post(
                "/api/v1/exercises",
                "{\"pack\":\"fr-accueil\",\"lengthMs\":60000,\"seats\":[\"seat-01\",\"seat-99\"],"
                        + "\"traffic\":{\"shape\":\"poisson\",\"perHour\":60}}");
        assertThat(pointers(answer, 400)).containsExactly("#/seats");
        assertThat(answer.body()).contains("seat-99").doesNotContain("seat-01");
    }

    @Test
    void filtersThatAreWrongAreNamedAtOnce() throws Exception {
        var answer = sam.get("/api/v1/calls?limit=0&from=yesterday&result=won&wrong=1");
        assertThat(pointers(answer, 400))
                .containsExactlyInAnyOrder("query/limit", "query/from", "query/result", "query/wrong");
    }

    @Test
    void whatANameOrAMomentMayLookLikeIsSaidInWords() throws Exception {
        assertThat(sam.get("/api/v1/seats/seat%2001").body()).contains("letters from a to z, digits and -");
        assertThat(sam.get("/api/v1/calls?from=yesterday").body()).contains("as in 2026-03-09T09:00:00Z");
    }

    @Test
    void aDayThatDoesNotExistIsRefused() throws Exception {
        assertThat(pointers(sam.get("/api/v1/calls?from=2026-02-31T00:00:00Z"), 400))
                .containsExactly("query/from");
        assertThat(pointers(sam.get("/api/v1/calls?cursor=nonsense"), 400)).containsExactly("query/cursor");
    }

    @Test
    void anOutcomeThePackDoesNotHaveIsRefusedWithThoseItHas() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        var call = lab.answeredAt(TestLab.ONE);
        var answer = lea.put("/api/v1/calls/" + call + "/outcome", "{\"code\":\"none-such\"}");
        assertThat(pointers(answer, 400)).containsExactly("#/code");
        assertThat(answer.body()).contains(lab.right().code());
    }

    @Test
    void whatIsNoJsonIsRefused() throws Exception {
        assertThat(pointers(sam.post("/api/v1/people", "{\"id\":"), 400)).containsExactly("#");
        assertThat(pointers(sam.post("/api/v1/people", "{\"id\":\"a\",\"id\":\"b\"}"), 400))
                .containsExactly("#");
        assertThat(pointers(sam.post("/api/v1/people", "[".repeat(5000)), 400)).containsExactly("#");
        assertThat(pointers(sam.post("/api/v1/people", "[]"), 400)).containsExactly("#");
    }

    @Test
    void whatIsTooLargeOrOfAnotherKindIsRefused() throws Exception {
        assertThat(problem(sam.post("/api/v1/people", "x".repeat(70_000)), 413).getString("title"))
                .isNotBlank();
        sam.headers.put("Content-Type", "text/plain");
        problem(sam.post("/api/v1/people", "{}"), 415);
    }

    @Test
    void whatIsNotThereIsAProblemToo() throws Exception {
        problem(sam.get("/api/v1/nothing"), 404);
        problem(sam.get("/api/v2/people"), 404);
        problem(sam.send("PATCH", "/api/v1/people", null), 405);
        assertThat(problem(sam.get("/api/v1/seats/seat-99"), 404).getString("type"))
                .isEqualTo("urn:lab:problem:no-such-seat");
        assertThat(problem(sam.get("/api/v1/calls/none"), 404).getString("instance"))
                .isEqualTo("/api/v1/calls/none");
        assertThat(pointers(sam.get("/api/v1/calls/none%20such"), 400)).containsExactly("path/call");
    }

    @Test
    void whatIsNotPossibleNowSaysWhy() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        var call = lab.answeredAt(TestLab.ONE);
        assertThat(problem(lea.post("/api/v1/calls/" + call + "/wrapped-up", null), 409)
                        .getString("type"))
                .isEqualTo("urn:lab:problem:call-still-on");
        assertThat(problem(lea.post("/api/v1/seats/seat-01/dial", "{\"customer\":\"anna\"}"), 409)
                        .getString("detail"))
                .contains("no exercise");
        problem(sam.post("/api/v1/people", "{\"id\":\"lea\",\"name\":\"L\",\"role\":\"trainee\"}"), 409);
    }

    @Test
    void everyAnswerCarriesTheSafetyHeaders() throws Exception {
        for (var path : List.of("/api/v1/people", "/healthz", "/api/v1/nothing")) {
            var headers = sam.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void readinessNamesThePartThatIsNotWell() throws Exception {
        assertThat(sam.get("/readyz").statusCode()).isEqualTo(200);
        lab.parts.add(new Checkup.Part("store", java.util.Optional.of("the disk is full")));
        var answer = new Browser(lab).get("/readyz");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("the disk is full");
    }

    private static List<String> pointers(HttpResponse<String> answer, int status) {
        return problem(answer, status).getJsonArray("errors").stream()
                .map(error -> ((JsonObject) error).getString("pointer"))
                .toList();
    }

    private static JsonObject problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = new JsonObject(answer.body());
        assertThat(problem.getInteger("status")).isEqualTo(status);
        return problem;
    }
}
