package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.MessageId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.PauseReason;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.SupervisionMode;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.floor.Trainee;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.web.Audience.Scene;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The live feed's messages as the files in {@code wire/} show them; the console's tests read the same files. When a view
 * changes on purpose, the message told by the failing test is the new example.
 */
final class WireExamplesTest {
    private static final Path WIRE = Path.of("src/test/resources/wire");
    private static final LineId LINE = new LineId("accueil");
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final CallId CALL = new CallId("0kdb9x2a00example1");
    private static final SeatId DESK = SeatId.desk(1);
    private static final CallId SECOND = new CallId("0kdb9x2a00example2");

    private final RecentCalls recent = new RecentCalls();
    private final Audience staff = new Audience.Staff();
    private final Audience lea = new Audience.Trainee(new PersonId("lea"));
    /** Nobody has a level of her own, and no exercise says how much. */
    private final HelpGiven help = new HelpGiven(new NoWorksheets(), new ExerciseShelf(this::floor), this::floor);

    private Floor floor = Floor.of(
            List.of(SeatId.numbered(1), SeatId.numbered(2), SeatId.numbered(3)), List.of(DESK), Tally.Rule.USUAL, NINE);
    private ChangeBatch batch = new ChangeBatch();

    @Test
    void aSupervisorsSnapshot() throws Exception {
        morning();
        expect("snapshot-supervisor.json", snapshot(staff));
    }

    @Test
    void aTraineesSnapshot() throws Exception {
        morning();
        expect("snapshot-trainee.json", snapshot(lea));
    }

    @Test
    void aCallIsHeld() throws Exception {
        morning();
        expect("change-held.json", changeAfter(staff, new CallEvent.Held(CALL, at(70))));
    }

    @Test
    void aSupervisorWhispers() throws Exception {
        morning();
        supervisorSitsDown();
        expect("change-whisper.json", changeAfter(staff, whisper()));
    }

    @Test
    void aTraineeIsToldThatSomebodyWhispers() throws Exception {
        morning();
        supervisorSitsDown();
        snapshot(lea);
        expect("change-whisper-trainee.json", changeAfter(lea, whisper()));
    }

    @Test
    void aTraineeIsNotToldThatSomebodyListens() throws Exception {
        morning();
        supervisorSitsDown();
        snapshot(lea);
        var listening = supervised(SupervisionMode.LISTEN);
        assertThat(changeAfter(lea, listening)).containsOnlyKeys("type", "revision", "at");
    }

    @Test
    void aCallIsWrappedUp() throws Exception {
        morning();
        hear(new CallEvent.Ended(CALL, at(100), EndedBy.CUSTOMER, "Normal Clearing"));
        hear(new CallEvent.OutcomeRecorded(CALL, at(110), new Outcome("solved", "explained", "Tout est clair.")));
        expect("change-wrapped-up.json", changeAfter(staff, new CallEvent.WrappedUp(CALL, at(118))));
    }

    @Test
    void aTraineesCallIsWrappedUp() throws Exception {
        morning();
        snapshot(lea);
        hear(new CallEvent.Ended(CALL, at(100), EndedBy.CUSTOMER, "Normal Clearing"));
        hear(new CallEvent.OutcomeRecorded(CALL, at(110), new Outcome("solved", "explained", "")));
        expect("change-wrapped-up-trainee.json", changeAfter(lea, new CallEvent.WrappedUp(CALL, at(118))));
    }

    @Test
    void aTraineesCustomerSpeaks() throws Exception {
        morning();
        snapshot(lea);
        expect(
                "change-said-trainee.json",
                changeAfter(lea, new CallEvent.Said(CALL, at(30), "Je n’ai rien reçu.", Duration.ofMillis(1_400))));
    }

    @Test
    void aTraineeTakesMoreTime() throws Exception {
        morning();
        snapshot(lea);
        hear(new CallEvent.Ended(CALL, at(100), EndedBy.CUSTOMER, "Normal Clearing"));
        expect(
                "change-more-time-trainee.json",
                changeAfter(lea, new CallEvent.WrapUpExtended(CALL, at(130), Duration.ofSeconds(30))));
    }

    @Test
    void aTraineeIsWrittenToDuringHerCall() throws Exception {
        morning();
        snapshot(lea);
        expect("change-message-trainee.json", changeAfter(lea, message()));
    }

    @Test
    void aSupervisorSeesThatAMessageWasReadAndThatAPauseIsAskedFor() throws Exception {
        morning();
        hear(message());
        hear(new FloorEvent.PauseBegan(SeatId.numbered(1), at(66), new PauseReason("lunch")));
        var read = new FloorEvent.MessageSeen(SeatId.numbered(1), at(70), new MessageId("m1"));
        expect("change-message-read.json", changeAfter(staff, read));
    }

    private static FloorEvent message() {
        return new FloorEvent.MessageSent(
                SeatId.numbered(1), at(65), new MessageId("m1"), new PersonId("sam"), "Demandez son numéro de client.");
    }

