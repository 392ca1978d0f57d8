package be.cyberfam.lab.robot;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WrapUpsTest {
    private static final CallId CALL = new CallId("call-1");
    private static final Outcome RIGHT = Outcome.of("solved", "");
    private static final Outcome WRONG = Outcome.of("sold", "");

    private final WrapUps wrapUps = new WrapUps();
    private final SplittableRandom chance = new SplittableRandom(1);

    @Test
    void aCallIsTakenUpOnce() {
        assertThat(wrapUps.begin(CALL)).isTrue();
        assertThat(wrapUps.begin(CALL)).isFalse();
        wrapUps.done(CALL);
        assertThat(wrapUps.begin(CALL)).isTrue();
    }

    @Test
    void aCallThatCannotBeFinishedIsGivenUpInsteadOfTriedForEver() {
        for (int i = 1; i <= WrapUps.MOST_FAILURES; i++) {
            assertThat(wrapUps.begin(CALL)).isTrue();
            assertThat(wrapUps.failed(CALL)).isEqualTo(i == WrapUps.MOST_FAILURES);
        }
        assertThat(wrapUps.begin(CALL)).isFalse();
    }

    @Test
    void ofACallNobodyPlannedItSaysSo() {
        assertThat(WrapUps.outcome(List.of(), 1, chance)).isEqualTo(WrapUps.UNPLANNED);
    }

    @Test
    void itIsRightAsOftenAsItsMannerSays() {
        assertThat(WrapUps.outcome(List.of(RIGHT, WRONG), 1, chance)).isEqualTo(RIGHT);
        assertThat(WrapUps.outcome(List.of(RIGHT, WRONG), 0, chance)).isEqualTo(WRONG);
        assertThat(WrapUps.outcome(List.of(RIGHT), 0, chance)).isEqualTo(RIGHT);
    }
}
