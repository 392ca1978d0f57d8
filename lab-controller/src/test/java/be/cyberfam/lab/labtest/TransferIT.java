package be.cyberfam.lab.labtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.labtest.ToneFloor.Party;
import be.cyberfam.lab.pbxtest.WirePhone;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two seats: a call goes from one to the other, or each has its own class; who talks to whom, and what is kept of each part. */
@Timeout(120)
class TransferIT {
    @TempDir
    private static Path folder;

    private static ToneFloor floor;
    private static ApiVisitor trainee;
    private static ApiVisitor colleague;
    private static WirePhone seat;
    private static WirePhone other;
    private static int calls;

    private @Nullable WirePhone customer;
    private String call;

    @BeforeAll
    static void open() throws IOException {
        floor = ToneFloor.withSeats(folder.resolve("home"), 2);
        trainee = floor.traineeAt(1);
        colleague = floor.traineeAt(2);
        seat = floor.phoneOfSeat(1, Party.TRAINEE);
        other = floor.phoneOfSeat(2, Party.COLLEAGUE);
    }

    @AfterAll
    static void close() {
        other.close();
        seat.close();
        floor.close();
    }

    /** The first seat talks, the second pauses until the call is there. */
    @BeforeEach
    void talk(TestInfo test) {
        if (test.getTags().contains("outbound")) {
            talkWithSomebodyCalled();
            return;
        }
        colleague.post("seats/seat-02/pause", new JsonObject().put("reason", "coaching"));
        floor.awaitSeat(2, "paused");
        trainee.post("seats/seat-01/ready");
        floor.awaitSeat(1, "ready");
        customer = floor.customer();
        call = "GIVEN-" + ++calls;
        customer.call("accueil", call);
        seat.awaitRequest("INVITE");
        seat.answer(200);
        customer.awaitStatus(200);
        floor.awaitSeat(1, "talking");
        colleague.post("seats/seat-02/ready");
        floor.awaitSeat(2, "ready");
    }

    /** The first seat calls somebody whom the lab plays, who picks up. */
    private void talkWithSomebodyCalled() {
        trainee.post("seats/seat-01/ready");
        floor.awaitSeat(1, "ready");
        var traffic = new JsonObject().put("shape", "waves").put("size", 1).put("everyMs", 600_000);
        var nobodyMissed = new JsonObject().put("busy", 0).put("noAnswer", 0).put("declined", 0);
        var exercise = floor.trainer.post(
                "exercises",
                new JsonObject()
                        .put("pack", floor.trainer.all("packs").getFirst().getString("id"))
                        .put("mix", new JsonObject().put("panne-internet", 1))
                        .put("traffic", traffic)
                        .put("direction", "outbound")
                        .put("reach", nobodyMissed)
                        .put("lengthMs", 300_000)
                        .put("seed", 7));
        floor.trainer.post("exercises/" + exercise.getString("id") + "/start");
        Eventually.isTrue(ToneFloor.A_WHILE, "somebody to call", TransferIT::dials);
        seat.awaitRequest("INVITE");
        seat.answer(200);
        floor.awaitSeat(1, "talking");
        call = floor.seat(1).getString("call");
    }

    /** Not before there is a name on the list. */
    private static boolean dials() {
        try {
            trainee.post("seats/seat-01/dial", new JsonObject());
            return true;
        } catch (AssertionError nobodyYet) {
            return false;
        }
    }

    @AfterEach
    void leave() {
        Optional.ofNullable(customer).ifPresent(WirePhone::close);
        customer = null;
    }

