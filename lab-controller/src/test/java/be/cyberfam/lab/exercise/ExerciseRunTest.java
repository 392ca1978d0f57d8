package be.cyberfam.lab.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Pickup;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExerciseRunTest {
    private static final Instant START = Instant.parse("2026-03-09T09:00:00Z");

    @Test
    void theSameSeedSendsTheSameCustomersAtTheSameMoments() {
        var one = ExerciseRun.start(exercise(new Traffic.Poisson(600), 5), START);
        var two = ExerciseRun.start(exercise(new Traffic.Poisson(600), 5), START);
        assertThat(one.arrivals()).isEqualTo(two.arrivals());
        var later = START.plusSeconds(600);
        assertThat(one.due(later).orders()).isEqualTo(two.due(later).orders());
        assertThat(ExerciseRun.start(exercise(new Traffic.Poisson(600), 6), START)
                        .arrivals())
                .isNotEqualTo(one.arrivals());
    }

    @Test
    void poissonArrivalsComeAtTheirRate() {
        var run = ExerciseRun.start(exercise(new Traffic.Poisson(6_000), 1), START);
        assertThat((double) run.arrivals().size()).isCloseTo(6_000, within(4 * Math.sqrt(6_000)));
    }

    @Test
    void exercisesOfOneSeedBesideEachOtherHaveCallsOfTheirOwn() {
        var one = exercise(new Traffic.Waves(1, Duration.ofMinutes(1)), 3);
        var call = ExerciseRun.start(one, START).due(START).orders().getFirst();
        var beside = ExerciseRun.start(one.as(new ExerciseId("beside")), START)
                .due(START)
                .orders()
                .getFirst();
        assertThat(call.call()).isNotEqualTo(beside.call());
        assertThat(call.plan().seed()).isEqualTo(beside.plan().seed());
    }

    @Test
    void inAnOutboundExerciseNobodyComesAndThoseDueAreCalledInOrder() {
        var names = exercise(new Traffic.Waves(2, Duration.ofMinutes(1)), 3).calling(new Reach(1, 0, 0));
        var run = ExerciseRun.start(names, START);
        assertThat(run.due(START.plusSeconds(600)).orders()).isEmpty();
        assertThat(run.next(START).orElseThrow().plan().direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(run.next(START).orElseThrow().pickup()).contains(new Pickup.Busy());
        assertThat(calledTwice(run).next(START.plusSeconds(59))).isEmpty();
        assertThat(calledTwice(run).next(START.plusSeconds(60))).isPresent();
        assertThat(run.frozen(START).next(START)).isEmpty();
    }

    @Test
    void whoPlaysTheSamePartOnAListIsChosenByHisNumberAndEachSpeaksForHimself() {
        var willing = listed("081100200", "Ana Sol", Optional.empty());
        var unwilling = listed("+3281100201", "Bo Sol", Optional.of(Listed.Bar.REFUSED));
        var list = new CallingList("l", "Liste", List.of(willing, unwilling));
        var exercise = exercise(new Traffic.Waves(2, Duration.ofMinutes(1)), 3)
                .calling(Campaign.manual(new Reach(0, 0, 0)).of(list));
        assertThat(exercise.callees()).extracting(Callee::id).containsExactly("081100200", "3281100201");
        assertThat(exercise.callees())
                .extracting(one -> one.who().customerName())
                .containsExactly("Ana Sol", "Bo Sol");
        var run = ExerciseRun.start(exercise, START);
        assertThat(exercise.callees())
                .extracting(one -> run.forbids(call(one), START))
                .containsExactly(false, true);
    }

    private static Listed listed(String number, String name, Optional<Listed.Bar> bar) {
        return new Listed(number, name, new ScenarioId("parcel"), ZoneOffset.UTC, Optional.empty(), bar);
    }

    private static PlaceCall call(Callee callee) {
        var who = callee.who();
        var plan = new CallPlan(
                new ExerciseId("morning"),
                Direction.OUTBOUND,
                new LineId("accueil"),
                who.customer(),
                who.customerName(),
                who.pack(),
                who.scenario(),
                Optional.empty(),
                1);
        return new PlaceCall(new CallId("c"), plan);
    }

    @Test
    void aRampSendsThreeTimesAsManyInItsSecondHalfWhenItStartsFromNothing() {
        var run = ExerciseRun.start(exercise(new Traffic.Ramp(0, 12_000), 1), START);
        long early = run.arrivals().stream()
                .filter(a -> a.at().compareTo(Duration.ofMinutes(30)) < 0)
                .count();
        assertThat((double) (run.arrivals().size() - early) / early).isCloseTo(3, within(0.3));
    }

    @Test
    void aPeakIsHighestWhereItIsSaidToBe() {
        var peak = new Traffic.Peak(60, 6_000, Duration.ofMinutes(20), Duration.ofMinutes(5));
        var run = ExerciseRun.start(exercise(peak, 1), START);
        long around = run.arrivals().stream()
                .filter(a -> a.at().minus(Duration.ofMinutes(20)).abs().compareTo(Duration.ofMinutes(10)) < 0)
                .count();
        assertThat((double) around / run.arrivals().size()).isGreaterThan(0.85);
    }

    @Test
    void aWaveSendsEverybodyAtOnce() {
        var run = ExerciseRun.start(exercise(new Traffic.Waves(12, Duration.ofMinutes(20)), 1), START);
        assertThat(run.due(START).orders()).hasSize(12);
        assertThat(run.arrivals()).hasSize(36);
    }

    @Test
    void eachCustomerComesOnce() {
        var first =
                ExerciseRun.start(exercise(new Traffic.Poisson(600), 1), START).due(START.plusSeconds(1_800));
        var second = first.run().due(START.plusSeconds(1_800));
        assertThat(first.orders()).isNotEmpty();
        assertThat(second.orders()).isEmpty();
    }

    @Test
    void aFrozenExerciseSendsNobodyAndGoesOnWhereItStopped() {
        var run = ExerciseRun.start(exercise(new Traffic.Waves(1, Duration.ofMinutes(1)), 1), START)
                .due(START)
                .run();
        var frozen = run.frozen(START.plusSeconds(30));
        assertThat(frozen.due(START.plusSeconds(600)).orders()).isEmpty();
        var resumed = frozen.resumed(START.plusSeconds(600));
        assertThat(resumed.due(START.plusSeconds(629)).orders()).isEmpty();
        assertThat(resumed.due(START.plusSeconds(630)).orders()).hasSize(1);
        assertThat(resumed.isSpent(START.plusSeconds(3_600))).isFalse();
        assertThat(resumed.isSpent(START.plusSeconds(3_600 + 570))).isTrue();
    }

    @Test
    void anAdjustedExerciseKeepsWhoHasComeAndDrawsTheRestAnew() {
        var half = START.plusSeconds(1_800);
        var run = ExerciseRun.start(exercise(new Traffic.Poisson(60), 1), START)
                .due(half)
                .run();
        var adjusted = run.adjusted(run.exercise().with(new Traffic.Poisson(600)), half);
        assertThat(adjusted.came()).isEqualTo(run.came());
        assertThat(adjusted.due(half).orders()).isEmpty();
        assertThat((double) adjusted.arrivals().size() - run.came()).isCloseTo(300, within(70.0));
    }

    @Test
    void aWaveSentByHandComesAtOnceAndTheRestAsBefore() {
        var run = ExerciseRun.start(exercise(new Traffic.Waves(1, Duration.ofMinutes(10)), 1), START)
                .due(START)
                .run()
                .withWave(5, START.plusSeconds(60));
        var wave = run.due(START.plusSeconds(60));
        assertThat(wave.orders()).hasSize(5);
        assertThat(wave.run().due(START.plusSeconds(599)).orders()).isEmpty();
        assertThat(wave.run().due(START.plusSeconds(600)).orders()).hasSize(1);
    }

    @Test
    void whatCannotBeMeantIsRefusedWithAReason() {
        assertThatThrownBy(() -> new Traffic.Poisson(-1)).hasMessageContaining("calls an hour");
        assertThatThrownBy(() -> new Traffic.Waves(0, Duration.ofMinutes(1))).hasMessageContaining("wave");
    }

    private static Exercise exercise(Traffic traffic, long seed) {
        var cast = List.of(casting("parcel", 2), casting("bill", 1));
        return new Exercise(
                new ExerciseId("morning"),
                "Matin",
                new LineId("accueil"),
                Set.of(),
                cast,
                traffic,
                Optional.of(new Patience.Fixed(Duration.ofSeconds(60))),
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                seed);
    }

    private static Casting casting(String scenario, double weight) {
        return new Casting(
                new PackId("fr"),
                new ScenarioId(scenario),
                new CustomerId(scenario),
                "Client",
                Optional.empty(),
                weight);
    }

    private static ExerciseRun calledTwice(ExerciseRun run) {
        var once = run.called(run.next(START).orElseThrow(), START);
        return once.called(once.next(START).orElseThrow(), START);
    }
}
