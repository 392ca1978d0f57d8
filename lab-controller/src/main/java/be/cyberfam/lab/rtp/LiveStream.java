package be.cyberfam.lab.rtp;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;

/** One call's voice. The public methods hand orders to the pacing thread; all else runs there. */
final class LiveStream implements RtpStream {
    private static final int VISITS_TO_LOUDNESS = 10;
    private static final int VISITS_TO_STATISTICS = 25;

    private final Exchange exchange;
    private final Times times;
    private final Codec codec;
    private final Ear ear;
    private final Echo echo = new Echo();
    private final BadLine lineIn;
    private final Belated lateOut = new Belated();
    private final Belated lateIn = new Belated();
    private final Speaking speaking;
    private final Hearing hearing;
    private final Reporting reporting;
    private final long patience;

    private Far far;
    private Direction direction = Direction.SENDRECV;
    private final TurnTape tape = new TurnTape();
    private Optional<LiveStream> partner = Optional.empty();
    private boolean open = true;
    private boolean lost;
    private long heardLast;
    private long worstLateness;
    private int visits;
    private double heardLevel;
    private volatile RtpStatistics statistics = RtpStatistics.NONE;

    LiveStream(StreamSpec spec, Ear ear, Exchange exchange) {
        this.exchange = exchange;
        this.ear = exchange.guarded(ear);
        times = exchange.times();
        codec = spec.codec();
        patience = exchange.spec().mediaPatience().toNanos();
        speaking = new Speaking(spec, echo);
        lineIn = new BadLine(new SplittableRandom(~spec.seed()), echo);
        hearing = new Hearing(spec.telephoneEventPayload(), lineIn, echo, new Spurts(), this::keyHeard);
        reporting = new Reporting(spec.seed(), exchange.cname(), times, speaking, hearing.reception());
        far = Far.at(spec.remote());
        heardLast = times.nanos();
    }

    @Override
    public void play(Sound sound, String tag) {
        var utterance = new Mouth.Utterance(sound.line(codec), tag);
        order(() -> speaking.mouth().say(utterance));
    }

    @Override
    public void stopPlaying() {
        order(this::cut);
    }

    @Override
    public void sendDtmf(char digit) {
        order(() -> speaking.press(digit));
    }

    @Override
    public void redirect(InetSocketAddress newRemote) {
        var to = Far.at(newRemote);
        order(() -> move(to));
    }

    @Override
    public void direction(Direction nowDirection) {
        order(() -> turn(nowDirection));
    }

    @Override
    public void deaf(boolean deaf) {
        order(() -> hearing.deaf(deaf));
    }

    @Override
    public void line(LineState state) {
        order(() -> {
            echo.turn(state.out().stream().anyMatch(Fault.Echo.class::isInstance));
            speaking.line().turn(state.out());
            lineIn.turn(state.in());
        });
    }

    @Override
    public void tape() {
        order(() -> hearing.tape(tape));
    }

    @Override
    public void join(RtpStream other) {
        if (!(other instanceof LiveStream stream) || stream.exchange != exchange) {
            throw new IllegalArgumentException("streams of two engines cannot be joined");
        }
        order(() -> {
            passesTo(stream);
            stream.passesTo(this);
        });
    }

    @Override
    public void part() {
        order(this::parts);
    }

    @Override
    public RtpStatistics statistics() {
        return statistics;
    }

    @Override
    public void close() {
        order(() -> exchange.leave(this));
    }

    private void order(Runnable what) {
        exchange.order(() -> {
            if (open) what.run();
        });
    }

    /** Where it sends to. */
    Far far() {
        return far;
    }

    /** Writes this 20 ms' packet; false when none is due, or the line holds it back. */
    boolean compose(ByteBuffer out) {
        if (!direction.sends()) {
            speaking.skip();
            return false;
        }
        return speaking.compose(out) && !holdsBack(out);
    }

    private boolean holdsBack(ByteBuffer out) {
        long delay = speaking.line().delay();
        if (delay == 0 && lateOut.isEmpty()) return false;
        lateOut.hold(out.duplicate().flip(), times.nanos(), delay);
        return true;
    }

    /** Writes a packet the line held back until now; false when there is none. */
    boolean composeLate(ByteBuffer out) {
        if (!lateOut.isDue(times.nanos())) return false;
        out.put(lateOut.take());
        return true;
    }

    /** The pacer slept through {@code frames} of this stream's packets. */
    void missed(int frames) {
        for (int i = 0; i < frames; i++) speaking.skip();
    }