    @Test
    void whatACustomerOnHoldSaysIsHeardByNobody() {
        morning();
        hear(new CallEvent.Held(CALL, at(30)));
        var told = changeAfter(staff, new CallEvent.Said(CALL, at(31), "Pfff.", Duration.ofSeconds(1)));
        assertThat(Json.text(told)).doesNotContain("Pfff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snapshot-supervisor.json",
                "snapshot-trainee.json",
                "change-held.json",
                "change-whisper.json",
                "change-whisper-trainee.json",
                "change-wrapped-up.json",
                "change-wrapped-up-trainee.json",
                "change-said-trainee.json",
                "change-more-time-trainee.json",
                "change-message-trainee.json",
                "change-message-read.json"
            })
    void everyExampleFitsTheContract(String file) throws Exception {
        var vertx = Vertx.vertx();
        try {
            var contract = TestLab.get(Contract.read(vertx, "openapi.yaml"));
            var example = new JsonObject(Files.readString(WIRE.resolve(file)));
            var kind = example.getString("type").equals("snapshot") ? "LiveSnapshot" : "LiveChange";
            var judged = contract.api()
                    .getSchemaRepository()
                    .validator("app:///#/components/schemas/" + kind)
                    .validate(example);
            assertThat(SchemaErrors.of(judged)).isEmpty();
        } finally {
            TestLab.get(vertx.close());
        }
    }

    /** Léa talks, Tom pauses, one customer waits. */
    private void morning() {
        hear(new FloorEvent.SwitchUp(NINE));
        hear(new FloorEvent.SignedOn(SeatId.numbered(1), at(1), new Trainee(new PersonId("lea"), "Léa")));
        hear(new FloorEvent.PhoneSeen(SeatId.numbered(1), at(2), Phone.WEB));
        hear(new FloorEvent.SignedOn(SeatId.numbered(2), at(3), new Trainee(new PersonId("tom"), "Tom")));
        hear(new FloorEvent.PhoneSeen(SeatId.numbered(2), at(4), Phone.SIP));
        hear(new FloorEvent.PauseBegan(SeatId.numbered(2), at(5), new PauseReason("break")));
        hear(new FloorEvent.ExerciseStarted(new ExerciseId("ex-1"), at(10), "Matinée", Set.of()));
        hear(new CallEvent.Placed(CALL, at(20), plan()));
        hear(new CallEvent.Offered(CALL, at(21)));
        hear(new CallEvent.Rang(CALL, at(22), SeatId.numbered(1)));
        hear(new CallEvent.Answered(CALL, at(26), SeatId.numbered(1)));
        hear(new CallEvent.Placed(SECOND, at(40), plan()));
        hear(new CallEvent.Offered(SECOND, at(41)));
    }

    private static CallPlan plan() {
        return new CallPlan(
                        new ExerciseId("ex-1"),
                        Direction.INBOUND,
                        LINE,
                        new CustomerId("dubois"),
                        "Madame Dubois",
                        new PackId("fr-accueil"),
                        new ScenarioId("facture"),
                        Optional.of(new Outcome("solved", "explained", "")),
                        1)
                .from("9f86d081".repeat(8));
    }

    private void hear(CallEvent event) {
        hear(new FloorEvent.OfCall(event));
    }

    private void hear(FloorEvent event) {
        var turn = floor.after(event);
        floor = turn.floor();
        var change = turn.change();
        batch = new ChangeBatch();
        batch.add(change, change.call().flatMap(call -> recent.after(floor, call, change.at())));
    }

    private Map<String, Object> snapshot(Audience audience) {
        var message = new LinkedHashMap<String, Object>();
        message.put("type", "snapshot");
        message.put("revision", 1);
        message.put("at", at(60));
        message.put("floor", audience.snapshot(scene(at(60))));
        return message;
    }

    private void supervisorSitsDown() {
        hear(new FloorEvent.DeskTaken(DESK, at(50), new Trainee(new PersonId("sam"), "Sam")));
        hear(new FloorEvent.PhoneSeen(DESK, at(51), Phone.WEB));
    }

    private static FloorEvent whisper() {
        return supervised(SupervisionMode.WHISPER);
    }

    private static FloorEvent supervised(SupervisionMode mode) {
        return new FloorEvent.Supervised(
                DESK, at(65), CALL, mode, Optional.of(new PersonId("sam")), Optional.of(SeatId.numbered(1)));
    }

    private Map<String, Object> changeAfter(Audience audience, CallEvent event) {
        return changeAfter(audience, new FloorEvent.OfCall(event));
    }

    private Map<String, Object> changeAfter(Audience audience, FloorEvent event) {
        hear(event);
        var message = new LinkedHashMap<String, Object>();
        message.put("type", "change");
        message.put("revision", 2);
        message.put("at", event.at());
        message.putAll(audience.change(scene(event.at()), batch));
        return message;
    }

    private Scene scene(Instant now) {
        var exercises = floor.exercises().stream()
                .map(status -> ExerciseView.of(status, Optional.empty()))
                .toList();
        return new Scene(
                floor,
                now,
                "Plateau 1",
                List.of(LINE),
                new CustomerFiles(PackShelf.of(Map.of())),
                help,
                recent.latestFirst(),
                exercises);
    }

    private Floor floor() {
        return floor;
    }

    private static void expect(String file, Map<String, Object> message) throws Exception {
        var told = new JsonObject(Json.text(message));
        var path = WIRE.resolve(file);
        var example = Files.exists(path) ? new JsonObject(Files.readString(path)) : new JsonObject();
        assertThat(told)
                .as("wire/" + file + " should be%n%s%n", told.encodePrettily())
                .isEqualTo(example);
    }

    private static Instant at(int seconds) {
        return NINE.plusSeconds(seconds);
    }
}
