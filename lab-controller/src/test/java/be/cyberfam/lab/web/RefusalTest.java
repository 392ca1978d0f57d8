package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of those who want no more calls, as trainers keep it and trainees meet it. */
final class RefusalTest {
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
    void aTrainerEntersANumberAndTakesItOutWithAReason() throws Exception {
        var made = sam.post("/api/v1/refusals", body("0478/12.34.56"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var entry = new JsonObject(made.body());
        assertThat(entry.getString("number")).isEqualTo("+32478123456");
        assertThat(entry.getString("by")).isEqualTo("sam");
        assertThat(sam.post("/api/v1/refusals", body("+32 478 12 34 56")).statusCode())
                .isEqualTo(409);
        assertThat(register()).hasSize(1);
        var strike = "/api/v1/refusals/" + entry.getString("id") + "/strike";
        assertThat(sam.post(strike, "{\"reason\": \"  \"}").statusCode()).isEqualTo(400);
        assertThat(sam.post(strike, "{\"reason\": \"Il a changé d’avis\"}").statusCode())
                .isEqualTo(204);
        assertThat(register()).isEmpty();
        assertThat(sam.post(strike, "{\"reason\": \"Encore\"}").statusCode()).isEqualTo(404);
        var acts = new JsonObject(sam.get("/api/v1/audit").body()).getJsonArray("items");
        assertThat(acts.getJsonObject(0).getString("act")).isEqualTo("strike-refusal");
    }

    @Test
    void whatIsNoNumberIsRefusedWithItsField() throws Exception {
        var answer = sam.post("/api/v1/refusals", body("poste 12"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("#/number", "3 to 15 digits");
    }

    @Test
    void whoStandsThereIsShownOnHerListAndCannotBeDialled() throws Exception {
        begin();
        var him = list().getJsonObject(0);
        assertThat(him.getString("bar")).isNull();
        var number = new PhoneNumber(him.getString("phone"));
        assertThat(sam.post("/api/v1/refusals", body(number.value())).statusCode())
                .isEqualTo(201);
        assertThat(list().getJsonObject(0).getString("bar")).isEqualTo("refused");
        var dialled = lea.post(
                "/api/v1/seats/seat-01/dial",
                new JsonObject().put("customer", him.getString("customer")).encode());
        assertThat(dialled.statusCode()).isEqualTo(409);
        var problem = new JsonObject(dialled.body());
        assertThat(problem.getString("type")).isEqualTo("urn:lab:problem:has-refused-calls");
        assertThat(problem.getString("detail")).contains(him.getString("name"), "register of refusals");
    }

    @Test
    void theRegisterIsObeyedAfterARestartToo() throws Exception {
        sam.post("/api/v1/refusals", body("0478 12 34 56"));
        lab.restart();
        assertThat(new JsonObject(Browser.of(lab, "sam").get("/api/v1/refusals").body()).getJsonArray("items"))
                .hasSize(1);
    }

    private static String body(String number) {
        return new JsonObject()
                .put("number", number)
                .put("name", "Madame Dubois")
                .put("reason", "Demandé par lettre")
                .encode();
    }

    private JsonArray register() throws Exception {
        return new JsonObject(sam.get("/api/v1/refusals").body()).getJsonArray("items");
    }

    private JsonArray list() throws Exception {
        return new JsonObject(lea.get("/api/v1/seats/seat-01/call-list").body()).getJsonArray("items");
    }

    private void begin() throws Exception {
        var created = sam.post("/api/v1/exercises", """
                {"pack": "%s", "direction": "outbound", "lengthMs": 600000,
                 "traffic": {"shape": "waves", "size": 2, "everyMs": 600000}, "seed": 1}
                """.formatted(lab.pack().id()));
        var id = new JsonObject(created.body()).getString("id");
        assertThat(sam.post("/api/v1/exercises/" + id + "/start", null).statusCode())
                .isEqualTo(202);
    }
}
