package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Consent;
import be.cyberfam.lab.conductor.Purpose;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has not agreed is not recorded; what she agrees to is hers to change. */
final class ConsentTest {
    private static final PersonId LEA = new PersonId("lea");

    @TempDir
    Path home;

    private TestLab lab;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void whoWasNeverAskedIsNotRecordedAndHerCallSaysSo() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        assertThat(consent(lea).getBoolean("due")).isTrue();
        assertThat(isRecorded()).isFalse();
        var call = lab.handledAt(TestLab.ONE);
        assertThat(lea.get("/api/v1/calls/" + call + "/timeline").body()).contains("\"unrecorded\"");
    }

    @Test
    void whoAgreesIsRecordedFromTheNextCallOn() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        assertThat(says(lea, true).statusCode()).isEqualTo(204);
        assertThat(isRecorded()).isTrue();
        assertThat(consent(lea).getBoolean("due")).isFalse();
        var call = lab.handledAt(TestLab.ONE);
        assertThat(lea.get("/api/v1/calls/" + call + "/timeline").body()).doesNotContain("unrecorded");
    }

    @Test
    void whatSheSaidCountsWhereverSheSitsDownNext() throws Exception {
        var lea = Browser.of(lab, "lea");
        says(lea, true);
        lea.post("/api/v1/seats/seat-01/sign-on", null);
        assertThat(isRecorded()).isTrue();
        lea.post("/api/v1/seats/seat-01/sign-off", null);
        Browser.atSeat(lab, "tom", "seat-01");
        assertThat(isRecorded()).isFalse();
    }

    @Test
    void whoChangesHerMindIsNotRecordedAnyMore() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        says(lea, true);
        says(lea, false);
        assertThat(isRecorded()).isFalse();
        assertThat(TestLab.get(lab.store.consents().of(LEA))).hasSizeBetween(3, 6);
    }

    @Test
    void anotherTextAsksAgainAndDoesNotCount() throws Exception {
        var old = new Consent(LEA, Purpose.PRACTICE, true, "0/1/1/1", Instant.now());
        TestLab.get(lab.store.consents().keep(List.of(old)));
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        assertThat(consent(lea).getBoolean("due")).isTrue();
        assertThat(isRecorded()).isFalse();
    }

    @Test
    void aTextThatWasNotReadIsNotAgreedTo() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        var answer = lea.put(
                "/api/v1/consent",
                "{\"version\":\"0/1/1/1\",\"agreed\":{\"practice\":true,\"class\":true,\"trial\":true}}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(isRecorded()).isFalse();
    }

    @Test
    void eachPurposeIsAskedOnItsOwn() throws Exception {
        var lea = Browser.of(lab, "lea");
        says(lea, true);
        var purposes = consent(lea).getJsonArray("purposes");
        assertThat(purposes.getJsonObject(0).getBoolean("agreed")).isTrue();
        assertThat(purposes.getJsonObject(1).getBoolean("agreed")).isFalse();
        assertThat(purposes.getJsonObject(1).getString("purpose")).isEqualTo("class");
    }

    private boolean isRecorded() {
        return lab.feed.get().seat(TestLab.ONE).orElseThrow().signs().recorded();
    }

    private static JsonObject consent(Browser who) throws Exception {
        return new JsonObject(who.get("/api/v1/consent").body());
    }

    private static java.net.http.HttpResponse<String> says(Browser who, boolean practice) throws Exception {
        var version = consent(who).getString("version");
        return who.put(
                "/api/v1/consent",
                new JsonObject()
                        .put("version", version)
                        .put(
                                "agreed",
                                new JsonObject()
                                        .put("practice", practice)
                                        .put("class", false)
                                        .put("trial", false))
                        .encode());
    }
}
