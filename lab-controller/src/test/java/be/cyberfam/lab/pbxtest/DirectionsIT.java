package be.cyberfam.lab.pbxtest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.ConfigFile;
import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.Home;
import be.cyberfam.lab.Lab;
import be.cyberfam.lab.books.BookPlaces;
import be.cyberfam.lab.books.BooksCheck;
import be.cyberfam.lab.books.BooksVerdict;
import be.cyberfam.lab.books.Tolerance;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Refusals;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.ListFigures;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.exercise.Announcing;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Overflow;
import be.cyberfam.lab.exercise.Reach;
import be.cyberfam.lab.exercise.Reception;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.robot.Conduct;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.store.StoredCalls;
import io.vertx.core.Future;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls in every direction on one floor, all beside each other: a line with a voice menu for two languages and somebody urgent, a
 * line that overflows, numbers the lab calls and at which somebody else answers, numbers seats call and at which a machine
 * answers, or somebody who wants no more calls. Nobody is at a seat before those who call stand in their queues.
 */
class DirectionsIT {
    private static final Logger LOG = LoggerFactory.getLogger(DirectionsIT.class);
    private static final String LINES = """
            lines:
              - {name: accueil, language: fr, key: 1, seats: [1]}
              - {name: onthaal, language: nl, key: 2, seats: [2]}
              - {name: technique, seats: [4]}
              - {name: secours, seats: [3]}
              - {name: rappels, seats: [4]}
            """;
    private static final LineId ACCUEIL = new LineId("accueil");
    private static final LineId ONTHAAL = new LineId("onthaal");
    private static final LineId SECOURS = new LineId("secours");
    private static final Duration A_WHILE = Duration.ofSeconds(150);

    private static final ScenarioId ORDINARY = new ScenarioId("faux-numero");
    private static final ScenarioId URGENT = new ScenarioId("panne-internet");
    private static final ScenarioId DUTCH = new ScenarioId("openingsuren");
    private static final ScenarioId NO_MORE = new ScenarioId("ne-plus-appeler");
    private static final ScenarioId HAS_MOVED = new ScenarioId("autre-demenage");
    private static final ExerciseId DESK = new ExerciseId("desk");
    private static final ExerciseId FULL = new ExerciseId("full");
    private static final ExerciseId OTHERS = new ExerciseId("others");
    private static final ExerciseId MACHINES = new ExerciseId("machines");
    private static final ExerciseId REFUSES = new ExerciseId("refuses");
    private static final Outcome WRONG_NUMBER = Outcome.of("wrong-number", "");
    private static final Outcome MACHINE = Outcome.of("not-reached", "machine");

    /** Quick, and always right. */
    private static final Manner QUICK = new Manner(
            Manner.Span.ofMillis(200, 400),
            Manner.Span.ofMillis(300, 500),
            Manner.Span.ofMillis(300, 500),
            0,
            Manner.Span.ofMillis(1_000, 1_000),
            1,
            Conduct.CIVIL);

    @TempDir
    private static Path folder;

    private static Lab lab;
    private static Pack french;
    private static Pack dutch;
    private static List<CallRow> rows;
    private static Map<CallId, List<CallEvent>> receptions;
    private static Map<ExerciseId, ListFigures> lists;
    private static List<Refusals.Entry> register;
    private static BooksVerdict books;

    @BeforeAll
    static void aFloorIsPlayedToItsEnd() throws Exception {
        Files.writeString(folder.resolve("lab.yaml"), LINES, UTF_8);
        try (var home = Home.take(folder);
                var started = Lab.start(home, ConfigFile.of(folder).withPort(0).withSeats(6), step -> {})) {
            lab = started;
            french = pack("fr-accueil").withOnly(Set.of(ORDINARY, URGENT, NO_MORE));
            dutch = pack("nl-onthaal").withOnly(Set.of(DUTCH));
            lab.rehearse(dutch);
            everybodyCalls();
            lab.seatRobots(6, french, QUICK, 3);
            lab.begin(seatsCall(MACHINES, 5, ORDINARY, new Reach(0, 0, 0, 1)));
            lab.begin(seatsCall(REFUSES, 6, NO_MORE, new Reach(0, 0, 0)));
            awaitStories();
            lists = lab.floor().exercises().stream()
                    .filter(exercise -> exercise.list().isPresent())
                    .collect(Collectors.toMap(
                            exercise -> exercise.id(),
                            exercise -> exercise.list().orElseThrow()));
            lab.endCalls();
            rows = rows();
            receptions = received();
            register = soon(lab.store().refusals().standing());
        }
        books = new BooksCheck(BookPlaces.in(folder), Tolerance.USUAL, Instant.MAX).run();
    }

    private static void everybodyCalls() {
        lab.begin(desk(List.of(part(french, ORDINARY), part(dutch, DUTCH))));
        lab.begin(full());
        lab.begin(others());
        awaitWaiting("who called first", ORDINARY, ACCUEIL);
        awaitWaiting("who chose Dutch", DUTCH, ONTHAAL);
        lab.ask(new Request.AdjustExercise(desk(List.of(part(french, URGENT)))));
        lab.ask(new Request.SendWave(DESK, 1));
        awaitWaiting("who is urgent", URGENT, ACCUEIL);
    }

