package be.cyberfam.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.HandleTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodFiguresTest {
    @Test
    void ofNoCallNothingWasMeasured() {
        var none = PeriodFigures.of(List.of());
        assertThat(none.calls()).isZero();
        assertThat(none.handle().millis()).isEmpty();
        assertThat(none.greetingMs()).isEmpty();
        assertThat(none.outcomes().value()).isEmpty();
    }

    @Test
    void meansAreOfAllCallsAndTalkOfThoseThatWereMeasured() {
        var figures = PeriodFigures.of(List.of(call(60, Optional.of(talk(1, 4))), call(30, Optional.empty())));
        assertThat(figures.calls()).isEqualTo(2);
        assertThat(figures.measured()).isEqualTo(1);
        assertThat(figures.talk().millis()).hasValue(45_000);
        assertThat(figures.greetingMs()).contains(1_000L);
    }

    @Test
    void aMedianIsNotMovedByOneOutlier() {
        var figures = PeriodFigures.of(List.of(
                call(60, Optional.of(talk(1, 7))),
                call(60, Optional.of(talk(1, 7.5))),
                call(60, Optional.of(talk(1, 40)))));
        assertThat(figures.answerMs()).contains(1_500L);
        assertThat(figures.natural()).isEqualTo(new Share(2, 3));
    }

    @Test
    void sharesAddUpOverCalls() {
        var figures = PeriodFigures.of(List.of(
                new CallFigures(time(10), Optional.empty(), Optional.of(true), new Share(2, 3)),
                new CallFigures(time(10), Optional.empty(), Optional.of(false), new Share(0, 1)),
                new CallFigures(time(10), Optional.empty(), Optional.empty(), new Share(0, 0))));
        assertThat(figures.outcomes()).isEqualTo(new Share(1, 2));
        assertThat(figures.fields()).isEqualTo(new Share(2, 4));
    }

    private static CallFigures call(long seconds, Optional<CallTalk> talk) {
        return new CallFigures(time(seconds), talk, Optional.empty(), new Share(0, 0));
    }

    private static HandleTime time(long talkSeconds) {
        return new HandleTime(talkSeconds * 1_000, 0, 0);
    }

    /** She greets, he speaks from 3 to 6 s, she answers at that second. */
    private static CallTalk talk(double greets, double answers) {
        var speech = new Speech(
                60_000,
                List.of(spurt(greets, greets + 1), spurt(answers, answers + 2)),
                List.of(spurt(3, 6)),
                List.of());
        return new CallTalk(
                speech, TalkMeasures.of(speech), List.of(), List.of(), false, Optional.empty(), Optional.empty());
    }

    private static Interval spurt(double from, double to) {
        return new Interval((long) (from * 1_000), (long) (to * 1_000));
    }
}
