package be.cyberfam.lab.robot;

import be.cyberfam.lab.rtp.Audible;
import java.time.Duration;
import java.time.Instant;

/**
 * What a robot that calls has heard before its screen shows that somebody has picked up: the ringing tone, and then his first
 * words. A screen is looked at four times a second, and "hello?" is shorter.
 */
final class FirstWords {
    /** The tone's last moment is on its way while the call is answered already. */
    private static final Duration TONE_ENDS = Duration.ofMillis(300);

    private Instant began = Instant.MIN;
    private Instant ended = Instant.MIN;

    void hear(Audible fact) {
        switch (fact) {
            case Audible.SpurtBegan f -> began = f.at();
            case Audible.SpurtEnded f -> ended = f.at();
            default -> {}
        }
    }

    /** Lets the robot know what was said since he picked up. */
    void replay(Instant pickedUp, RobotMind mind) {
        var voice = pickedUp.plus(TONE_ENDS);
        if (began.isAfter(ended)) {
            mind.customerBegan(began);
        } else if (ended.isAfter(voice)) {
            mind.customerBegan(began);
            mind.customerFellSilent(ended);
        }
    }
}
