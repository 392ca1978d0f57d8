package be.cyberfam.lab.labtest;

import static be.cyberfam.lab.labtest.ToneFloor.A_WHILE;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.labtest.ToneFloor.Party;
import be.cyberfam.lab.pbxtest.WirePhone;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
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

/**
 * A supervisor in a trainee's call, ordered over the API: who hears whom is proven on every leg.
 */
@Timeout(120)
class SupervisionIT {
    private static final Set<Party> BOTH = EnumSet.of(Party.TRAINEE, Party.CUSTOMER);

    @TempDir
    private static Path folder;

    private static ToneFloor floor;
    private static ApiVisitor trainer;
    private static ApiVisitor trainee;
    private static WirePhone seat;
    private static WirePhone desk;
    private static int calls;

    private @Nullable WirePhone customer;
    private String call;

    @BeforeAll
    static void open() throws IOException {
        floor = ToneFloor.withSeats(folder.resolve("home"), 1);
        trainer = floor.trainer;
        trainee = floor.traineeAt(1);
        seat = floor.phoneOfSeat(1, Party.TRAINEE);
        desk = floor.phone(trainer.post("desk").getJsonObject("sip"), Party.SUPERVISOR);
        Eventually.isTrue(A_WHILE, () -> deskNow().getString("phone").equals("sip"));
    }

    @AfterAll
    static void close() {
        desk.close();
        seat.close();
        floor.close();
    }

    @BeforeEach
    void talk(TestInfo test) {
        trainee.post("seats/seat-01/ready");
        floor.awaitSeat(1, "ready");
        if (test.getTags().contains("simulated")) {
            talkWithSomebodySimulated();
            return;
        }
        customer = floor.customer();
        call = "SUPERVISED-" + ++calls;
        customer.call("accueil", call);
        seat.awaitRequest("INVITE");
        seat.answer(200);
        customer.awaitStatus(200);
        floor.awaitSeat(1, "talking");
    }

    /** One customer, who rings at once. */
    private void talkWithSomebodySimulated() {
        var traffic = new JsonObject().put("shape", "waves").put("size", 1).put("everyMs", 600_000);
        var exercise = trainer.post(
                "exercises",
                new JsonObject()
                        .put("pack", trainer.all("packs").getFirst().getString("id"))
                        .put("mix", new JsonObject().put("changement-adresse", 1))
                        .put("traffic", traffic)
                        .put("lengthMs", 300_000)
                        .put("seed", 7));
        trainer.post("exercises/" + exercise.getString("id") + "/start");
        seat.awaitRequest("INVITE");
        seat.answer(200);
        floor.awaitSeat(1, "talking");
        call = floor.seat(1).getString("call");
    }

    @AfterEach
    void wrapUp() {
        Optional.ofNullable(customer).ifPresent(WirePhone::close);
        customer = null;
        floor.awaitSeat(1, "wrapping-up");
        trainee.put("calls/" + call + "/outcome", new JsonObject().put("code", "solved"));
    }

    @Test
    void listeningReachesNobody() {
        listen();
        everybodyHears(Set.of(Party.CUSTOMER), Set.of(Party.TRAINEE), BOTH);
        assertThat(floor.seat(1).containsKey("coach")).isFalse();
        customer.bye();
        desk.awaitRequest("BYE");
        awaitNobodySupervises();
    }

    @Test
    void whisperingReachesTheTraineeAndNeverTheCustomer() {
        listen();
        supervise("whisper");
        everybodyHears(Set.of(Party.CUSTOMER, Party.SUPERVISOR), Set.of(Party.TRAINEE), BOTH);
        assertThat(floor.seat(1).getString("coach")).isEqualTo("whisper");
        supervise("listen");
        everybodyHears(Set.of(Party.CUSTOMER), Set.of(Party.TRAINEE), BOTH);
        trainer.delete("calls/" + call + "/supervision");
        desk.awaitRequest("BYE");
        awaitNobodySupervises();
        customer.bye();
    }

