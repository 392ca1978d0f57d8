package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
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

final class OutboundTest {
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
    void aTraineeCallsThoseOnTheListUntilNobodyIsLeft() throws Exception {
        begin();
        var first = lea.post("/api/v1/seats/seat-01/dial", "{}");
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(lea.post("/api/v1/seats/seat-01/dial", "{}").statusCode()).isEqualTo(409);
        var call = new CallId(new JsonObject(first.body()).getString("call"));
        lab.hear(new CallEvent.Ended(call, Instant.now(), EndedBy.SEAT, "Call Rejected"));
        assertThat(lea.post("/api/v1/seats/seat-01/dial", "{}").statusCode()).isEqualTo(202);
        var third = lea.post("/api/v1/seats/seat-01/dial", "{}");
        assertThat(third.statusCode()).isEqualTo(409);
        assertThat(new JsonObject(third.body()).getString("type")).isEqualTo("urn:lab:problem:nobody-to-call");
    }

    @Test
    void anExerciseSaysWhoCallsWhomAndHowHardPeopleAreToReach() throws Exception {
        var view = new JsonObject(create("\"reach\": {\"busy\": 0.5, \"noAnswer\": 0.5, \"declined\": 0}"));
        assertThat(view.getString("direction")).isEqualTo("outbound");
        assertThat(view.getJsonObject("reach").getDouble("noAnswer")).isEqualTo(0.5);
    }

    @Test
    void moreThanEverybodyCannotBeOutOfReach() throws Exception {
        var body = exercise("\"reach\": {\"busy\": 0.9, \"noAnswer\": 0.9, \"declined\": 0}");
        var refused = sam.post("/api/v1/exercises", body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("#/reach");
    }

    @Test
    void anExerciseThatStoodStillEndsLater() throws Exception {
        var id = begin();
        var promised = endsAt(id);
        sam.post("/api/v1/exercises/" + id + "/freeze", null);
        assertThat(view(id).getString("endsAt")).isNull();
        sam.post("/api/v1/exercises/" + id + "/resume", null);
        assertThat(endsAt(id)).isAfter(promised);
    }

    @Test
    void herListSaysWhomSheMayCallAndWhatCameOfIt() throws Exception {
        assertThat(list()).isEmpty();
        begin();
        var person = list().getJsonObject(1);
        assertThat(person.getMap()).containsEntry("tries", 0).containsEntry("last", null);
        var call = dial(person.getString("customer"));
        lab.hear(new CallEvent.Dialled(call, Instant.now(), TestLab.ONE));
        lab.hear(new CallEvent.Ended(call, Instant.now(), EndedBy.SWITCH, "User alerting, no answer"));
        lab.hear(new CallEvent.WrappedUp(call, Instant.now()));
        var after = list().getJsonObject(1);
        assertThat(after.getInteger("tries")).isEqualTo(1);
        assertThat(after.getJsonObject("last").getString("result")).isEqualTo("no-answer");
        assertThat(dial(person.getString("customer"))).isNotEqualTo(call);
    }

    @Test
    void whoCallsWhomIsKnownAfterARestartToo() throws Exception {
        var id = begin();
        lab.restart();
        assertThat(new JsonObject(Browser.of(lab, "sam")
                                .get("/api/v1/exercises/" + id)
                                .body())
                        .getString("direction"))
                .isEqualTo("outbound");
    }

    private CallId dial(String customer) throws Exception {
        var answer = lea.post("/api/v1/seats/seat-01/dial", "{\"customer\":\"" + customer + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return new CallId(new JsonObject(answer.body()).getString("call"));
    }

    private JsonArray list() throws Exception {
        return new JsonObject(lea.get("/api/v1/seats/seat-01/call-list").body()).getJsonArray("items");
    }

    private Instant endsAt(String id) throws Exception {
        return Instant.parse(view(id).getString("endsAt"));
    }

    private JsonObject view(String id) throws Exception {
        return new JsonObject(sam.get("/api/v1/exercises/" + id).body());
    }

    /** Two people are on the list at once; the exercise's id. */
    private String begin() throws Exception {
        var id = new JsonObject(create("\"seed\": 1")).getString("id");
        assertThat(sam.post("/api/v1/exercises/" + id + "/start", null).statusCode())
                .isEqualTo(202);
        return id;
    }

    private String create(String more) throws Exception {
        var created = sam.post("/api/v1/exercises", exercise(more));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return created.body();
    }

    private String exercise(String more) {
        return """
                {"pack": "%s", "direction": "outbound", "lengthMs": 600000,
                 "traffic": {"shape": "waves", "size": 2, "everyMs": 600000}, %s}
                """.formatted(lab.pack().id(), more);
    }
}
