package be.cyberfam.lab.actor;

import be.cyberfam.lab.rtp.Audible;
import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.Direction;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.rtp.StreamSpec;
import be.cyberfam.lab.sip.RemoteMedia;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who does not exist holds to mouth and ear: the sound of one call, open once the far end has said where it
 * is. Before that, and after it is closed, nothing asked of it has an effect. Confined to the customers' context.
 */
final class Receiver {
    private final Stage stage;
    private final long seed;
    private final Consumer<Audible> ear;
    private @Nullable RtpStream stream;

    /**
     * A receiver that is still closed.
     *
     * @param seed of the numbers its packets begin with
     * @param ear hears on the customers' context
     */
    Receiver(Stage stage, long seed, Consumer<Audible> ear) {
        this.stage = stage;
        this.seed = seed;
        this.ear = ear;
    }

    boolean isOpen() {
        return stream != null;
    }

    /** Opens it, or sends on to where the far end is now; the stream when it was opened. */
    Optional<RtpStream> opens(RemoteMedia media) {
        if (stream != null) {
            stream.redirect(media.rtp());
            return Optional.empty();
        }
        var codec = Codec.valueOf(media.codec().name());
        var spec = new StreamSpec(media.rtp(), codec, media.events().orElse(0), seed);
        stream = stage.streams().open(spec, fact -> stage.run(() -> ear.accept(fact)));
        return Optional.of(stream);
    }

    /** The far end sends and listens elsewhere, or only one of both. */
    void moves(RemoteMedia media) {
        if (stream != null) {
            stream.redirect(media.rtp());
            stream.direction(Direction.valueOf(media.direction().name()));
        }
    }

    void deaf(boolean now) {
        if (stream != null) {
            stream.deaf(now);
        }
    }

    void press(char key) {
        if (stream != null) {
            stream.sendDtmf(key);
        }
    }

    /** Carries somebody else's voice and ear until {@link #parts}. */
    void joins(RtpStream other) {
        if (stream != null) {
            stream.join(other);
        }
    }

    void parts() {
        if (stream != null) {
            stream.part();
        }
    }

    void close() {
        if (stream != null) {
            stream.close();
        }
    }
}
