package be.cyberfam.lab.labtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.pbxtest.WirePhone;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.rtp.Tones;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A supervisor in a trainee's call, ordered over the API. Trainee, customer and supervisor each send a tone of their own, and
 * what arrives at each of the three is measured: who hears whom is proven on every leg.
 */
@Timeout(120)
class SupervisionIT {
    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final double LOUD_DBFS = -30;
    private static final int WAV_HEADER = 44;
    /** And a little more, in packets. */
    private static final int A_SECOND = 55;

    /** Who speaks, by the tone in hertz. */
    private enum Party {
        TRAINEE(440),
        CUSTOMER(700),
        SUPERVISOR(1_100);

        final double hertz;

        Party(double hertz) {
            this.hertz = hertz;
        }
    }

    private static final Set<Party> BOTH = EnumSet.of(Party.TRAINEE, Party.CUSTOMER);

    @TempDir
    private static Path folder;

    private static WholeLab lab;
    private static ApiVisitor trainer;
    private static ApiVisitor trainee;
    private static WirePhone seat;
    private static WirePhone desk;
    private static int calls;

    private WirePhone customer;
    private String call;

    @BeforeAll
    static void open() throws IOException {
        lab = WholeLab.start(folder.resolve("home"), "run", "--seats", "1");
        trainer = lab.visitor("formateur");
        trainee = lab.visitor("stagiaire-01", "seat-01");
        seat = phone(trainee.get("seats/seat-01/phone").getJsonObject("sip"), Party.TRAINEE);
        desk = phone(trainer.post("desk").getJsonObject("sip"), Party.SUPERVISOR);
        Eventually.isTrue(A_WHILE, () -> deskNow().getString("phone").equals("sip"));
    }

    @AfterAll
    static void close() {
        desk.close();
        seat.close();
        lab.close();
    }

    @BeforeEach
    void talk() {
        trainee.post("seats/seat-01/ready");
        awaitSeat("ready");
        customer = WirePhone.at("127.0.0.2", sipPort(), account -> "", Party.CUSTOMER.hertz);
        call = "SUPERVISED-" + ++calls;
        customer.call("accueil", call);
        seat.awaitRequest("INVITE");
        seat.answer(200);
        customer.awaitStatus(200);
        awaitSeat("talking");
    }

    @AfterEach
    void wrapUp() {
        customer.close();
        awaitSeat("wrapping-up");
        trainee.put("calls/" + call + "/outcome", new JsonObject().put("code", "solved"));
    }

    @Test
    void listeningReachesNobody() {
        listen();
        everybodyHears(Set.of(Party.CUSTOMER), Set.of(Party.TRAINEE), BOTH);
        assertThat(seatNow().containsKey("coach")).isFalse();
        customer.bye();
        desk.awaitRequest("BYE");
        awaitNobodySupervises();
    }

    @Test
    void whisperingReachesTheTraineeAndNeverTheCustomer() {
        listen();
        supervise("whisper");
        everybodyHears(Set.of(Party.CUSTOMER, Party.SUPERVISOR), Set.of(Party.TRAINEE), BOTH);
        assertThat(seatNow().getString("coach")).isEqualTo("whisper");
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
        assertThat(seatNow().getString("coach")).isEqualTo("barge");
        customer.bye();
        desk.awaitRequest("BYE");
        assertThat(recorded(0)).containsExactly(Party.TRAINEE);
        assertThat(recorded(1)).containsExactly(Party.CUSTOMER);
    }

    @Test
    void takingOverLeavesCustomerAndSupervisorAlone() {
        listen();
        trainer.post("calls/" + call + "/take-over");
        seat.awaitRequest("BYE");
        awaitSeat("wrapping-up");
        awaitMode("take-over");
        hear(Map.of(customer, Set.of(Party.SUPERVISOR), desk, Set.of(Party.CUSTOMER)));
        customer.bye();
        desk.awaitRequest("BYE");
        awaitNobodySupervises();
        assertThat(trainer.all("calls/" + call + "/timeline"))
                .extracting(fact -> fact.getString("type"))
                .startsWith("offered", "rang", "answered", "transferred");
        assertThat(trainer.get("calls/" + call).getString("endedBy")).isEqualTo("transfer");
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
        hear(Map.of(seat, atTheSeat, customer, atTheCustomers, desk, atTheDesk));
    }

    /** It becomes so at each phone, and stays so for more than a second. */
    private static void hear(Map<WirePhone, Set<Party>> wanted) {
        wanted.forEach((phone, parties) -> Eventually.isTrue(
                A_WHILE, "hearing " + parties, () -> tones(phone).equals(parties)));
        var before = wanted.keySet().stream().collect(Collectors.toMap(phone -> phone, WirePhone::heard));
        before.forEach((phone, packets) -> Eventually.isTrue(() -> phone.heard() > packets + A_SECOND));
        wanted.forEach((phone, parties) -> assertThat(tones(phone)).isEqualTo(parties));
    }

    /** Who is on one channel of the kept recording, the trainee's (0) or the customer's (1). */
    private Set<Party> recorded(int channel) throws IOException {
        var shelf = new RecordingShelf(folder.resolve("home/recordings"));
        var file = Eventually.get(A_WHILE, () -> shelf.find(new CallId(call)));
        var samples = ByteBuffer.wrap(Files.readAllBytes(file.file()))
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(WAV_HEADER)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        var one = new short[samples.limit() / 2];
        for (int i = 0; i < one.length; i++) {
            one[i] = samples.get(2 * i + channel);
        }
        return tones(one);
    }

    private static Set<Party> tones(WirePhone phone) {
        return tones(phone.lastSecond());
    }

    private static Set<Party> tones(short[] second) {
        var heard = EnumSet.noneOf(Party.class);
        for (var party : Party.values()) {
            if (Tones.level(second, party.hertz) > LOUD_DBFS) {
                heard.add(party);
            }
        }
        return heard;
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

    private static void awaitSeat(String state) {
        Eventually.isTrue(A_WHILE, state, () -> seatNow().getString("state").equals(state));
    }

    private static JsonObject seatNow() {
        return trainee.get("seats/seat-01");
    }

    private static JsonObject deskNow() {
        return trainer.all("desks").getFirst();
    }

    private static int sipPort() {
        var server = trainee.get("seats/seat-01/phone").getJsonObject("sip").getString("server");
        return Integer.parseInt(server.substring(server.indexOf(':') + 1));
    }

    private static WirePhone phone(JsonObject account, Party party) {
        var phone = WirePhone.at("127.0.0.3", sipPort(), name -> account.getString("password"), party.hertz);
        phone.register(account.getString("username"));
        return phone;
    }
}