    @Test
    void aCallGivenToAColleagueGoesOnWithHerAsACallOfItsOwn() throws IOException {
        ToneFloor.hear(Map.of(seat, Set.of(Party.CUSTOMER), customer, Set.of(Party.TRAINEE)));
        give("seat", "seat-02");
        other.awaitRequest("INVITE");
        floor.awaitSeat(1, "wrapping-up");
        floor.awaitSeat(2, "ringing");
        other.answer(200);
        floor.awaitSeat(2, "talking");
        ToneFloor.hear(Map.of(other, Set.of(Party.CUSTOMER), customer, Set.of(Party.COLLEAGUE)));
        var next = floor.seat(2).getString("call");
        customer.bye();
        wrapUp(trainee, call);
        wrapUp(colleague, next);
        assertThat(story(call)).startsWith("offered", "rang", "answered", "transferred");
        assertThat(story(next)).startsWith("offered", "rang", "answered", "ended");
        assertThat(row(call).getString("result")).isEqualTo("transferred");
        assertThat(row(next).getString("seat")).isEqualTo("seat-02");
        assertThat(row(next).getString("endedBy")).isEqualTo("customer");
        assertThat(floor.recorded(call, 0)).containsExactly(Party.TRAINEE);
        assertThat(floor.recorded(next, 0)).containsExactly(Party.COLLEAGUE);
        assertThat(floor.recorded(next, 1)).containsExactly(Party.CUSTOMER);
        theBooksAgreeOn(call, next);
    }

    @Test
    void aColleagueWhoDeclinesSendsTheCustomerToTheQueueWhereAnotherTakesHim() {
        give("seat", "seat-02");
        other.awaitRequest("INVITE");
        other.answer(486);
        floor.awaitSeat(1, "wrapping-up");
        floor.awaitSeat(2, "paused");
        wrapUp(trainee, call);
        seat.awaitRequest("INVITE");
        seat.answer(200);
        floor.awaitSeat(1, "talking");
        var next = floor.seat(1).getString("call");
        customer.bye();
        wrapUp(trainee, next);
        assertThat(story(next)).startsWith("offered", "rang", "ring-stopped", "rang", "answered", "ended");
    }

    @Test
    void aCallGivenToTheLineIsAnsweredFromItsQueue() throws IOException {
        give("line", "accueil");
        other.awaitRequest("INVITE");
        other.answer(200);
        floor.awaitSeat(2, "talking");
        ToneFloor.hear(Map.of(other, Set.of(Party.CUSTOMER), customer, Set.of(Party.COLLEAGUE)));
        var next = floor.seat(2).getString("call");
        other.bye();
        wrapUp(trainee, call);
        wrapUp(colleague, next);
        assertThat(story(next)).startsWith("offered", "rang", "answered", "ended");
        assertThat(row(next).getString("endedBy")).isEqualTo("seat");
        theBooksAgreeOn(call, next);
    }

    @Test
    void aColleagueIsAskedBroughtTogetherWithTheCustomerAndGivenHim() throws IOException {
        ask();
        ToneFloor.hear(Map.of(seat, Set.of(Party.COLLEAGUE), other, Set.of(Party.TRAINEE)));
        ToneFloor.hearsMusic(customer);
        assertThat(floor.seat(1).getString("state")).isEqualTo("on-hold");
        go("swap", "aside");
        ToneFloor.hear(Map.of(seat, Set.of(Party.CUSTOMER), customer, Set.of(Party.TRAINEE)));
        ToneFloor.hearsMusic(other);
        go("conference", "conference");
        ToneFloor.hear(Map.of(
                seat, Set.of(Party.CUSTOMER, Party.COLLEAGUE),
                other, Set.of(Party.CUSTOMER, Party.TRAINEE),
                customer, Set.of(Party.TRAINEE, Party.COLLEAGUE)));
        trainee.post("calls/" + call + "/complete");
        seat.awaitRequest("BYE");
        floor.awaitSeat(2, "talking");
        int heard = seat.heard();
        ToneFloor.hear(Map.of(other, Set.of(Party.CUSTOMER), customer, Set.of(Party.COLLEAGUE)));
        assertThat(seat.heard()).isEqualTo(heard);
        var next = floor.seat(2).getString("call");
        customer.bye();
        other.awaitRequest("BYE");
        wrapUp(trainee, call);
        wrapUp(colleague, next);
        assertThat(story(call))
                .startsWith("offered", "rang", "answered", "held", "consulted", "consulted", "resumed", "consulted")
                .contains("transferred");
        assertThat(story(next)).startsWith("offered", "answered", "ended");
        assertThat(floor.recorded(call, 0)).containsExactly(Party.TRAINEE);
        assertThat(floor.recorded(call, 1)).containsExactly(Party.COLLEAGUE, Party.CUSTOMER);
        assertThat(floor.recorded(next, 0)).containsExactly(Party.COLLEAGUE);
        assertThat(floor.recorded(next, 1)).containsExactly(Party.CUSTOMER);
        theBooksAgreeOn(call, next);
    }

