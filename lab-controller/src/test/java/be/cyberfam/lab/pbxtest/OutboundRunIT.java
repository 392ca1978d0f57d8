package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.ConfigFile;
import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.Home;
import be.cyberfam.lab.Lab;
import be.cyberfam.lab.books.BookPlaces;
import be.cyberfam.lab.books.BooksCheck;
import be.cyberfam.lab.books.Tolerance;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Reach;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.pack.EverydayCalls;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.store.StoredCalls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole small exercise in which the seats call: a list of people, some of whom are not reached. */
class OutboundRunIT {
    private static final int NAMES = 8;
    private static final int SEATS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(4);
    /** Of these names three are busy, two decline, one lets it ring, and two answer. */
    private static final long SEED = 28;

    private static final String BARRED = "Zoé Lambert";
    private static final ExerciseId RUN = new ExerciseId("outbound");

    @TempDir
    Path folder;

    @Test
    void everyAttemptHasItsResultAndEveryTalkItsRecording() throws Exception {
        try (var home = Home.take(folder)) {
            try (var lab = Lab.start(home, ConfigFile.of(folder).withPort(0).withSeats(SEATS), step -> {})) {
                var pack = EverydayCalls.of(lab.packs().getFirst());
                lab.rehearse(pack);
                lab.seatRobots(pack, Manner.ATTENTIVE, SEED);
                lab.begin(calls(pack));
                awaitAll(lab);
                lab.endCalls();
            }
            var rows = rows();
            assertThat(rows).hasSize(NAMES).allSatisfy(OutboundRunIT::isWhole);
            assertThat(rows.stream().flatMap(row -> row.result().stream()))
                    .contains(Result.HANDLED, Result.BUSY, Result.NO_ANSWER, Result.DECLINED);
            var verdict = new BooksCheck(BookPlaces.in(folder), Tolerance.USUAL, Instant.MAX).run();
            assertThat(verdict.isGood()).as(verdict.text()).isTrue();
        }
    }

    /** The lab calls first, more numbers than there are seats; who stands in the register is left alone. */
    @Test
    void whoAnswersTheLabIsGivenToASeatThatIsReadyOrLetGo() throws Exception {
        try (var home = Home.take(folder)) {
            try (var lab = Lab.start(home, ConfigFile.of(folder).withPort(0).withSeats(SEATS), step -> {})) {
                var pack = EverydayCalls.of(lab.packs().getFirst());
                lab.rehearse(pack);
                lab.seatRobots(pack, Manner.ATTENTIVE, SEED);
                var campaign = new Campaign(
                        new Reach(0.2, 0, 0.1, 0.2), DialMode.PREDICTIVE, Optional.of(list(pack)), 1, Map.of());
                lab.begin(calls(pack).calling(campaign));
                Eventually.isTrue(
                        LONGEST,
                        "talks and drops",
                        () -> results(lab).containsAll(List.of(Result.HANDLED, Result.DROPPED)));
                assertThat(lab.floor().exercises().getFirst().drops().dropped()).isPositive();
                lab.endCalls();
            }
            assertThat(rows()).isNotEmpty().noneMatch(row -> row.result().equals(Optional.of(Result.FAILED)));
            assertThat(rows()).noneMatch(row -> row.customer().equals(Optional.of(BARRED)));
            var verdict = new BooksCheck(BookPlaces.in(folder), Tolerance.USUAL, Instant.MAX).run();
            assertThat(verdict.isGood()).as(verdict.text()).isTrue();
        }
    }

    private static Set<Result> results(Lab lab) {
        return lab.floor().recent().stream()
                .flatMap(call -> call.result().stream())
                .collect(Collectors.toSet());
    }

    /** Everybody of the pack; the first has asked for no such calls. */
    private static CallingList list(Pack pack) {
        var people = new ArrayList<Listed>();
        for (var scenario : pack.scenarios()) {
            boolean first = people.isEmpty();
            people.add(new Listed(
                    "08712300" + people.size(),
                    first ? BARRED : pack.personaOf(scenario).name(),
                    scenario.id(),
                    ZoneOffset.UTC,
                    Optional.empty(),
                    first ? Optional.of(Listed.Bar.DO_NOT_CALL) : Optional.empty()));
        }
        return new CallingList("all", "All", people);
    }

    private static void isWhole(CallRow row) {
        assertThat(row.direction()).contains(Direction.OUTBOUND);
        assertThat(row.seat()).isPresent();
        assertThat(row.result()).isPresent();
        assertThat(row.recording().isPresent()).isEqualTo(row.result().equals(Optional.of(Result.HANDLED)));
        if (row.recording().isPresent()) {
            assertThat(row.outcome()).isPresent();
            assertThat(row.handleMs().orElseThrow())
                    .isEqualTo(row.talkMs().orElseThrow()
                            + row.holdMs().orElseThrow()
                            + row.wrapMs().orElseThrow());
        }
    }

    private static Exercise calls(Pack pack) {
        var cast = pack.scenarios().stream().map(scenario -> {
            var persona = pack.personaOf(scenario);
            return new Casting(
                    pack.id(), scenario.id(), persona.id(), persona.name(), Optional.of(scenario.right()), 1);
        });
        return new Exercise(
                        RUN,
                        "Rappels",
                        new LineId("accueil"),
                        Set.of(),
                        cast.toList(),
                        new Traffic.Waves(NAMES, Duration.ofHours(1)),
                        Optional.of(new Patience.Fixed(Duration.ofSeconds(30))),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(10),
                        SEED)
                .calling(new Reach(0.25, 0.15, 0.15));
    }

    private static void awaitAll(Lab lab) {
        Eventually.isTrue(
                LONGEST, "the last name's call", () -> lab.floor().recent().size() >= NAMES);
    }

    private List<CallRow> rows() {
        try (var calls = StoredCalls.in(folder)) {
            var rows = new ArrayList<CallRow>();
            calls.oldestFirst(CallQuery.ALL.of(RUN)).forEachRemaining(rows::add);
            return rows;
        }
    }
}