    @Test
    void bargingInReachesBothAndIsNotRecorded() throws IOException {
        listen();
        supervise("barge");
        everybodyHears(Set.of(Party.CUSTOMER, Party.SUPERVISOR), Set.of(Party.TRAINEE, Party.SUPERVISOR), BOTH);
        assertThat(floor.seat(1).getString("coach")).isEqualTo("barge");
        customer.bye();
        desk.awaitRequest("BYE");
        assertThat(floor.recorded(call, 0)).containsExactly(Party.TRAINEE);
        assertThat(floor.recorded(call, 1)).containsExactly(Party.CUSTOMER);
    }

    @Test
    void takingOverLeavesCustomerAndSupervisorAlone() {
        listen();
        trainer.post("calls/" + call + "/take-over");
        seat.awaitRequest("BYE");
        floor.awaitSeat(1, "wrapping-up");
        awaitMode("take-over");
        ToneFloor.hear(Map.of(customer, Set.of(Party.SUPERVISOR), desk, Set.of(Party.CUSTOMER)));
        customer.bye();
        desk.awaitRequest("BYE");
        awaitNobodySupervises();
        assertThat(trainer.all("calls/" + call + "/timeline"))
                .extracting(fact -> fact.getString("type"))
                .startsWith("offered", "rang", "answered", "transferred");
        assertThat(trainer.get("calls/" + call).getString("endedBy")).isEqualTo("transfer");
    }

    @Test
    @Tag("simulated")
    void aSupervisorWhoPlaysTheCustomerIsHeardInHisPlaceAndGivesItBack() throws IOException {
        listen();
        supervise("customer");
        ToneFloor.hear(Map.of(seat, Set.of(Party.SUPERVISOR), desk, Set.of(Party.TRAINEE)));
        assertThat(floor.seat(1).containsKey("coach")).isFalse();
        supervise("listen");
        Eventually.isTrue(A_WHILE, () -> !ToneFloor.hears(seat, Party.SUPERVISOR));
        var own = new JsonObject().put("text", "Je vous entends très mal, madame.");
        trainer.post("calls/" + call + "/lines", own);
        seat.bye();
        desk.awaitRequest("BYE");
        awaitNobodySupervises();
        assertThat(trainer.all("audit").subList(0, 4))
                .extracting(act -> act.getString("act"))
                .containsExactly("leave", "listen", "customer", "listen");
        assertThat(trainer.all("calls/" + call + "/timeline"))
                .extracting(fact -> fact.getString("type"))
                .contains("line-given");
        assertThat(floor.recorded(call, 0)).containsExactly(Party.TRAINEE);
        assertThat(floor.recorded(call, 1)).contains(Party.SUPERVISOR).doesNotContain(Party.TRAINEE);
    }

    @Test
    void eachActIsInTheBook() {
        listen();
        supervise("whisper");
        trainer.delete("calls/" + call + "/supervision");
        awaitNobodySupervises();
        customer.bye();
        assertThat(trainer.all("audit").subList(0, 3))
                .allSatisfy(act -> assertThat(act.getString("person")).isEqualTo("formateur"))
                .allSatisfy(act -> assertThat(act.getString("call")).isEqualTo(call))
                .extracting(act -> act.getString("act"))
                .containsExactly("leave", "whisper", "listen");
    }

    /** Her phone rings once, then she is in. */
    private void listen() {
        trainer.put("calls/" + call + "/supervision", new JsonObject().put("mode", "listen"));
        desk.awaitRequest("INVITE");
        desk.answer(200);
        awaitMode("listen");
    }

    private void supervise(String mode) {
        trainer.put("calls/" + call + "/supervision", new JsonObject().put("mode", mode));
        awaitMode(mode);
    }

    private void everybodyHears(Set<Party> atTheSeat, Set<Party> atTheCustomers, Set<Party> atTheDesk) {
        ToneFloor.hear(Map.of(seat, atTheSeat, customer, atTheCustomers, desk, atTheDesk));
    }

    private void awaitMode(String mode) {
        Eventually.isTrue(
                A_WHILE,
                mode,
                () -> Optional.ofNullable(deskNow().getJsonObject("supervision"))
                        .filter(now -> now.getString("call").equals(call))
                        .filter(now -> now.getString("mode").equals(mode))
                        .isPresent());
    }

    private static void awaitNobodySupervises() {
        Eventually.isTrue(A_WHILE, () -> !deskNow().containsKey("supervision"));
    }

    private static JsonObject deskNow() {
        return trainer.all("desks").getFirst();
    }
}
