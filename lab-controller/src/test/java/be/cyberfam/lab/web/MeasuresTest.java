package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.Spurt;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the way in tells of the measures, from the journal on. */
final class MeasuresTest {
    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
        lea = Browser.atSeat(lab, "lea", "seat-01");
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void aCallWithoutAnEarOnItsLineWasNotMeasured() throws Exception {
        var call = lab.handledAt(TestLab.ONE);
        assertThat(measures(call).containsKey("talk")).isTrue();
        assertThat(measures(call).getValue("talk")).isNull();
    }

    @Test
    void howACallWasTalkedComesBackFromTheJournal() throws Exception {
        var call = talked();
        var talk = measures(call).getJsonObject("talk");
        assertThat(talk.getInteger("connectedMs")).isEqualTo(20_000);
        assertThat(talk.getInteger("greetingDelayMs")).isEqualTo(1_200);
        assertThat(talk.getJsonArray("agent").getJsonObject(0).getInteger("toMs"))
                .isEqualTo(3_000);
        assertThat(talk.getJsonArray("answeringGaps")).hasSize(1);
        assertThat(talk.getJsonArray("interruptions").getJsonObject(0).getString("began"))
                .isEqualTo("agent");
        assertThat(talk.getInteger("agentDbfs")).isEqualTo(-20);
        assertThat(talk.getValue("customerDbfs")).isNull();
        assertThat(talk.getJsonObject("limits").getInteger("deadAirMs")).isEqualTo(3_000);
    }

    @Test
    void anotherTraineeIsNotTold() throws Exception {
        var call = talked();
        var tom = Browser.atSeat(lab, "tom", "seat-02");
        assertThat(tom.get("/api/v1/calls/" + call + "/measures").statusCode()).isEqualTo(403);
    }

    @Test
    void aPeriodIsToldByPersonWithWhatEachFigureWasMadeOf() throws Exception {
        talked();
        lab.handledAt(TestLab.ONE);
        var sam = Browser.of(lab, "sam");
        var told = period(sam, "");
        var hers = told.getJsonArray("items").getJsonObject(0);
        assertThat(hers.getString("of")).isEqualTo("lea");
        assertThat(hers.getInteger("calls")).isEqualTo(2);
        assertThat(hers.getInteger("measured")).isEqualTo(1);
        assertThat(hers.getInteger("greetingMs")).isEqualTo(1_200);
        assertThat(hers.getInteger("interruptions")).isEqualTo(1);
        assertThat(hers.getJsonObject("outcomes").getInteger("all")).isEqualTo(2);
        assertThat(told.getBoolean("complete")).isTrue();
        assertThat(period(sam, "&by=exercise")
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("of"))
                .isEqualTo("ex-1");
    }

    @Test
    void aTraineeIsToldOfHerselfAloneWhomeverSheAsksFor() throws Exception {
        talked();
        var tom = Browser.atSeat(lab, "tom", "seat-02");
        assertThat(period(tom, "&person=lea").getJsonArray("items")).isEmpty();
        assertThat(period(lea, "").getJsonArray("items")).hasSize(1);
    }

    private static JsonObject period(Browser who, String more) throws Exception {
        var from = Instant.now().minusSeconds(3_600);
        var to = Instant.now().plusSeconds(3_600);
        return new JsonObject(
                who.get("/api/v1/measures?from=" + from + "&to=" + to + more).body());
    }

    private CallId talked() throws Exception {
        var call = lab.answeredAt(TestLab.ONE);
        var answered = answer(call);
        lab.hear(
                new CallEvent.Ended(call, answered.plusSeconds(20), EndedBy.CUSTOMER, "Normal Clearing"),
                new CallEvent.TalkHeard(
                        call,
                        answered.plusSeconds(20),
                        answered,
                        List.of(spurt(1_200, 3_000), spurt(7_000, 9_000), spurt(12_000, 14_000)),
                        List.of(
                                new Spurt(4_000, 6_000, false, Optional.empty()),
                                new Spurt(10_000, 13_000, false, Optional.empty())),
                        List.of()),
                new CallEvent.OutcomeRecorded(call, answered.plusSeconds(22), lab.right()),
                new CallEvent.WrappedUp(call, answered.plusSeconds(25)));
        return call;
    }

    private Instant answer(CallId call) throws Exception {
        return TestLab.get(lab.store.events(call)).stream()
                .filter(CallEvent.Answered.class::isInstance)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static Spurt spurt(long from, long to) {
        return new Spurt(from, to, false, Optional.of(-20));
    }

    private JsonObject measures(CallId call) throws Exception {
        return new JsonObject(lea.get("/api/v1/calls/" + call + "/measures").body());
    }
}