    /** Each story says by itself what is missing, should it not come to its end. */
    private static void awaitStories() {
        try {
            Eventually.isTrue(
                    A_WHILE,
                    () -> answered(DESK, URGENT).isPresent()
                            && answered(DESK, DUTCH).isPresent()
                            && answered(FULL, ORDINARY).isPresent()
                            && wrappedUp(OTHERS)
                            && wrappedUp(MACHINES)
                            && wrappedUp(REFUSES)
                            && isRefused());
        } catch (AssertionError e) {
            LOG.warn("not all came to their end: {}", e.getMessage());
        }
    }

    @Test
    void whoIsUrgentIsServedBeforeWhoHasWaitedLonger() {
        var urgent = row(DESK, URGENT);
        var ordinary = row(DESK, ORDINARY);
        assertThat(List.of(urgent, ordinary)).extracting(CallRow::line).containsOnly(Optional.of(ACCUEIL));
        assertThat(ordinary.offeredAt().orElseThrow())
                .isBefore(urgent.offeredAt().orElseThrow());
        assertThat(urgent.answeredAt()).isPresent();
        assertThat(ordinary.answeredAt().orElse(Instant.MAX))
                .isAfter(urgent.answeredAt().orElseThrow());
    }

    @Test
    void whoPressesTheKeyOfHisLanguageIsAnsweredByASeatOfItsLine() {
        var call = row(DESK, DUTCH);
        assertThat(call.line()).contains(ONTHAAL);
        assertThat(call.seat()).contains(SeatId.numbered(2));
        assertThat(receptions.get(call.id()))
                .filteredOn(CallEvent.Chose.class::isInstance)
                .extracting(CallEvent.Chose.class::cast)
                .singleElement()
                .satisfies(chose -> assertThat(chose.key()).isEqualTo("2"));
    }

    @Test
    void whoHasWaitedTooLongIsAnsweredOnTheLineHisOwnFlowsOverTo() {
        var call = row(FULL, ORDINARY);
        assertThat(call.line()).contains(SECOURS);
        assertThat(call.seat()).contains(SeatId.numbered(3));
        assertThat(receptions.get(call.id()))
                .filteredOn(CallEvent.Overflowed.class::isInstance)
                .extracting(CallEvent.Overflowed.class::cast)
                .singleElement()
                .satisfies(over -> {
                    assertThat(over.why()).isEqualTo(CallEvent.Overflowed.Full.TIME);
                    assertThat(Duration.between(call.offeredAt().orElseThrow(), over.at()))
                            .isBetween(Duration.ofMillis(4_500), Duration.ofSeconds(9));
                });
    }

    @Test
    void ofANumberAtWhichSomebodyElseAnswersItIsRecordedThatItIsWrong() {
        var call = row(OTHERS, ORDINARY);
        assertThat(call.seat()).contains(SeatId.numbered(4));
        assertThat(call.expectedOutcome()).contains(WRONG_NUMBER);
        assertThat(call.outcome()).contains(WRONG_NUMBER);
    }

    @Test
    void aMachineIsSpokenToHungUpOnAndRecordedAsOne() {
        var call = row(MACHINES, ORDINARY);
        assertThat(call.seat()).contains(SeatId.numbered(5));
        assertThat(call.outcome()).contains(MACHINE);
        assertThat(call.endedBy()).contains(EndedBy.SEAT);
    }

    @Test
    void aWrongNumberIsDoneWithAndAMachineIsCalledAgainLater() {
        assertThat(lists).containsEntry(OTHERS, new ListFigures(0, 1, 0, 0, 0));
        assertThat(lists).containsEntry(MACHINES, new ListFigures(1, 0, 0, 0, 0));
    }

    @Test
    void whoWantsNoMoreCallsIsWrittenDownWithHisNumberAndHisCall() {
        var call = row(REFUSES, NO_MORE);
        assertThat(call.outcome()).contains(Outcome.of("file-changed", "do-not-call"));
        assertThat(lists).containsEntry(REFUSES, new ListFigures(0, 0, 1, 0, 0));
        assertThat(register).singleElement().satisfies(refusal -> {
            assertThat(refusal.number()).isEqualTo(new PhoneNumber("087 12 30 06"));
            assertThat(refusal.call()).contains(call.id());
            assertThat(refusal.by()).isEqualTo(call.person());
        });
    }

    @Test
    void theBooksAgree() {
        assertThat(books.isGood()).as("%s\n%s", books.text(), rows).isTrue();
    }

    private static Exercise desk(List<Casting> cast) {
        var reception = new Reception(
                Map.of(french.id(), "1", dutch.id(), "2"), Announcing.NOTHING, Optional.empty(), Set.of(URGENT));
        return exercise(DESK, "accueil", Set.of(1, 2), cast, 2).receiving(reception);
    }

