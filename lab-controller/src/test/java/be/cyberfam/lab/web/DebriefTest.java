package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a call after it, and by whom. */
final class DebriefTest {
    private static final String HERS = "{\"well\":\" J’ai bien écouté. \",\"hard\":\"La garde.\"}";

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
    void herOwnWordsAreKeptAndSheMayWriteThemAnew() throws Exception {
        var call = lab.handledAt(TestLab.ONE);
        assertThat(debrief(lea, call).getValue("own")).isNull();
        assertThat(lea.put(at(call, "debrief"), HERS).statusCode()).isEqualTo(204);
        assertThat(debrief(sam, call).getJsonObject("own").getString("well")).isEqualTo("J’ai bien écouté.");
        lea.put(at(call, "debrief"), "{\"well\":\"\",\"hard\":\"Tout.\"}");
        assertThat(debrief(lea, call).getJsonObject("own").getString("hard")).isEqualTo("Tout.");
    }

    @Test
    void wordsThatSayNothingAreNone() throws Exception {
        var call = lab.handledAt(TestLab.ONE);
        assertThat(lea.put(at(call, "debrief"), "{\"well\":\" \",\"hard\":\"\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whileSheIsStillAtItNothingIsSaidOfIt() throws Exception {
        var call = lab.answeredAt(TestLab.ONE);
        assertThat(lea.put(at(call, "debrief"), HERS).statusCode()).isEqualTo(409);
        assertThat(sam.post(at(call, "comments"), "{\"atMs\":0,\"words\":\"Bien.\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aCommentAtASecondIsReadOrAnswered() throws Exception {
        var call = lab.handledAt(TestLab.ONE);
        sam.post(at(call, "comments"), "{\"atMs\":34000,\"words\":\"Ici, laissez-le finir.\"}");
        sam.post(at(call, "comments"), "{\"atMs\":2000,\"words\":\"Bel accueil.\"}");
        var comments = debrief(lea, call).getJsonArray("comments");
        var first = comments.getJsonObject(0);
        assertThat(first.getString("words")).isEqualTo("Bel accueil.");
        assertThat(first.getString("by")).isEqualTo("sam");
        assertThat(first.getValue("answer")).isNull();
        var answer = at(call, "comments/" + first.getString("id") + "/answer");
        assertThat(lea.put(answer, "{\"words\":\"\"}").statusCode()).isEqualTo(204);
        assertThat(debrief(sam, call).getJsonArray("comments").getJsonObject(0).getString("answer"))
                .isEmpty();
        lea.put(answer, "{\"words\":\"Merci.\"}");
        assertThat(debrief(sam, call).getJsonArray("comments").getJsonObject(0).getString("answer"))
                .isEqualTo("Merci.");
    }

    private static String at(CallId call, String what) {
        return "/api/v1/calls/" + call + "/" + what;
    }

    private static JsonObject debrief(Browser who, CallId call) throws Exception {
        return new JsonObject(who.get(at(call, "debrief")).body());
    }
}
