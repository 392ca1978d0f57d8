package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.proof.Attested;
import be.cyberfam.lab.proof.Code;
import be.cyberfam.lab.proof.Verified;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attestation is made from what stands signed, and its proof pack verifies until somebody changes it. */
final class AttestationTest {
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
        for (int n = 0; n < 8; n++) {
            lab.handledAt(TestLab.ONE);
        }
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void itsPackHoldsTheCallsThatProveItAndComesToItsCode() throws Exception {
        sign("give-the-answer", 2, "");
        var code = make();
        var verified = look(proof(lea, code));
        assertThat(verified.wrong()).isEmpty();
        assertThat(verified.code()).contains(new Code(code));
        var calls = verified.facts().stream()
                .filter(fact -> fact.getString("kind").equals("call"))
                .toList();
        assertThat(calls).hasSize(8).allSatisfy(call -> {
            assertThat(call.getString("scenario")).isEqualTo(lab.scenario().id().value());
            assertThat(call.getLong("seed")).isEqualTo(1);
            assertThat(call.getJsonArray("proves").getJsonObject(0).getString("indicator"))
                    .isEqualTo("right-outcome");
        });
        assertThat(verified.facts().stream()
                        .filter(fact -> fact.getString("kind").equals("event")))
                .hasSizeGreaterThan(8 * 6);
        var paper = Attested.of(verified.facts(), "fr");
        assertThat(paper.name()).isEqualTo("Lea");
        assertThat(paper.calls()).isEqualTo(8);
        assertThat(paper.blocks().getFirst().signed().getFirst().by()).isEqualTo("Sam");
    }

    @Test
    void aChangedLetterOfThePackIsFound() throws Exception {
        sign("give-the-answer", 2, "");
        var text = proof(lea, make());
        var at = text.indexOf("\"level\":2");
        assertThat(look(text.substring(0, at) + "\"level\":3" + text.substring(at + 9))
                        .wrong())
                .isNotEmpty();
    }

    @Test
    void thePaperIsAPdfInTheLanguageAskedFor() throws Exception {
        sign("listen", 1, "Vue au jeu de rôle.");
        var code = make();
        var paper = sam.get(at("/" + code + "/paper?language=nl"));
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(sam.get(at("/0000-0000-0000-0000-0000/paper")).statusCode()).isEqualTo(404);
    }

    @Test
    void sheFindsHerOwnAndCannotMakeOne() throws Exception {
        sign("listen", 1, "Vue.");
        var code = make();
        var mine = new JsonObject(lea.get(at("")).body()).getJsonArray("items");
        assertThat(mine.getJsonObject(0).getString("code")).isEqualTo(code);
        assertThat(lea.post(at(""), "{\"cycle\":1}").statusCode()).isEqualTo(403);
        assertThat(sam.post(at(""), "{\"cycle\":2}").body()).contains("not-begun");
    }

    @Test
    void aGridIsExportedInThreeForms() throws Exception {
        sign("give-the-answer", 2, "");
        var csv = sam.get("/api/v1/people/lea/grid/file?form=csv&language=nl");
        assertThat(csv.body()).contains("B3 Antwoorden").contains(";Zelfstandig;Sam;");
        var json = new io.vertx.core.json.JsonArray(
                lea.get("/api/v1/people/lea/grid/file?form=json").body());
        assertThat(json.size()).isGreaterThan(20);
        assertThat(sam.get("/api/v1/people/lea/grid/file?form=pdf").body()).startsWith("%PDF-");
    }

    private static Verified look(String text) {
        return Verified.of(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    private void sign(String competence, int level, String note) throws Exception {
        var wanted = new JsonObject()
                .put("competence", competence)
                .put("cycle", 1)
                .put("level", level)
                .put("note", note);
        assertThat(sam.post("/api/v1/people/lea/signatures", wanted.encode()).statusCode())
                .isEqualTo(204);
    }

    private String make() throws Exception {
        HttpResponse<String> made = sam.post(at(""), "{\"cycle\":1}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return new JsonObject(made.body()).getString("code");
    }

    private String proof(Browser who, String code) throws Exception {
        return who.get(at("/" + code + "/proof")).body();
    }

    private static String at(String what) {
        return "/api/v1/people/lea/attestations" + what;
    }
}