    @Test
    void aCustomerGivenToAPlayedColleagueWithoutAWordIsSpokenToByHim() throws IOException {
        give("colleague", "second-level");
        seat.awaitRequest("BYE");
        awaitVerdict("unannounced");
        ToneFloor.hearsAVoice(customer);
        customer.bye();
        wrapUp(trainee, call);
        assertThat(row(call).getString("result")).isEqualTo("transferred");
        theBooksAgreeOn(call);
    }

    @Test
    void aPlayedColleagueIsAskedBroughtTogetherWithTheCustomerAndGivenHim() throws IOException {
        trainee.post(
                "calls/" + call + "/consult",
                new JsonObject().put("to", "colleague").put("name", "accounts"));
        awaitStage("private");
        ToneFloor.hearsAVoice(seat);
        ToneFloor.hearsMusic(customer);
        go("conference", "conference");
        ToneFloor.hearsToo(seat, Party.CUSTOMER);
        ToneFloor.hearsToo(customer, Party.TRAINEE);
        trainee.post("calls/" + call + "/complete");
        seat.awaitRequest("BYE");
        awaitVerdict("unannounced");
        ToneFloor.hearsAVoice(customer);
        customer.bye();
        wrapUp(trainee, call);
        assertThat(row(call).getString("result")).isEqualTo("transferred");
        theBooksAgreeOn(call);
    }

    @Test
    @Tag("outbound")
    void aColleagueIsAskedAboutSomebodyTheTraineeHasCalled() throws IOException {
        ToneFloor.hearsAVoice(seat);
        trainee.post(
                "calls/" + call + "/consult",
                new JsonObject().put("to", "colleague").put("name", "second-level"));
        awaitStage("private");
        ToneFloor.hearsAVoice(seat);
        go("swap", "aside");
        go("conference", "conference");
        trainee.delete("calls/" + call + "/consult");
        awaitStage("over");
        floor.awaitSeat(1, "talking");
        seat.bye();
        wrapUp(trainee, call);
        assertThat(row(call).getString("direction")).isEqualTo("outbound");
        assertThat(row(call).getString("endedBy")).isEqualTo("seat");
        assertThat(row(call).getLong("holdMs")).isPositive();
        assertThat(floor.recorded(call, 0)).containsExactly(Party.TRAINEE);
        theBooksAgreeOn(call);
    }

    @Test
    void aColleagueWhoHangsUpLeavesTheTraineeWithHerCustomer() throws IOException {
        ask();
        other.bye();
        awaitStage("over");
        ToneFloor.hear(Map.of(seat, Set.of(Party.CUSTOMER), customer, Set.of(Party.TRAINEE)));
        assertThat(floor.seat(2).containsKey("asked")).isFalse();
        seat.bye();
        customer.awaitRequest("BYE");
        wrapUp(trainee, call);
        assertThat(row(call).getString("endedBy")).isEqualTo("seat");
        assertThat(row(call).getLong("holdMs")).isPositive();
        theBooksAgreeOn(call);
    }

    @Test
    void aCustomerWhoHangsUpWhileAColleagueIsAskedEndsItForAll() {
        ask();
        customer.bye();
        seat.awaitRequest("BYE");
        other.awaitRequest("BYE");
        wrapUp(trainee, call);
        assertThat(row(call).getString("endedBy")).isEqualTo("customer");
        floor.awaitSeat(2, "ready");
    }

    @Test
    void theCustomersOfTwoClassesBesideEachOtherRingAtTheSeatsOfTheirOwn() throws IOException {
        customer.bye();
        wrapUp(trainee, call);
        var max = floor.anotherTrainer("max");
        var classes = Map.of(floor.trainer, classOf(floor.trainer, "stagiaire-01"), max, classOf(max, "stagiaire-02"));
        var hers = started(floor.trainer);
        var his = started(max);
        seat.awaitRequest("INVITE");
        other.awaitRequest("INVITE");
        seat.answer(200);
        other.answer(200);
        var hersIs = callAt(floor.trainer, "seat-01");
        var hisIs = callAt(max, "seat-02");
        floor.trainer.post("exercises/" + hers + "/stop");
        max.post("exercises/" + his + "/stop");
        seat.bye();
        other.bye();
        wrapUp(trainee, hersIs);
        wrapUp(colleague, hisIs);
        assertThat(floor.trainer.get("calls/" + hersIs).getString("exercise")).isEqualTo(hers);
        assertThat(max.get("calls/" + hisIs).getString("exercise")).isEqualTo(his);
        theBooksAgreeOn(hersIs, hisIs);
        classes.forEach((who, id) -> who.delete("classes/" + id));
    }

