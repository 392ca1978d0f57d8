package be.cyberfam.lab.rtp;

import java.net.InetSocketAddress;

/**
 * One call's voice: plays, hears, counts. Every method may be called from any thread, returns at once and takes effect within one slot (5 ms) on the
 * engine's thread; after {@link #close} all of them do nothing.
 */
public interface RtpStream extends AutoCloseable {
    /** Says {@code sound} after what is queued already; {@code tag} comes back in PlayStarted, PlayedOut or PlayCut. */
    void play(Sound sound, String tag);

    /** Stops at the next packet and drops what is queued: one PlayCut for each. */
    void stopPlaying();

    /** Presses a key (0-9, *, #, A-D) for 100 ms by RFC 4733; speech waits meanwhile. Does nothing when no payload type was agreed. */
    void sendDtmf(char digit);

    /** The far end moved (re-INVITE): send there, listen to there. */
    void redirect(InetSocketAddress newRemote);

    /** Who sends from now on. */
    void direction(Direction direction);

    /** A deaf stream counts packets but tells no spurts: while the call is on hold music is not speech. A running spurt ends when it goes deaf. */
    void deaf(boolean deaf);

    /** How the line is, each way, from the next packet on. */
    void line(LineState state);

    /** Keeps what is heard of each turn and tells it at its end; until then nothing is kept. */
    void tape();

    /**
     * What each of the two hears is said by the other from now on, instead of what either has to say itself; until {@link #part}.
     *
     * @param other a stream of the same engine
     * @throws IllegalArgumentException when it is of another
     */
    void join(RtpStream other);

    /** Speaks for itself again, as does the stream it was joined with. */
    void part();

    /** The figures of half a second ago at most. */
    RtpStatistics statistics();

    /** Sends an RTCP BYE, tells StreamClosed, is forgotten. */
    @Override
    void close();
}
