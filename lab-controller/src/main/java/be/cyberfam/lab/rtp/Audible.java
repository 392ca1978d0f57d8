package be.cyberfam.lab.rtp;

import java.time.Duration;
import java.time.Instant;

/**
 * One fact about the sound of one stream. {@code at} is the time of the thing itself on the engine's clock, not of its detection: a spurt's border, a
 * sound's first or last packet.
 */
public sealed interface Audible {
    /** When it was so at our end of the line. */
    Instant at();

    /** The far end began to speak at {@code at}; told some 60 ms later, when it is sure. */
    record SpurtBegan(Instant at) implements Audible {}

    /**
     * The far end fell silent at {@code at}; told when the hangover has passed.
     *
     * @param length from the first to the last speaking frame, dips inside included
     * @param levelDbfs mean power of the speaking frames, dB below a full-scale square wave (uncalibrated, ≤ 0)
     */
    record SpurtEnded(Instant at, Duration length, double levelDbfs) implements Audible {}

    /** The far end pressed a key (RFC 4733), once per press; {@code digit} is one of 0-9, *, #, A-D; {@code at} its beginning. */
    record DtmfHeard(Instant at, char digit, Duration length) implements Audible {}

    /** The first packet of the sound named {@code tag} left. */
    record PlayStarted(Instant at, String tag) implements Audible {}

    /** The last packet of the sound named {@code tag} left: it was said whole. */
    record PlayedOut(Instant at, String tag) implements Audible {}

    /** The sound named {@code tag} was stopped after {@code said} of it had left (zero when it never began). */
    record PlayCut(Instant at, String tag, Duration said) implements Audible {}

    /** Nothing came for the engine's time of patience (5 s); {@code at} is when the last packet came, or the stream's opening. */
    record MediaLost(Instant at) implements Audible {}

    /** Packets come again after {@link MediaLost}. */
    record MediaBack(Instant at) implements Audible {}

    /**
     * For level meters, a few times a second while somebody speaks.
     *
     * @param heardDbfs power of what came in since the last report, dBFS, −96 for silence
     * @param saidDbfs power of what went out since the last report, dBFS, −96 for silence
     */
    record LoudnessReport(Instant at, double heardDbfs, double saidDbfs) implements Audible {}

    /** The stream's last fact: it is closed, and these are its final figures. */
    record StreamClosed(Instant at, RtpStatistics statistics) implements Audible {}

    /**
     * All that was heard of a turn, told after its {@link SpurtEnded} by a stream that tapes.
     *
     * @param at when the turn ended
     */
    record TurnHeard(Instant at, Sound sound) implements Audible {}
}
