package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call that practises one thing: proposed, chosen by a coach, had at one's own seat. */
final class NextCallResourceTest {
    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;
    private Browser sam;
    private CallId call;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
        sam = Browser.of(lab, "sam");
        call = lab.handledAt(TestLab.ONE);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void theLabProposesOneAndTellsATraineeItsAimOnly() throws Exception {
        var hers = next(lea);
        assertThat(hers.getValue("chosenBy")).isNull();
        assertThat(hers.getJsonArray("others")).isEmpty();
        assertThat(hers.getJsonObject("next").getValue("title")).isNull();
        assertThat(hers.getJsonObject("next").getString("aim")).isNotBlank();
        assertThat(next(sam).getJsonObject("next").getString("title")).isNotBlank();
    }

    @Test
    void aCoachChoosesAnotherAndGivesTheChoiceBack() throws Exception {
        var proposed = next(sam).getJsonObject("next").getString("scenario");
        var other = next(sam).getJsonArray("others").getJsonObject(1).getString("scenario");
        assertThat(sam.put(at(""), "{\"scenario\":\"" + other + "\"}").statusCode())
                .isEqualTo(204);
        assertThat(next(lea).getString("chosenBy")).isEqualTo("sam");
        assertThat(next(lea).getJsonObject("next").getString("scenario")).isEqualTo(other);
        assertThat(sam.put(at(""), "{\"scenario\":\"none-such\"}").statusCode()).isEqualTo(404);
        sam.put(at(""), "{\"scenario\":null}");
        assertThat(next(lea).getJsonObject("next").getString("scenario")).isEqualTo(proposed);
    }

    @Test
    void sheHasItAtHerOwnSeatUnlessAnExerciseIsThere() throws Exception {
        assertThat(lea.post(at("/start"), "").statusCode()).isEqualTo(202);
        var running = lab.conductor
                .look()
                .toCompletionStage()
                .toCompletableFuture()
                .get()
                .exercises();
        assertThat(running).hasSize(1);
        assertThat(running.iterator().next().seats()).containsExactly(TestLab.ONE);
        assertThat(sam.post(at("/start"), "").statusCode()).isEqualTo(409);
    }

    @Test
    void whoSitsNowhereCannotHaveIt() throws Exception {
        lea.post("/api/v1/seats/seat-01/sign-off", "");
        assertThat(sam.post(at("/start"), "").body()).contains("not-seated");
    }

    private JsonObject next(Browser who) throws Exception {
        return new JsonObject(who.get(at("")).body());
    }

    private String at(String what) {
        return "/api/v1/calls/" + call + "/next" + what + "?practice=cuts";
    }
}
