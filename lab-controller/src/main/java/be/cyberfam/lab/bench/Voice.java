package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Sound;
import java.time.Duration;

/** What the measured calls say: bursts of 1.2 s and pauses of .8 s, so that there are talk spurts to hear. */
final class Voice {
    private Voice() {}

    /** At least {@code length} of it. */
    static Sound speechLike(Duration length) {
        var turn = Sound.tone(440, Duration.ofMillis(1_200), -16).then(Sound.silence(Duration.ofMillis(800)));
        var said = turn;
        while (said.duration().compareTo(length) < 0) said = said.then(turn);
        return said;
    }
}