    private static String classOf(ApiVisitor trainer, String trainee) {
        var id = trainer.post("classes", new JsonObject().put("title", "Classe de " + trainee))
                .getString("id");
        trainer.put("classes/" + id + "/people/" + trainee, new JsonObject());
        return id;
    }

    /** At all seats, which are those of her class: one customer, and no other for an hour. */
    private static String started(ApiVisitor trainer) {
        var one = new JsonObject().put("shape", "waves").put("size", 1).put("everyMs", 3_600_000);
        var wanted =
                new JsonObject().put("pack", "fr-accueil").put("traffic", one).put("lengthMs", 3_600_000);
        var id = trainer.post("exercises", wanted).getString("id");
        trainer.post("exercises/" + id + "/start");
        return id;
    }

    private static String callAt(ApiVisitor trainer, String seat) {
        return Eventually.get(
                ToneFloor.A_WHILE,
                "talking at " + seat,
                () -> Optional.of(trainer.get("seats/" + seat))
                        .filter(view -> view.getString("state").equals("talking"))
                        .map(view -> view.getString("call")));
    }

    /** The second seat is asked and answers. */
    private void ask() {
        trainee.post(
                "calls/" + call + "/consult", new JsonObject().put("to", "seat").put("name", "seat-02"));
        other.awaitRequest("INVITE");
        other.answer(200);
        awaitStage("private");
    }

    private void go(String where, String stage) {
        trainee.post("calls/" + call + "/" + where);
        awaitStage(stage);
    }

    private void awaitStage(String stage) {
        Eventually.isTrue(
                ToneFloor.A_WHILE,
                stage,
                () -> floor.trainer.all("calls/" + call + "/timeline").stream()
                        .filter(fact -> fact.getString("type").equals("consulted"))
                        .reduce((one, later) -> later)
                        .filter(fact -> fact.getString("stage").equals(stage))
                        .isPresent());
    }

    /** The lab still runs: a call's books are closed one after the other. */
    private static void theBooksAgreeOn(String... calls) throws IOException {
        try {
            Eventually.isEmpty(ToneFloor.A_WHILE, "differences", () -> floor.differences(calls));
        } catch (AssertionError differ) {
            throw new AssertionError(String.join("\n", floor.channelEvents(calls)), differ);
        }
    }

    private void give(String kind, String name) {
        trainee.post(
                "calls/" + call + "/transfer", new JsonObject().put("to", kind).put("name", name));
    }

    private static void wrapUp(ApiVisitor who, String call) {
        who.put("calls/" + call + "/outcome", new JsonObject().put("code", "solved"));
        Eventually.isTrue(ToneFloor.A_WHILE, () -> who.get("calls/" + call).getString("endedAt") != null);
        who.post("calls/" + call + "/wrapped-up");
        Eventually.get(
                ToneFloor.A_WHILE,
                () -> Optional.ofNullable(who.get("calls/" + call).getString("result")));
    }

    /** What the colleague makes of being given the call; he has answered then, and no music is heard any more. */
    private void awaitVerdict(String verdict) {
        Eventually.isTrue(
                ToneFloor.A_WHILE,
                verdict,
                () -> floor.trainer.all("calls/" + call + "/timeline").stream()
                        .anyMatch(fact -> fact.getString("type").equals("handover-judged")
                                && fact.getString("verdict").equals(verdict)));
    }

    private static JsonObject row(String call) {
        return floor.trainer.get("calls/" + call);
    }

    private static List<String> story(String call) {
        return floor.trainer.all("calls/" + call + "/timeline").stream()
                .map(fact -> fact.getString("type"))
                .filter(type -> !type.equals("outcome-recorded"))
                .toList();
    }
}