    /** Nobody of its own seats takes its line. */
    private static Exercise full() {
        var over = new Overflow(Optional.of(Duration.ofSeconds(5)), Optional.empty(), Optional.of(SECOURS));
        var reception = new Reception(Map.of(), Announcing.NOTHING, Optional.of(over), Set.of());
        return exercise(FULL, "technique", Set.of(3), List.of(part(french, ORDINARY)), 1)
                .receiving(reception);
    }

    private static Exercise others() {
        var moved = french.others().stream()
                .filter(other -> other.plays().equals(HAS_MOVED))
                .toList();
        return exercise(OTHERS, "rappels", Set.of(4), List.of(part(french, ORDINARY)), 1)
                .calling(campaign(DialMode.PROGRESSIVE, "087123004", ORDINARY, new Reach(0, 0, 0, 0, 1))
                        .answeredBy(moved));
    }

    private static Exercise seatsCall(ExerciseId id, int seat, ScenarioId whom, Reach reach) {
        return exercise(id, "accueil", Set.of(seat), List.of(part(french, whom)), 1)
                .calling(campaign(DialMode.PREVIEW, "08712300" + seat, whom, reach));
    }

    /** One person on the list. */
    private static Campaign campaign(DialMode mode, String number, ScenarioId whom, Reach reach) {
        var person = new Listed(number, "Zoé Lambert", whom, ZoneOffset.UTC, Optional.empty(), Optional.empty());
        return new Campaign(
                reach,
                mode,
                Optional.of(new CallingList("one", "One", List.of(person))),
                DropRate.USUAL_LIMIT,
                french.outcomes().attempts());
    }

    private static Exercise exercise(ExerciseId id, String line, Set<Integer> seats, List<Casting> cast, int size) {
        return new Exercise(
                id,
                id.value(),
                new LineId(line),
                seats.stream().map(SeatId::numbered).collect(Collectors.toSet()),
                cast,
                new Traffic.Waves(size, Duration.ofHours(1)),
                Optional.of(new Patience.Fixed(Duration.ofMinutes(3))),
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                5);
    }

    private static Casting part(Pack pack, ScenarioId id) {
        var scenario = pack.scenario(id).orElseThrow();
        var persona = pack.personaOf(scenario);
        return new Casting(pack.id(), id, persona.id(), persona.name(), Optional.of(scenario.right()), 1);
    }

    private static Pack pack(String id) {
        return lab.packs().stream()
                .filter(pack -> pack.id().equals(new PackId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitWaiting(String who, ScenarioId scenario, LineId line) {
        Eventually.isTrue(
                A_WHILE,
                who + " in the queue",
                () -> lab.floor().calls().stream()
                        .filter(call -> call.phase() instanceof CallPhase.Waiting)
                        .flatMap(call -> call.points().plan().stream())
                        .anyMatch(plan ->
                                plan.scenario().equals(scenario) && plan.line().equals(line)));
    }

    private static Optional<CallTimeline> answered(ExerciseId exercise, ScenarioId scenario) {
        return calls(exercise)
                .filter(call -> call.points().plan().orElseThrow().scenario().equals(scenario))
                .filter(call -> call.points().answer().isPresent())
                .findFirst();
    }

    /** The list is counted a moment after the call. */
    private static boolean isRefused() {
        return lab.floor().exercises().stream()
                .flatMap(exercise -> exercise.list().stream())
                .anyMatch(list -> list.refused() > 0 && list.left() == 0);
    }

    private static boolean wrappedUp(ExerciseId exercise) {
        return calls(exercise).anyMatch(call -> call.points().wrappedUp().isPresent());
    }

    private static Stream<CallTimeline> calls(ExerciseId exercise) {
        return Stream.concat(lab.floor().calls().stream(), lab.floor().recent().stream())
                .filter(call -> call.points()
                        .plan()
                        .filter(plan -> plan.exercise().equals(exercise))
                        .isPresent());
    }

    private static List<CallRow> rows() {
        try (var calls = StoredCalls.in(folder)) {
            var all = new ArrayList<CallRow>();
            calls.oldestFirst(CallQuery.ALL).forEachRemaining(all::add);
            return all;
        }
    }

    private static Map<CallId, List<CallEvent>> received() throws Exception {
        var ids = rows.stream().map(CallRow::id).collect(Collectors.toSet());
        return soon(lab.store().events(ids, Set.of(CallEvent.Chose.class, CallEvent.Overflowed.class)));
    }

    private static <T> T soon(Future<T> answer) throws Exception {
        return answer.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    /** The first call of that part in an exercise. */
    private static CallRow row(ExerciseId exercise, ScenarioId scenario) {
        return rows.stream()
                .filter(row -> row.exercise().equals(Optional.of(exercise)))
                .filter(row -> row.scenario().equals(Optional.of(scenario)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call of " + scenario + " in " + exercise + ": " + rows));
    }
}
