package be.cyberfam.lab.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may have done with the records of her, and what becomes of them then. */
final class RightsTest {
    private static final String SECRET = "mes-mots-a-moi";

    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;
    private Browser sam;
    private Browser ada;
    private CallId hers;
    private CallId his;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
        Browser.atSeat(lab, "tom", "seat-02");
        sam = Browser.of(lab, "sam");
        ada = Browser.of(lab, "ada");
        hers = recordedAt(TestLab.ONE);
        his = recordedAt(TestLab.TWO);
        lea.put("/api/v1/calls/" + hers + "/debrief", "{\"well\":\"" + SECRET + "\",\"hard\":\"\"}");
        sam.post("/api/v1/calls/" + hers + "/comments", "{\"atMs\":0,\"words\":\"un-mot-du-coach\"}");
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void sheIsHandedOutAllThatIsHersAndNothingOfOthers() throws Exception {
        sam.bytes("/api/v1/calls/" + hers + "/recording");
        var file = unzipped(lea.bytes("/api/v1/people/lea/file").body());
        assertThat(file.keySet())
                .containsExactlyInAnyOrder(
                        "person.json",
                        "consents.json",
                        "calls.csv",
                        "calls/" + hers + ".json",
                        "calls/" + hers + ".wav");
        assertThat(file.get("calls/" + hers + ".wav")).hasSize(1_000);
        var call = new String(file.get("calls/" + hers + ".json"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(call).contains(SECRET, "un-mot-du-coach", "\"answered\"", "\"play\"");
        assertThat(new String(file.get("calls.csv"), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("\ufeffcall;")
                .contains(hers.value())
                .doesNotContain(his.value());
    }

    @Test
    void handingOutStandsInTheBook() throws Exception {
        sam.bytes("/api/v1/people/lea/file");
        assertThat(ada.get("/api/v1/audit").body()).contains("hand-out");
    }

    @Test
    void whatIsErasedIsNowhereAndTheReceiptSaysWhatStays() throws Exception {
        lea.post("/api/v1/seats/seat-01/sign-off", null);
        assertThat(inTheFiles(SECRET)).isTrue();
        var answer = ada.send("DELETE", "/api/v1/people/lea/records", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        var receipt = new JsonObject(answer.body());
        assertThat(receipt.getString("by")).isEqualTo("ada");
        assertThat(receipt.getJsonObject("erased").getMap())
                .containsEntry("recordings", 1)
                .containsEntry("calls", 1)
                .containsEntry("texts", 1)
                .containsEntry("comments", 1)
                .containsEntry("account", 1);
        assertThat(receipt.getJsonObject("kept").getInteger("attendance")).isEqualTo(1);
        for (var gone : new String[] {SECRET, "un-mot-du-coach", hers.value()}) {
            assertThat(inTheFiles(gone)).as(gone).isFalse();
        }
        assertThat(home.resolve(hers + ".wav")).doesNotExist();
        assertThat(ada.get("/api/v1/receipts").body()).contains(receipt.getString("id"));
        assertThat(ada.get("/api/v1/audit").body()).contains("\"erase\"");
    }

    @Test
    void whoIsErasedDoesNotSignInAndOthersAreUntouched() throws Exception {
        lea.post("/api/v1/seats/seat-01/sign-off", null);
        ada.send("DELETE", "/api/v1/people/lea/records", null);
        assertThat(lea.get("/api/v1/calls").statusCode()).isEqualTo(401);
        assertThat(new Browser(lab).signIn("lea", TestLab.code("lea"), null).statusCode())
                .isEqualTo(401);
        assertThat(ada.get("/api/v1/calls/" + his).statusCode()).isEqualTo(200);
        assertThat(ada.get("/api/v1/calls/" + hers).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyIsErasedWhileSheSitsSomewhereOrLedOthers() throws Exception {
        assertThat(ada.send("DELETE", "/api/v1/people/lea/records", null).statusCode())
                .isEqualTo(409);
        assertThat(ada.send("DELETE", "/api/v1/people/sam/records", null).statusCode())
                .isEqualTo(409);
        assertThat(inTheFiles(SECRET)).isTrue();
    }

    @Test
    void whatIsSetAsideIsListedAndMeasuredForNobodyButHer() throws Exception {
        assertThat(sam.put("/api/v1/people/lea/set-aside", "{\"why\":\"Elle conteste.\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(sam.get("/api/v1/calls").body()).contains(his.value()).doesNotContain(hers.value());
        assertThat(sam.get("/api/v1/calls/" + hers).statusCode()).isEqualTo(403);
        assertThat(ada.get("/api/v1/calls/" + hers + "/recording").statusCode()).isEqualTo(403);
        var day = "/api/v1/measures?from=2020-01-01T00:00:00Z&to=2020-12-01T00:00:00Z";
        assertThat(sam.get(day).statusCode()).isEqualTo(200);
        assertThat(lea.get("/api/v1/calls/" + hers).statusCode()).isEqualTo(200);
        sam.send("DELETE", "/api/v1/people/lea/set-aside", null);
        assertThat(sam.get("/api/v1/calls/" + hers).statusCode()).isEqualTo(200);
    }

    @Test
    void herRemarkStandsBesideTheRecord() throws Exception {
        var said = lea.post("/api/v1/calls/" + hers + "/remarks", "{\"words\":\"L’issue est juste.\"}");
        assertThat(said.statusCode()).isEqualTo(204);
        assertThat(sam.get("/api/v1/calls/" + hers + "/remarks").body()).contains("L’issue est juste.");
    }

    @Test
    void anAdminCorrectsAName() throws Exception {
        ada.put("/api/v1/people/lea/name", "{\"name\":\" Léa Dupont \"}");
        assertThat(sam.get("/api/v1/people/lea").body()).contains("\"Léa Dupont\"");
    }

    private CallId recordedAt(SeatId seat) throws Exception {
        var call = lab.handledAt(seat);
        lab.recordings.put(call, Files.write(home.resolve(call + ".wav"), new byte[1_000]));
        return call;
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** Whether these bytes are in any file of the home. */
    private boolean inTheFiles(String what) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(what)) {
                    return true;
                }
            }
        }
        return false;
    }
}
