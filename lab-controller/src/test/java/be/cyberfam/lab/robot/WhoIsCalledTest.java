package be.cyberfam.lab.robot;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.robot.RobotMind.Act;
import be.cyberfam.lab.robot.RobotMind.What;
import be.cyberfam.lab.rtp.Audible;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A robot that has called somebody: it speaks to him before it takes him for a machine. */
class WhoIsCalledTest {
    private static final Instant PICKED_UP = Instant.parse("2026-01-05T09:00:00Z");

    private final FirstWords before = new FirstWords();
    private final RobotMind mind =
            RobotMind.calling(Manner.ATTENTIVE, 7, at(400)).outbound(true);

    @Test
    void whoSaysNothingIsGreetedAndNotHungUpOn() {
        assertThat(next()).contains(new Act.Say(What.GREETING, 0));
    }

    @Test
    void whoSaidHelloBeforeTheScreenShowedHimIsGreetedWithinASecondAndAHalf() {
        before.hear(new Audible.SpurtBegan(at(50)));
        before.hear(new Audible.SpurtEnded(at(380), Duration.ofMillis(330), -20));
        before.replay(PICKED_UP, mind);
        assertThat(mind.wakeAt().orElseThrow()).isBefore(at(1_900));
        assertThat(next()).contains(new Act.Say(What.GREETING, 0));
    }

    @Test
    void whoIsStillSpeakingWhenTheScreenShowsHimIsLetFinish() {
        before.hear(new Audible.SpurtBegan(at(200)));
        before.replay(PICKED_UP, mind);
        assertThat(mind.wakeAt().orElseThrow()).isAfter(at(60_000));
        mind.customerFellSilent(at(5_000));
        assertThat(next()).contains(new Act.Say(What.GREETING, 0));
    }

    @Test
    void theRingingToneIsNobodysHello() {
        before.hear(new Audible.SpurtBegan(at(-3_000)));
        before.hear(new Audible.SpurtEnded(at(100), Duration.ofMillis(1_000), -20));
        before.replay(PICKED_UP, mind);
        assertThat(mind.wakeAt()).contains(at(400 + 7_000));
    }

    @Test
    void whatDoesNotAnswerEvenWhenAskedOnceMoreIsAMachine() {
        mind.customerBegan(at(500));
        mind.customerFellSilent(at(6_000));
        says(What.GREETING);
        says(What.STILL_THERE);
        assertThat(next()).contains(new Act.HangUp());
    }

    @Test
    void whoAnswersWhenHeIsAskedOnceMoreIsNoMachine() {
        mind.customerBegan(at(500));
        mind.customerFellSilent(at(900));
        says(What.GREETING);
        says(What.STILL_THERE);
        var now = mind.wakeAt().orElseThrow().minusSeconds(1);
        mind.customerBegan(now);
        mind.customerFellSilent(now.plusMillis(600));
        says(What.TURN);
    }

    /** It says this, to the end. */
    private void says(What what) {
        assertThat(next())
                .hasValueSatisfying(act -> assertThat(((Act.Say) act).what()).isEqualTo(what));
        assertThat(mind.spokenOut(at(30_000))).isEmpty();
    }

    private Optional<Act> next() {
        return mind.timePassed(mind.wakeAt().orElseThrow());
    }

    private static Instant at(long ms) {
        return PICKED_UP.plusMillis(ms);
    }
}
