package be.cyberfam.lab.measure;

import static be.cyberfam.lab.measure.Side.AGENT;
import static be.cyberfam.lab.measure.Side.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkMeasuresTest {
    @Test
    void theGreetingDelayIsFromTheAnswerToHerFirstWord() {
        assertThat(call(10).agent(1.2, 3).measures().greetingDelayMs()).contains(1_200L);
    }

    @Test
    void aGreetingThatNeverCameWasNotMeasured() {
        var silent = call(10).customer(2, 4).measures();
        assertThat(silent.greetingDelayMs()).isEmpty();
        assertThat(silent.longestMonologueMs()).isEmpty();
        assertThat(silent.naturalAnswers().value()).isEmpty();
    }

    @Test
    void theAnsweringGapIsFromTheEndOfHisTurnToHerNextWord() {
        var measures = call(20).agent(0, 2)
                .customer(3, 6)
                .agent(7, 8)
                .customer(9, 10)
                .agent(14, 15)
                .measures();
        assertThat(measures.answeringGapsMs()).containsExactly(1_000L, 4_000L);
        assertThat(measures.naturalAnswers()).isEqualTo(new Share(1, 2));
    }

    @Test
    void whoMakesHimBreakOffHisSentenceInterruptsHoweverSoonHeFallsSilent() {
        var spoke = List.of(new Interval(3_000, 5_000));
        var yields = new Speech(20_000, spoke, List.of(new Interval(1_000, 3_560)), List.of(3_560L), List.of());
        assertThat(TalkMeasures.of(yields).interruptions())
                .containsExactly(new Interruption(new Interval(3_000, 3_560), AGENT, java.util.Optional.of(CUSTOMER)));
        var finishes = new Speech(20_000, spoke, List.of(new Interval(1_000, 3_560)), List.of());
        assertThat(TalkMeasures.of(finishes).interruptions()).isEmpty();
    }

    @Test
    void aPauseInsideHisTurnIsNotAGapOfHers() {
        var measures = call(20).customer(1, 2).customer(2.5, 5).agent(6, 7).measures();
        assertThat(measures.answeringGapsMs()).containsExactly(1_000L);
    }

    @Test
    void heSpeaksAgainBeforeSheAnswersAndOnlyHisLastTurnIsAnswered() {
        var measures = call(20).customer(1, 2).customer(6, 7).agent(8, 9).measures();
        assertThat(measures.answeringGapsMs()).containsExactly(1_000L);
    }

    @Test
    void aHoldBetweenHisTurnAndHerWordIsNoGap() {
        var measures = call(60).customer(1, 3).held(4, 40).agent(41, 42).measures();
        assertThat(measures.answeringGapsMs()).isEmpty();
    }

    @Test
    void speakingIntoATurnThatWasHeldForASecondInterruptsAndWhoFallsSilentFirstYields() {
        var measures = call(20).customer(1, 4).agent(3, 5.5).measures();
        assertThat(measures.interruptions()).singleElement().satisfies(cut -> {
            assertThat(cut.began()).isEqualTo(AGENT);
            assertThat(cut.yielded()).contains(CUSTOMER);
            assertThat(cut.at()).isEqualTo(new Interval(3_000, 4_000));
        });
        assertThat(measures.interruptionsBy(AGENT)).isOne();
        assertThat(measures.interruptionsBy(CUSTOMER)).isZero();
        assertThat(measures.bothMs()).isEqualTo(1_000);
    }

    @Test
    void heInterruptsHerToo() {
        var measures = call(20).agent(1, 6).customer(3, 4.5).measures();
        assertThat(measures.interruptions()).singleElement().satisfies(cut -> {
            assertThat(cut.began()).isEqualTo(CUSTOMER);
            assertThat(cut.yielded()).contains(CUSTOMER);
        });
    }

    @Test
    void twoWhoBeginAtOnceDoNotInterruptEachOther() {
        assertThat(call(20).customer(1, 4).agent(1.5, 3.5).measures().interruptions())
                .isEmpty();
    }

    @Test
    void lessThanSixTenthsOfASecondIsNoInterruption() {
        assertThat(call(20).customer(1, 4).agent(3.5, 6).measures().interruptions())
                .isEmpty();
    }

    @Test
    void aShortWordAfterWhichHeGoesOnIsABackChannel() {
        var measures = call(20).customer(1, 8).agent(4, 4.8).measures();
        assertThat(measures.backChannels()).isOne();
        assertThat(measures.interruptions()).isEmpty();
    }

    @Test
    void theSameWordAfterWhichHeStopsIsAnInterruption() {
        var measures = call(20).customer(1, 4.7).agent(4, 4.9).measures();
        assertThat(measures.backChannels()).isZero();
        assertThat(measures.interruptions()).hasSize(1);
    }

    @Test
    void silenceOfBothFromThreeSecondsOnIsDeadAirAndBeyondTwentyAFault() {
        var measures = call(60).agent(0, 2)
                .customer(5, 6)
                .agent(8.9, 10)
                .customer(32, 33)
                .agent(34, 60)
                .measures();
        assertThat(measures.deadAir()).containsExactly(new Interval(2_000, 5_000), new Interval(10_000, 32_000));
        assertThat(measures.faultySilences()).isOne();
    }

    @Test
    void holdMusicIsNotDeadAir() {
        assertThat(call(60).agent(0, 2).held(3, 57).agent(58, 60).measures().deadAir())
                .isEmpty();
    }

    @Test
    void theLongestMonologueBridgesHerPausesUntilHeTakesTheWord() {
        var measures = call(60).agent(0, 4)
                .agent(4.5, 9)
                .customer(9.2, 10)
                .agent(10.1, 15)
                .measures();
        assertThat(measures.longestMonologueMs()).contains(9_000L);
    }

    @Test
    void talkShareIsHersOfAllThatWasSpoken() {
        assertThat(call(20).agent(0, 3).customer(4, 13).measures().talkShare()).isEqualTo(new Share(3_000, 12_000));
        assertThat(call(20).measures().talkShare().value()).isEmpty();
    }

    @Test
    void spurtsOutOfOrderOrOutsideTheCallAreRefused() {
        assertThatThrownBy(() -> call(5).agent(3, 6).measures()).hasMessageContaining("outside a call of 5000 ms");
        assertThatThrownBy(() -> call(9).agent(3, 5).agent(4, 6).measures()).hasMessageContaining("out of order");
    }

    private static Story call(double seconds) {
        return new Story(Math.round(seconds * 1_000));
    }

    /** A call as it was spoken, in seconds. */
    private static final class Story {
        private final long lengthMs;
        private final List<Interval> agent = new ArrayList<>();
        private final List<Interval> customer = new ArrayList<>();
        private final List<Interval> held = new ArrayList<>();

        Story(long lengthMs) {
            this.lengthMs = lengthMs;
        }

        Story agent(double from, double to) {
            return plus(agent, from, to);
        }

        Story customer(double from, double to) {
            return plus(customer, from, to);
        }

        Story held(double from, double to) {
            return plus(held, from, to);
        }

        TalkMeasures measures() {
            return TalkMeasures.of(new Speech(lengthMs, agent, customer, held));
        }

        private Story plus(List<Interval> to, double from, double until) {
            to.add(new Interval(Math.round(from * 1_000), Math.round(until * 1_000)));
            return this;
        }
    }
}
