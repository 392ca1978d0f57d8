package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading about somebody before the call, as the seat's page does it. */
final class PreviewTest {
    private static final String SEAT = "/api/v1/seats/seat-01";

    @TempDir
    Path home;

    private TestLab lab;
    private Browser sam;
    private Browser lea;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        sam = Browser.of(lab, "sam");
        lea = Browser.atSeat(lab, "lea", "seat-01");
        lab.hear(new FloorEvent.PhoneSeen(TestLab.ONE, Instant.now(), Phone.SIP));
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void herPageTellsWhomSheIsToCallWhyAndForHowLongSheMayRead() throws Exception {
        begin(true);
        var seat = body(lea.get(SEAT));
        assertThat(seat.getString("state")).isEqualTo("previewing");
        assertThat(seat.getJsonObject("shown").getString("name")).isEqualTo("Ann Peeters");
        var preview = body(lea.get(SEAT + "/preview"));
        assertThat(preview.getString("phone")).isEqualTo("025550001");
        assertThat(preview.getString("why")).isEqualTo("Her contract ends");
        assertThat(preview.getJsonArray("tries")).isEmpty();
        assertThat(Instant.parse(preview.getString("until"))).isAfter(Instant.parse(seat.getString("since")));
    }

    @Test
    void whoHasNoReasonOfHisOwnIsCalledAboutTheWholeList() throws Exception {
        begin(true);
        pass("{\"customer\": \"025550001\", \"why\": \"bad-moment\"}", 202);
        awaitShown("Bob Claes");
        assertThat(body(lea.get(SEAT + "/preview")).getString("why")).isEqualTo("CSV");
    }

    @Test
    void aReasonOfHerOwnIsWritten() throws Exception {
        begin(true);
        pass("{\"customer\": \"025550001\", \"why\": \"other\"}", 400);
        pass("{\"customer\": \"025550001\", \"why\": \"other\", \"note\": \"my neighbour\"}", 202);
        awaitShown("Bob Claes");
    }

    @Test
    void nobodyIsPassedOverWhereTheExerciseForbidsIt() throws Exception {
        begin(false);
        pass("{\"customer\": \"025550001\", \"why\": \"bad-moment\"}", 409);
    }

    @Test
    void sheDoesNotChooseSomebodyElse() throws Exception {
        begin(true);
        var other = lea.post(SEAT + "/dial", "{\"customer\": \"025550002\"}");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(lea.post(SEAT + "/dial", "{}").statusCode()).isEqualTo(202);
    }

    @Test
    void theExerciseTellsHowItsSeatsPrepare() throws Exception {
        var id = begin(true);
        pass("{\"customer\": \"025550001\", \"why\": \"already-settled\"}", 202);
        awaitShown("Bob Claes");
        var preview = body(sam.get("/api/v1/exercises/" + id))
                .getJsonObject("dialling")
                .getJsonObject("preview");
        assertThat(preview.getInteger("passed")).isEqualTo(1);
        assertThat(preview.getInteger("readMs")).isEqualTo(60_000);
    }

    @Test
    void withoutAListNobodyCanBeReadAbout() throws Exception {
        var refused = sam.post("/api/v1/exercises", exercise("{\"mode\": \"preview\"}"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("#/dialling/list");
    }

    private String begin(boolean mayPass) throws Exception {
        var csv = "name,number,why\\nAnn Peeters,025550001,Her contract ends\\nBob Claes,025550002,";
        var created = sam.post("/api/v1/exercises", exercise("""
                        {"mode": "preview", "csv": "%s", "preview": {"readMs": 60000, "mayPass": %s}}""".formatted(csv, mayPass)));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var id = body(created).getString("id");
        assertThat(sam.post("/api/v1/exercises/" + id + "/start", null).statusCode())
                .isEqualTo(202);
        awaitShown("Ann Peeters");
        return id;
    }

    private String exercise(String dialling) {
        return """
                {"pack": "%s", "direction": "outbound", "lengthMs": 600000,
                 "traffic": {"shape": "waves", "size": 2, "everyMs": 600000}, "dialling": %s}
                """.formatted(lab.pack().id(), dialling);
    }

    private void awaitShown(String name) throws Exception {
        lab.tick();
        assertThat(body(lea.get(SEAT)).getJsonObject("shown").getString("name")).isEqualTo(name);
    }

    private void pass(String body, int status) throws Exception {
        var answer = lea.post(SEAT + "/preview/pass", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static JsonObject body(HttpResponse<String> answer) {
        return new JsonObject(answer.body());
    }
}
