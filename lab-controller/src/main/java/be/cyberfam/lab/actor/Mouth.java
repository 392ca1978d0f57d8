package be.cyberfam.lab.actor;

import be.cyberfam.lab.conversation.Act;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.voice.Voices;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says one line at a time on a stream. A line whose sound cannot be had is passed in silence for about its length, so
 * that the call goes on. Confined to the customers' context.
 */
final class Mouth {
    private static final Logger LOG = LoggerFactory.getLogger(Mouth.class);
    private static final int LETTERS_A_SECOND = 15;
    /** What is left of a voice some metres from the phone: about 18 dB less. */
    private static final double FROM_AFAR = 0.125;

    private final Voices voices;
    private final Context context;
    private final IntConsumer spokenOut;
    private Optional<RtpStream> stream = Optional.empty();
    private @Nullable Line saying;

    /** {@code spokenOut} hears the number of a line that was passed in silence. */
    Mouth(Voices voices, Context context, IntConsumer spokenOut) {
        this.voices = voices;
        this.context = context;
        this.spokenOut = spokenOut;
    }

    void speaksOn(RtpStream opened) {
        stream = Optional.of(opened);
    }

    void say(Act.Say say, Instant meant) {
        saying = new Line(say, meant, Duration.ZERO);
        var atHand = voices.atHand(say.utterance());
        if (atHand.isPresent()) {
            play(atHand.get(), say);
        } else {
            Future.fromCompletionStage(voices.sound(say.utterance()), context)
                    .onComplete(sound -> made(say, sound), failure -> mute(say, failure.toString()));
        }
    }

    void stop() {
        saying = null;
        stream.ifPresent(RtpStream::stopPlaying);
    }

    /** The line that tag stands for, while it is the one being said. */
    Optional<Line> saying(String tag) {
        return Optional.ofNullable(saying).filter(line -> tag(line.say()).equals(tag));
    }

    private void made(Act.Say say, Sound sound) {
        if (sound.length() == 0) {
            mute(say, "it is empty");
        } else if (saying(tag(say)).isPresent()) {
            play(sound, say);
        }
    }

    private void mute(Act.Say say, String why) {
        LOG.warn("a line could not be spoken: {}", why);
        if (saying(tag(say)).isPresent()) {
            passInSilence(say);
        }
    }

    private void play(Sound sound, Act.Say say) {
        saying(tag(say)).ifPresent(line -> saying = new Line(say, line.meant(), sound.duration()));
        var heard = say.far() ? sound.quieter(FROM_AFAR) : sound;
        stream.ifPresentOrElse(open -> open.play(heard, tag(say)), () -> passInSilence(say));
    }

    private void passInSilence(Act.Say say) {
        var length = Duration.ofSeconds(1 + say.utterance().text().length() / LETTERS_A_SECOND);
        context.owner().setTimer(length.toMillis(), timer -> {
            if (saying(tag(say)).isPresent()) {
                spokenOut.accept(say.number());
            }
        });
    }

    private static String tag(Act.Say say) {
        return String.valueOf(say.number());
    }

    /** What is being said, when it was meant to begin, and how long its sound is. */
    record Line(Act.Say say, Instant meant, Duration length) {}
}
