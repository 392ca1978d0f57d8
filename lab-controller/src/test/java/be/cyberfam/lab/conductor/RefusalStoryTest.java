package be.cyberfam.lab.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.dialler.AttemptResult;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.ListFigures;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.exercise.Reach;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks not to be called any more is left alone by every exercise after that, until a trainer says otherwise. */
class RefusalStoryTest {
    private static final Outcome STOP = new Outcome("do-not-call", "", "Trop d’appels");
    private static final PhoneNumber HIS = new PhoneNumber("+328700000");
    private static final ExerciseId FIRST = new ExerciseId("first");
    private static final PersonId SAM = new PersonId("sam");

    private PracticeRoom room;

    @BeforeEach
    void open() {
        room = new PracticeRoom();
        room.leaReady();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whoAsksIsNotedOnceHisCallIsWrappedUpAndIsLeftAloneInLaterExercises() {
        start("first", people(1));
        talkedTo();
        wrapsUpWith(STOP);
        assertThat(noted()).singleElement().satisfies(refusal -> {
            assertThat(refusal.number()).isEqualTo(HIS);
            assertThat(refusal.name()).isEqualTo("Person 0");
            assertThat(refusal.reason()).isEqualTo("Trop d’appels");
            assertThat(refusal.by()).contains(PracticeRoom.LEA.id());
            assertThat(refusal.call()).contains(latest());
        });
        room.ask(new Request.StopExercise(FIRST));
        start("second", List.of(listed("+32 8 700000", "Somebody"), listed("087000019", "Person 1")));
        room.at(200).tick();
        assertThat(names()).containsExactly("Person 0", "Person 1");
    }

    @Test
    void anOutcomeThatIsPutRightBeforeTheWrapUpEndsIsNoRefusal() {
        start("first", people(1));
        talkedTo();
        room.ask(new Request.RecordOutcome(PracticeRoom.ONE, latest(), STOP));
        wrapsUpWith(Outcome.of("sold", ""));
        assertThat(noted()).isEmpty();
    }

    @Test
    void whoAsksAtTheVeryEndOfAnExerciseIsNotedToo() {
        start("first", people(1));
        talkedTo();
        room.ask(new Request.StopExercise(FIRST));
        wrapsUpWith(STOP);
        assertThat(noted()).hasSize(1);
    }

    @Test
    void aNumberThatIsEnteredIsObeyedByTheExerciseThatRunsAndCalledAgainOnceItIsTakenOut() {
        room.ask(new Request.NoteRefusal(SAM, HIS, "Person 0", "Par lettre"));
        start("first", people(1));
        room.tick();
        assertThat(names()).isEmpty();
        assertThat(stand()).contains(new ListFigures(0, 0, 1, 0, 0));
        room.ask(new Request.StrikeRefusal(SAM, HIS, "Il a changé d’avis, par lettre"));
        room.at(1).tick();
        assertThat(names()).containsExactly("Person 0");
        assertThat(stand()).contains(new ListFigures(1, 0, 0, 0, 0));
    }

    /** How the list of the exercise stands, as trainers see it. */
    private Optional<ListFigures> stand() {
        room.tick();
        return room.floor().exercises().getFirst().list();
    }

    @Test
    void nobodyIsEnteredTwiceAndNobodyTakenOutWhoIsNotThere() {
        assertThat(room.ask(new Request.StrikeRefusal(SAM, HIS, "Erreur")))
                .extracting(RefusalStoryTest::why)
                .isEqualTo(Reply.Refusal.NOT_IN_REGISTER);
        room.ask(new Request.NoteRefusal(SAM, HIS, "", "Par lettre"));
        assertThat(room.ask(new Request.NoteRefusal(SAM, HIS, "", "Par lettre")))
                .extracting(RefusalStoryTest::why)
                .isEqualTo(Reply.Refusal.ALREADY_IN_REGISTER);
    }

    @Test
    void aTraineeWhoDialsHimIsToldWhy() {
        room.obey(Set.of(HIS));
        room.ask(new Request.StartExercise(PracticeRoom.longDay("calls").calling(new Reach(0, 0, 0))));
        var plan = PracticeRoom.outbound().at(Optional.of(HIS));
        var reply = room.ask(new Request.Dial(PracticeRoom.ONE, new PlaceCall(PracticeRoom.CALL, plan)));
        assertThat(reply).isInstanceOfSatisfying(Reply.Refused.class, refused -> {
            assertThat(refused.why()).isEqualTo(Reply.Refusal.HAS_REFUSED_CALLS);
            assertThat(refused.detail()).contains(plan.customerName(), "register of refusals");
        });
        assertThat(names()).isEmpty();
    }

    @Test
    void whoIsNextWithoutAListIsPassedOver() {
        room.obey(Set.of(HIS));
        room.ask(new Request.StartExercise(onlyHim()));
        room.tick();
        assertThat(room.ask(new Request.DialNext(PracticeRoom.ONE)))
                .extracting(RefusalStoryTest::why)
                .isEqualTo(Reply.Refusal.NOBODY_TO_CALL);
        room.obey(Set.of());
        assertThat(room.ask(new Request.DialNext(PracticeRoom.ONE))).isInstanceOf(Reply.Dialling.class);
    }

    private static Exercise onlyHim() {
        var day = PracticeRoom.longDay("calls");
        var him = day.cast().getFirst();
        var known = new Casting(
                him.pack(),
                him.scenario(),
                him.customer(),
                him.customerName(),
                him.expected(),
                Optional.of(HIS),
                him.weight());
        return new Exercise(
                        day.id(),
                        day.name(),
                        day.line(),
                        day.seats(),
                        List.of(known),
                        new Traffic.Waves(1, Duration.ofHours(11)),
                        day.patience(),
                        day.wrapUpTarget(),
                        day.length(),
                        day.seed())
                .calling(new Reach(0, 0, 0));
    }

    private void start(String id, List<Listed> people) {
        var campaign = new Campaign(
                new Reach(0, 0, 0),
                DialMode.PROGRESSIVE,
                Optional.of(new CallingList("list", "List", people)),
                DropRate.USUAL_LIMIT,
                Map.of("do-not-call", AttemptResult.REFUSED));
        room.ask(new Request.StartExercise(PracticeRoom.longDay(id).calling(campaign)));
    }

    private static List<Listed> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> listed("0870000" + i, "Person " + i))
                .toList();
    }

    private static Listed listed(String number, String name) {
        return new Listed(
                Listed.digits(number),
                name,
                new ScenarioId("parcel"),
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty());
    }

    private void talkedTo() {
        room.tick();
        var call = latest();
        room.hear(new CallEvent.Offered(call, PracticeRoom.moment(4)))
                .hear(new CallEvent.Rang(call, PracticeRoom.moment(4), PracticeRoom.ONE))
                .hear(new CallEvent.Answered(call, PracticeRoom.moment(5), PracticeRoom.ONE))
                .hear(new CallEvent.Ended(call, PracticeRoom.moment(60), EndedBy.CUSTOMER, ""));
        room.floor();
    }

    private void wrapsUpWith(Outcome outcome) {
        room.ask(new Request.RecordOutcome(PracticeRoom.ONE, latest(), outcome));
        room.ask(new Request.WrapUp(PracticeRoom.ONE, latest()));
        room.floor();
    }

    private List<FloorEvent.RefusalNoted> noted() {
        return room.journal.written().stream()
                .filter(FloorEvent.RefusalNoted.class::isInstance)
                .map(FloorEvent.RefusalNoted.class::cast)
                .toList();
    }

    private static Reply.Refusal why(Reply reply) {
        return ((Reply.Refused) reply).why();
    }

    private List<String> names() {
        room.floor();
        return room.customers.expected().stream()
                .map(order -> order.plan().customerName())
                .toList();
    }

    private CallId latest() {
        room.floor();
        return room.customers.expected().getLast().call();
    }
}
