package be.cyberfam.lab.dialler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.dialler.Prospect.Hindrance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListRunTest {
    private static final Instant NOON_IN_BRUSSELS = Instant.parse("2026-11-23T11:00:00Z");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void peopleAreCalledInTheOrderOfTheList() {
        var run = ListRun.start(new CallingList("a", "A", List.of(person("1001"), person("1002"))));
        assertThat(next(run)).contains("1001");
        assertThat(next(run.called("1001"))).contains("1002");
        assertThat(next(run.called("1001").called("1002"))).isEmpty();
    }

    @Test
    void whoIsInTheRegisterIsNeverCalled() {
        var run = run(barred("1001", Listed.Bar.DO_NOT_CALL));
        assertThat(next(run)).isEmpty();
        assertThat(run.hindered(NOON_IN_BRUSSELS)).isEqualTo(Map.of(Hindrance.DO_NOT_CALL, 1));
    }

    @Test
    void whoRefusedBeforeIsNeverCalled() {
        var run = run(barred("1001", Listed.Bar.REFUSED));
        assertThat(next(run)).isEmpty();
        assertThat(run.hindered(NOON_IN_BRUSSELS)).isEqualTo(Map.of(Hindrance.REFUSED, 1));
    }

    @Test
    void whoAsksNotToBeCalledAgainIsNeverCalledAgain() {
        var run = run(person("1001")).called("1001").ended("1001", AttemptResult.REFUSED, NOON_IN_BRUSSELS);
        assertThat(run.next(NOON_IN_BRUSSELS.plus(Duration.ofDays(400)))).isEmpty();
        var whateverComesAfter = run.ended("1001", AttemptResult.BUSY, NOON_IN_BRUSSELS);
        assertThat(whateverComesAfter.next(NOON_IN_BRUSSELS.plus(Duration.ofDays(400))))
                .isEmpty();
    }

    @Test
    void whoWasBusyIsTriedAgainTwoMinutesLaterAndThreeTimesAtTheMost() {
        var at = NOON_IN_BRUSSELS;
        var run = run(person("1001"));
        for (int i = 0; i < Prospect.MOST_ATTEMPTS; i++) {
            assertThat(run.next(at)).isPresent();
            run = run.called("1001").ended("1001", AttemptResult.BUSY, at);
            assertThat(run.next(at.plusSeconds(119))).isEmpty();
            at = at.plusSeconds(120);
        }
        assertThat(run.next(at)).isEmpty();
        assertThat(run.hindered(at)).isEqualTo(Map.of(Hindrance.TOO_OFTEN, 1));
    }

    @Test
    void whoWasReachedOrDroppedIsNotCalledByTheMachineAgain() {
        for (var result : List.of(AttemptResult.REACHED, AttemptResult.DROPPED, AttemptResult.WRONG_PERSON)) {
            var run = run(person("1001")).called("1001").ended("1001", result, NOON_IN_BRUSSELS);
            assertThat(run.next(NOON_IN_BRUSSELS.plus(Duration.ofHours(11)))).isEmpty();
        }
    }

    @Test
    void whoWasTriedLeastIsTriedFirst() {
        var list = new CallingList("a", "A", List.of(person("1001"), person("1002")));
        var run = ListRun.start(list).called("1001").ended("1001", AttemptResult.BUSY, NOON_IN_BRUSSELS);
        assertThat(run.next(NOON_IN_BRUSSELS.plusSeconds(300)).map(Listed::number))
                .contains("1002");
    }

    @Test
    void theClockWhereHeLivesDecides() {
        var hours = new CallingHours(LocalTime.of(9, 0), LocalTime.of(20, 0));
        var brussels = at("1001", BRUSSELS, hours);
        var montreal = at("1002", ZoneId.of("America/Montreal"), hours);
        var run = ListRun.start(new CallingList("a", "A", List.of(montreal, brussels)));
        assertThat(next(run)).contains("1001");
        assertThat(run.next(NOON_IN_BRUSSELS.plus(Duration.ofHours(3))).map(Listed::number))
                .as("nine in the morning in Montreal")
                .contains("1002");
        assertThat(run.next(NOON_IN_BRUSSELS.plus(Duration.ofHours(8))).map(Listed::number))
                .as("eight in the evening in Brussels is too late")
                .contains("1002");
    }

    @Test
    void hoursOpenAgainTheNextMorning() {
        var hours = new CallingHours(LocalTime.of(9, 0), LocalTime.of(20, 0));
        assertThat(hours.nextOpening(Instant.parse("2026-11-23T20:00:00Z"), BRUSSELS))
                .isEqualTo("2026-11-24T08:00:00Z");
        assertThat(hours.nextOpening(Instant.parse("2026-11-23T05:00:00Z"), BRUSSELS))
                .isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> person("12a")).hasMessageContaining("3 to 15 digits");
        assertThatThrownBy(() -> new CallingList("a", "A", List.of(person("1001"), person("1001"))))
                .hasMessageContaining("1001 is on the list twice");
        assertThatThrownBy(() -> new CallingHours(LocalTime.NOON, LocalTime.NOON))
                .hasMessageContaining("begin before they end");
        assertThat(Listed.digits("+32 (0)87 / 12-34.56")).isEqualTo("+32087123456");
    }

    private static Optional<String> next(ListRun run) {
        return run.next(NOON_IN_BRUSSELS).map(Listed::number);
    }

    private static ListRun run(Listed who) {
        return ListRun.start(new CallingList("a", "A", List.of(who)));
    }

    private static Listed person(String number) {
        return new Listed(number, "Zoé Lambert", new ScenarioId("s"), BRUSSELS, Optional.empty(), Optional.empty());
    }

    private static Listed barred(String number, Listed.Bar bar) {
        return new Listed(number, "Zoé Lambert", new ScenarioId("s"), BRUSSELS, Optional.empty(), Optional.of(bar));
    }

    private static Listed at(String number, ZoneId zone, CallingHours hours) {
        return new Listed(number, "Zoé Lambert", new ScenarioId("s"), zone, Optional.of(hours), Optional.empty());
    }
}
