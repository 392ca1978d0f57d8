package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.pack.PackArchive;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs are looked through, heard, changed, given and taken over the API. */
final class WorkshopTest {
    private static final String PACKS = "/api/v1/workshop/packs";
    private static final String ENGLISH = PACKS + "/en-helpdesk";

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
    void theShelfTellsEveryPackAndWhoseItIs() throws Exception {
        var items = json(sam.get(PACKS)).getJsonArray("items");
        assertThat(items).hasSize(3);
        assertThat(items.getJsonObject(0).getBoolean("own")).isFalse();
        assertThat(items.getJsonObject(0).getBoolean("shipped")).isTrue();
        assertThat(json(sam.get(ENGLISH)).getJsonArray("scenarios")).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void aScenarioIsChangedInTheHomeAndASecondOneWhoWritesIsTold() throws Exception {
        var path = ENGLISH + "/scenarios/opening-hours";
        var opened = json(sam.get(path));
        var draft = opened.getJsonObject("draft").put("title", "When do you open?");
        assertThat(put(path, opened.getString("version"), draft).statusCode()).isEqualTo(200);
        assertThat(put(path, opened.getString("version"), draft).statusCode()).isEqualTo(412);
        assertThat(json(sam.get(path)).getJsonObject("scenario").getString("title"))
                .isEqualTo("When do you open?");
        assertThat(sam.get("/api/v1/packs/en-helpdesk").body()).contains("When do you open?");
        assertThat(sam.send("DELETE", ENGLISH, null).statusCode()).isEqualTo(204);
        assertThat(sam.get("/api/v1/packs/en-helpdesk").body()).doesNotContain("When do you open?");
    }

    @Test
    void aDraftIsCheckedPlaceByPlace() throws Exception {
        var path = ENGLISH + "/scenarios/opening-hours";
        var draft = json(sam.get(path)).getJsonObject("draft").put("level", 9);
        var remarks = json(sam.post(path + "/check", draft.encode())).getJsonArray("remarks");
        assertThat(remarks.getJsonObject(0).getString("at")).isEqualTo("/level");
        assertThat(put(path, "0", draft).statusCode()).isEqualTo(412);
    }

    @Test
    void aLineIsHeardInPartsAsPlayersAskForIt() throws Exception {
        var line = ENGLISH + "/scenarios/opening-hours/lines/goodbye/0";
        var heard = sam.get(line);
        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(sam.get(ENGLISH + "/scenarios/opening-hours/lines/goodbye/98")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPackIsGivenAndTakenUnderAnotherNameButNeverInThePlaceOfAnotherUnasked() throws Exception {
        var zip = new ByteArrayOutputStream();
        PackArchive.write(Path.of("..", "packs", "en-helpdesk"), "en-helpdesk", zip);
        assertThat(send("", zip.toByteArray()).statusCode()).isEqualTo(409);
        var taken = send("?as=my-helpdesk", zip.toByteArray());
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(json(sam.get(PACKS + "/my-helpdesk")).getJsonArray("scenarios"))
                .isNotEmpty();
        assertThat(sam.get(PACKS + "/my-helpdesk/file").headers().firstValue("Content-Type"))
                .contains("application/zip");
    }

    @Test
    void aFileThatIsNoPackIsRefusedWithItsReason() throws Exception {
        var answer = send("", "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("no ZIP file");
    }

    @Test
    void whoMayNotSendAFileIsRefusedBeforeItIsRead() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lab.port() + PACKS))
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[5 << 20]));
        assertThat(lea.send(request).statusCode()).isEqualTo(403);
        assertThat(lea.get("/api/v1/packs").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> put(String path, String version, JsonObject draft) throws Exception {
        return sam.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lab.port() + path))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(draft.encode())));
    }

    private HttpResponse<String> send(String query, byte[] zip) throws Exception {
        return sam.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lab.port() + PACKS + query))
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip)));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }
}
