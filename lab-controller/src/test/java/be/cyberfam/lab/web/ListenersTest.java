package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.SupervisionMode;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was heard is told by whom. */
final class ListenersTest {
    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;
    private Browser tom;
    private Browser sam;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
        tom = Browser.atSeat(lab, "tom", "seat-02");
        sam = Browser.of(lab, "sam");
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void aRecordingThatIsPlayedIsOneActHoweverManyPartsAreFetched() throws Exception {
        var call = recordedAt(TestLab.ONE);
        for (var part : List.of("bytes=0-99", "bytes=100-199", "bytes=0-")) {
            sam.headers.put("Range", part);
            assertThat(sam.bytes(recording(call)).statusCode()).isEqualTo(206);
        }
        assertThat(of(lea, call)).hasSize(1);
        var act = of(lea, call).getFirst();
        assertThat(act.getString("act")).isEqualTo("play");
        assertThat(act.getJsonObject("by").getString("name")).isEqualTo("Sam");
    }

    @Test
    void inAnotherSittingItIsAnotherAct() throws Exception {
        var call = recordedAt(TestLab.ONE);
        sam.bytes(recording(call));
        Browser.of(lab, "sam").bytes(recording(call));
        assertThat(of(lea, call)).hasSize(2);
    }

    @Test
    void hearingOneselfIsNobodysBusiness() throws Exception {
        var call = recordedAt(TestLab.ONE);
        lea.bytes(recording(call));
        assertThat(of(lea, call)).isEmpty();
        assertThat(sam.get("/api/v1/audit").body()).doesNotContain("play");
    }

    @Test
    void whatIsRefusedIsNotHeard() throws Exception {
        var call = recordedAt(TestLab.ONE);
        assertThat(tom.bytes(recording(call)).statusCode()).isEqualTo(403);
        assertThat(of(lea, call)).isEmpty();
    }

    @Test
    void theBookOfActsTellsThePlayingToo() throws Exception {
        var call = recordedAt(TestLab.ONE);
        sam.bytes(recording(call));
        var latest = new JsonObject(sam.get("/api/v1/audit").body())
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(latest.getString("act")).isEqualTo("play");
        assertThat(latest.getString("call")).isEqualTo(call.value());
        assertThat(latest.getString("seat")).isEqualTo("seat-01");
    }

    @Test
    void sheSeesWhoListenedLiveAndHowButNothingOfOthers() throws Exception {
        var hers = lab.answeredAt(TestLab.ONE);
        var his = lab.answeredAt(TestLab.TWO);
        listens(hers, TestLab.ONE, SupervisionMode.LISTEN);
        listens(hers, TestLab.ONE, SupervisionMode.WHISPER);
        listens(his, TestLab.TWO, SupervisionMode.BARGE);
        assertThat(of(lea, hers)).extracting(act -> act.getString("act")).containsExactly("listen", "whisper");
        assertThat(lea.get("/api/v1/calls/" + his + "/listeners").statusCode()).isEqualTo(403);
        assertThat(mine(lea)).extracting(act -> act.getString("call")).containsOnly(hers.value());
        assertThat(mine(tom)).extracting(act -> act.getString("act")).containsExactly("barge");
    }

    private CallId recordedAt(SeatId seat) throws Exception {
        var call = lab.handledAt(seat);
        lab.recordings.put(call, Files.write(home.resolve(call + ".wav"), new byte[1_000]));
        return call;
    }

    private void listens(CallId call, SeatId seat, SupervisionMode mode) throws Exception {
        var sams = Optional.of(new PersonId("sam"));
        lab.hear(new FloorEvent.Supervised(SeatId.desk(1), Instant.now(), call, mode, sams, Optional.of(seat)));
    }

    private static String recording(CallId call) {
        return "/api/v1/calls/" + call + "/recording";
    }

    private static List<JsonObject> of(Browser who, CallId call) throws Exception {
        return items(who.get("/api/v1/calls/" + call + "/listeners").body());
    }

    private static List<JsonObject> mine(Browser who) throws Exception {
        var now = Instant.now();
        return items(who.get("/api/v1/listeners?from=" + now.minus(Duration.ofHours(1)) + "&to="
                        + now.plus(Duration.ofHours(1)))
                .body());
    }

    private static List<JsonObject> items(String body) {
        return new JsonObject(body)
                .getJsonArray("items").stream().map(JsonObject.class::cast).toList();
    }
}
