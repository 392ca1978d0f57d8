package be.cyberfam.lab.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.scenario.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the customers of an exercise have in common, and who of them calls again. */
class CrowdTest {
    private static final Instant START = Instant.parse("2026-03-09T09:00:00Z");
    private static final Crowd ALL_COME_BACK = new Crowd(Pace.NATURAL, 0, 1);

    @Test
    void whoGaveUpCallsAgainOnceAboutTheSameMatter() {
        var begun = begun(ALL_COME_BACK);
        var first = begun.orders().getFirst();
        var run = begun.run().after(end(first), abandoned(first));
        assertThat(run.due(START.plusSeconds(49)).orders()).isEmpty();
        var due = run.due(START.plusSeconds(121));
        assertThat(due.orders()).hasSize(1);
        var again = due.orders().getFirst();
        assertThat(again.bearing().again()).isTrue();
        assertThat(again.plan().scenario()).isEqualTo(first.plan().scenario());
        assertThat(again.plan().customer()).isEqualTo(first.plan().customer());
        assertThat(again.plan().seed()).isNotEqualTo(first.plan().seed());
        assertThat(again.call()).isNotEqualTo(first.call());
        assertThat(due.run().due(START.plusSeconds(300)).orders()).isEmpty();
    }

    @Test
    void whoIsAnsweredDoesNotComeBackAndNobodyDoesWhereNobodyIsMeantTo() {
        var begun = begun(ALL_COME_BACK);
        var first = begun.orders().getFirst();
        assertThat(begun.run().after(end(first), answered(first)).returns().waiting())
                .isEmpty();
        var brisk = begun(Crowd.BRISK);
        assertThat(brisk.run()
                        .after(end(first), abandoned(brisk.orders().getFirst()))
                        .returns()
                        .waiting())
                .isEmpty();
    }

    @Test
    void whoComesBackWaitsWhileTheExerciseIsFrozen() {
        var begun = begun(ALL_COME_BACK);
        var first = begun.orders().getFirst();
        var frozen = begun.run().after(end(first), abandoned(first)).frozen(START.plusSeconds(30));
        assertThat(frozen.due(START.plusSeconds(300)).orders()).isEmpty();
        assertThat(frozen.resumed(START.plusSeconds(300))
                        .due(START.plusSeconds(270 + 121))
                        .orders())
                .hasSize(1);
    }

    @Test
    void halfOfThemAreHalfOfThem() {
        var half = new Crowd(Pace.BRISK, .5, .5);
        var back = LongStream.range(0, 2_000)
                .filter(seed -> half.callsBackAfter(seed).isPresent())
                .count();
        var bad = LongStream.range(0, 2_000)
                .filter(seed -> !half.of(seed, false).line().isEmpty())
                .count();
        assertThat(back / 2_000.0).isCloseTo(.5, within(.05));
        assertThat(bad / 2_000.0).isCloseTo(.5, within(.05));
    }

    @Test
    void aBadLineIsOneThatCanBeTalkedThroughAndTheSameSeedHasTheSame() {
        var crowd = new Crowd(Pace.BRISK, 1, 0);
        for (long seed = 0; seed < 200; seed++) {
            var fault = crowd.of(seed, false).line().getFirst().fault();
            assertThat(fault.length().orElseThrow()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(60));
            assertThat(crowd.of(seed, false)).isEqualTo(crowd.of(seed, false));
        }
    }

    @Test
    void aShareIsAtMostAll() {
        assertThatThrownBy(() -> new Crowd(Pace.BRISK, 1.2, 0))
                .hasMessage("the share of bad lines is between 0 and 1, not 1.2");
    }

    private static ExerciseRun.Due begun(Crowd crowd) {
        return ExerciseRun.start(exercise().with(crowd), START).due(START);
    }

    private static CallTimeline abandoned(PlaceCall order) {
        return timeline(order).after(end(order));
    }

    private static CallTimeline answered(PlaceCall order) {
        return timeline(order)
                .after(new CallEvent.Answered(order.call(), START.plusSeconds(20), SeatId.numbered(1)))
                .after(end(order));
    }

    private static CallTimeline timeline(PlaceCall order) {
        return CallTimeline.begunBy(new CallEvent.Placed(order.call(), START, order.plan()))
                .after(new CallEvent.Offered(order.call(), START.plusSeconds(1)));
    }

    private static CallEvent.Ended end(PlaceCall order) {
        return new CallEvent.Ended(order.call(), START.plusSeconds(30), EndedBy.CUSTOMER, "");
    }

    private static Exercise exercise() {
        var who = new Casting(new PackId("p"), new ScenarioId("s"), new CustomerId("c"), "C", Optional.empty(), 1);
        return new Exercise(
                new ExerciseId("x"),
                "x",
                new LineId("accueil"),
                Set.of(),
                List.of(who),
                new Traffic.Waves(1, Duration.ofHours(1)),
                Optional.empty(),
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                7);
    }
}
