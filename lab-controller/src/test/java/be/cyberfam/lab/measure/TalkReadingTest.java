package be.cyberfam.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.LineTrouble;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.call.Spurt;
import be.cyberfam.lab.call.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalkReadingTest {
    private static final CallId CALL = new CallId("call-1");
    private static final Instant ANSWERED = Instant.parse("2026-01-05T09:00:00Z");

    private final List<CallEvent> events = new ArrayList<>();

    @Test
    void withoutAnEarOnTheLineNothingWasMeasured() {
        talked(30);
        assertThat(TalkReading.of(events)).isEmpty();
    }

    @Test
    void aCallThatIsOnIsNotMeasuredYet() {
        events.add(new CallEvent.Answered(CALL, ANSWERED, SeatId.numbered(1)));
        heard(0, List.of(), List.of());
        assertThat(TalkReading.of(events)).isEmpty();
    }

    @Test
    void theTapesAxisIsLaidOnTheCalls() {
        talked(30);
        heard(0.5, List.of(spurt(1, 3)), List.of(spurt(4, 6)));
        var talk = TalkReading.of(events).orElseThrow();
        assertThat(talk.speech().agent()).containsExactly(new Interval(1_500, 3_500));
        assertThat(talk.speech().customer()).containsExactly(new Interval(4_500, 6_500));
        assertThat(talk.measures().greetingDelayMs()).contains(1_500L);
    }

    @Test
    void whatSoundedBeforeTheAnswerAndAfterTheEndIsNotOfTheCall() {
        talked(10);
        heard(-2, List.of(spurt(0, 1), spurt(1.5, 3)), List.of(spurt(11, 15)));
        var speech = TalkReading.of(events).orElseThrow().speech();
        assertThat(speech.agent()).containsExactly(new Interval(0, 1_000));
        assertThat(speech.customer()).containsExactly(new Interval(9_000, 10_000));
    }

    @Test
    void hersEndsWhereTheCallIsPutThrough() {
        answered();
        events.add(new CallEvent.Transferred(
                CALL, at(20), be.cyberfam.lab.call.Destination.colleague("second-level"), Optional.empty()));
        events.add(new CallEvent.Ended(CALL, at(60), EndedBy.CUSTOMER, "Normal Clearing"));
        heard(0, List.of(spurt(1, 3), spurt(30, 50)), List.of());
        assertThat(TalkReading.of(events).orElseThrow().speech().agent()).hasSize(1);
    }

    @Test
    void aHoldIsAnnouncedByWhoeverSpeaksJustBeforeIt() {
        answered();
        held(10, 30);
        held(40, 45);
        ended(60);
        heard(0, List.of(spurt(6, 8)), List.of(spurt(1, 3)));
        var talk = TalkReading.of(events).orElseThrow();
        assertThat(talk.holds())
                .containsExactly(
                        new Hold(new Interval(10_000, 30_000), true), new Hold(new Interval(40_000, 45_000), false));
        assertThat(talk.unannouncedMs()).isEqualTo(5_000);
    }

    @Test
    void whatHeSaysToTheMusicIsHeardByNobody() {
        answered();
        held(10, 30);
        ended(60);
        heard(0, List.of(spurt(32, 34)), List.of(spurt(8, 12), spurt(20, 22)));
        assertThat(TalkReading.of(events).orElseThrow().speech().customer())
                .containsExactly(new Interval(8_000, 10_000));
    }

    @Test
    void aHoldThatIsNeverTakenBackLastsToTheEnd() {
        answered();
        events.add(new CallEvent.Held(CALL, at(10)));
        ended(60);
        heard(0, List.of(spurt(1, 2)), List.of());
        var talk = TalkReading.of(events).orElseThrow();
        assertThat(talk.holds()).extracting(Hold::at).containsExactly(new Interval(10_000, 60_000));
        assertThat(talk.measures().deadAir()).containsExactly(new Interval(2_000, 10_000));
    }

    @Test
    void whileOneCannotHearTheOtherNobodyIsBlamedForSilenceOrForSpeakingOver() {
        answered();
        events.add(new CallEvent.LineFailed(CALL, at(10), LineTrouble.ONE_WAY, Optional.of(Duration.ofSeconds(20))));
        ended(40);
        heard(0, List.of(spurt(8, 9), spurt(15, 18)), List.of(spurt(11, 25), spurt(32, 36)));
        var talk = TalkReading.of(events).orElseThrow();
        assertThat(talk.unheard()).containsExactly(new Interval(10_000, 30_000));
        assertThat(talk.measures().interruptions()).isEmpty();
        assertThat(talk.measures().deadAir())
                .isSortedAccordingTo(Interval::compareTo)
                .noneMatch(air -> air.overlapMs(new Interval(10_000, 30_000)) > 0);
    }

    @Test
    void aCafeAroundHimMayHaveBeenTakenForHer() {
        talked(30);
        heard(0, List.of(spurt(1, 2)), List.of());
        assertThat(TalkReading.of(events).orElseThrow().noisy()).isFalse();
        events.add(new CallEvent.LineFailed(CALL, at(1), LineTrouble.CAFE, Optional.empty()));
        assertThat(TalkReading.of(events).orElseThrow().noisy()).isTrue();
    }

    @Test
    void whileSomebodySpeaksInHisPlaceNothingIsMeasured() {
        answered();
        ended(40);
        events.add(new CallEvent.TalkHeard(
                CALL, at(40), ANSWERED, List.of(spurt(1, 2)), List.of(), List.of(new Stretch(5_000, 35_000))));
        assertThat(TalkReading.of(events).orElseThrow().measures().deadAir())
                .containsExactly(new Interval(2_000, 5_000), new Interval(35_000, 40_000));
    }

    @Test
    void theLevelIsAMeanOfPowersByLengthAndNotMeasuredWhereNobodyTookIt() {
        talked(30);
        heard(
                0,
                List.of(
                        new Spurt(0, 1_000, false, Optional.of(-20)),
                        new Spurt(2_000, 3_000, false, Optional.of(-30)),
                        new Spurt(4_000, 5_000, false, Optional.empty())),
                List.of(new Spurt(6_000, 7_000, false, Optional.empty())));
        var talk = TalkReading.of(events).orElseThrow();
        assertThat(talk.agentDbfs()).as("10·log10((0.01 + 0.001) / 2)").contains(-23);
        assertThat(talk.customerDbfs()).isEmpty();
    }

    private void talked(double seconds) {
        answered();
        ended(seconds);
    }

    private void answered() {
        events.add(new CallEvent.Answered(CALL, ANSWERED, SeatId.numbered(1)));
    }

    private void held(double from, double to) {
        events.add(new CallEvent.Held(CALL, at(from)));
        events.add(new CallEvent.Resumed(CALL, at(to)));
    }

    private void ended(double seconds) {
        events.add(new CallEvent.Ended(CALL, at(seconds), EndedBy.CUSTOMER, "Normal Clearing"));
    }

    private void heard(double since, List<Spurt> agent, List<Spurt> customer) {
        events.add(new CallEvent.TalkHeard(CALL, at(60), at(since), agent, customer, List.of()));
    }

    private static Spurt spurt(double from, double to) {
        return new Spurt((long) (from * 1_000), (long) (to * 1_000), false, Optional.empty());
    }

    private static Instant at(double seconds) {
        return ANSWERED.plusMillis((long) (seconds * 1_000));
    }
}