    /** The composed packet left at {@code now}. */
    void left(long now, long lateness) {
        worstLateness = Math.max(worstLateness, lateness);
        if (speaking.mouth().hasNotes()) speaking.mouth().tell(times.at(now), ear);
    }

    /** Takes a datagram from the far end's port; false when it is malformed. */
    boolean heard(ByteBuffer packet, long now) {
        if (RtpPacket.isControl(packet)) return reporting.heard(packet, now);
        heardLast = now;
        if (lineIn.swallows()) return true;
        long delay = lineIn.delay();
        if (delay == 0 && lateIn.isEmpty()) return hears(packet, now);
        lateIn.hold(packet, now, delay);
        return true;
    }

    private boolean hears(ByteBuffer packet, long now) {
        if (!hearing.hear(packet, now, direction.receives())) return false;
        if (lost) tell(new Audible.MediaBack(times.at(now)));
        lost = false;
        return true;
    }

    /** Takes a datagram from the far end's control port; false when it is malformed. */
    boolean reported(ByteBuffer packet, long now) {
        return reporting.heard(packet, now);
    }

    /** Looked at once in 20 ms. */
    void watch(long now, Datagrams control) {
        while (lateIn.isDue(now)) hears(lateIn.take(), now);
        hearing.watch(now);
        visits++;
        if (reporting.isDue(now)) report(now, control);
        if (visits % VISITS_TO_LOUDNESS == 0) loudness(now);
        if (visits % VISITS_TO_STATISTICS == 0) statistics = count();
        if (!lost && direction.receives() && now - heardLast > patience) lose();
    }

    /** The last thing that happens to it. */
    void end(long now, Datagrams control) {
        parts();
        open = false;
        hearing.stop();
        cut();
        reporting.bye(now, control.next());
        control.add(far.control(), far.controlKey());
        statistics = count();
        tell(new Audible.StreamClosed(times.at(now), statistics));
    }

    private void passesTo(LiveStream other) {
        partner = Optional.of(other);
        hearing.passTo(Optional.of(other.speaking.passes(true)));
    }

    private void parts() {
        var other = partner;
        partner = Optional.empty();
        hearing.passTo(Optional.empty());
        speaking.passes(false);
        other.ifPresent(LiveStream::parts);
    }

    private void report(long now, Datagrams control) {
        reporting.write(now, control.next());
        control.add(far.control(), far.controlKey());
    }

    private void cut() {
        speaking.mouth().stop();
        speaking.mouth().tell(times.at(times.nanos()), ear);
    }

    private void move(Far to) {
        exchange.move(this, far, to);
        far = to;
        heardLast = times.nanos();
    }

    private void turn(Direction nowDirection) {
        direction = nowDirection;
        heardLast = times.nanos();
        if (!nowDirection.receives()) hearing.stop();
    }

    private void lose() {
        lost = true;
        tell(new Audible.MediaLost(times.at(heardLast)));
    }

    private void loudness(long now) {
        double heard = hearing.loudness().take();
        double said = speaking.loudness().take();
        boolean silent = heard <= Loudness.SILENCE && said <= Loudness.SILENCE;
        if (!silent || heardLevel > Loudness.SILENCE) tell(new Audible.LoudnessReport(times.at(now), heard, said));
        heardLevel = Math.max(heard, said);
    }

    private void keyHeard(char digit, long began, int units) {
        tell(new Audible.DtmfHeard(times.at(began), digit, Duration.ofNanos(units * PlayoutClock.UNIT)));
    }

    private RtpStatistics count() {
        var in = hearing.reception();
        var reports = reporting.far();
        return new RtpStatistics(
                speaking.packets(),
                speaking.octets(),
                in.received(),
                in.octets(),
                in.lost(),
                in.duplicates(),
                in.late(),
                in.changes(),
                Duration.ofNanos(in.jitter() * PlayoutClock.UNIT),
                reports.roundTrip() < 0 ? Optional.empty() : Optional.of(Duration.ofNanos(reports.roundTrip())),
                reports.fractionLost() < 0 ? Optional.empty() : Optional.of(reports.fractionLost() / 256.0),
                Duration.ofNanos(worstLateness));
    }

    private void tell(Audible fact) {
        ear.hear(fact);
    }

    private final class Spurts implements SpurtDetector.Told {
        @Override
        public void began(long at) {
            tape.begins();
            tell(new Audible.SpurtBegan(times.at(at)));
        }

        @Override
        public void ended(long at, long length, double dbfs) {
            tell(new Audible.SpurtEnded(times.at(at), Duration.ofNanos(length), dbfs));
            tape.ends().ifPresent(sound -> tell(new Audible.TurnHeard(times.at(at), sound)));
        }
    }
}
