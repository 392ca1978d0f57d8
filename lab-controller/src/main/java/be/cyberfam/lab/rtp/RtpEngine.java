package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** All calls' voices on one pair of ports and one pacing thread. */
public final class RtpEngine implements Streams, AutoCloseable {
    private static final int TRIES = 64;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final InetSocketAddress address;
    private final MendedWire media;
    private final MendedWire control;
    private final Exchange exchange;
    private final Tally tally = new Tally();
    private final Thread thread;
    private volatile boolean open = true;

    private final Totals totals = new Totals();

    private RtpEngine(EngineSpec spec, Socket.Binding binding, Socket rtp, Socket rtcp) {
        var times = new Times(System::nanoTime, spec.clock());
        address = new InetSocketAddress(spec.local(), rtp.port());
        media = new MendedWire(rtp, binding, address, times);
        control = new MendedWire(rtcp, binding, new InetSocketAddress(spec.local(), rtcp.port()), times);
        exchange = new Exchange(media, control, rtp.batch(), times, spec, tally);
        var pacer = new Pacer(exchange, times, Pacer::park);
        thread = Thread.ofPlatform().name("rtp-" + spec.name()).daemon().unstarted(() -> run(pacer));
    }

    /** Binds the ports and starts the pacing thread; throws when no pair of ports is to be had. */
    public static RtpEngine open(EngineSpec spec) throws IOException {
        var engine = bind(spec, BatchSocket.isPossible() ? BatchSocket::bind : ChannelSocket::bind);
        engine.thread.start();
        return engine;
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    @Override
    public RtpStream open(StreamSpec spec, Ear ear) {
        var counted = new Counted(ear);
        var stream = exchange.open(spec, counted);
        counted.begin(stream);
        return stream;
    }

    /** RTP packets of all streams, the closed ones included. */
    public long received() {
        return totals.received();
    }

    /** RTP packets that were expected and did not come, likewise. */
    public long lost() {
        return totals.lost();
    }

    /** Mean interarrival jitter of the open streams, in seconds (RFC 3550 §6.4.1). */
    public double jitterSeconds() {
        return totals.jitterSeconds();
    }

    /** How punctual all streams were together. */
    public PacingReport pacing() {
        return tally.lateness.report();
    }

    /** What the engine met so far. */
    public EngineFigures figures() {
        return new EngineFigures(
                tally.streams.get(),
                tally.foreign.get(),
                tally.malformed.get(),
                tally.unsent.get(),
                tally.skipped.get(),
                tally.faults.get(),
                media.mended() + control.mended());
    }

    /** Ends every stream (each tells StreamClosed), then closes the sockets; returns when the thread has ended, after 2 s at most. */
    @Override
    public void close() {
        open = false;
        boolean interrupted = false;
        try {
            if (Thread.currentThread() != thread) thread.join(FAREWELL);
        } catch (InterruptedException hurried) {
            interrupted = true;
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    /** An ear whose stream is in the totals while it is open, and its last figures afterwards. */
    private final class Counted implements Ear {
        private final Ear ear;
        private volatile @Nullable RtpStream stream;

        Counted(Ear ear) {
            this.ear = ear;
        }

        void begin(RtpStream opened) {
            totals.watch(opened);
            stream = opened;
        }

        @Override
        public void hear(Audible fact) {
            var counted = stream;
            if (fact instanceof Audible.StreamClosed end && counted != null) {
                totals.closed(counted, end.statistics());
            }
            ear.hear(fact);
        }
    }

    private void run(Pacer pacer) {
        try (media;
                control) {
            Precedence.ask();
            pacer.run(() -> open);
            exchange.closeAll();
        }
    }

    private static RtpEngine bind(EngineSpec spec, Socket.Binding binding) throws IOException {
        var refusal = new BindException(
                "no even port with a free one above on " + spec.local().getHostAddress());
        for (int i = 0; i < (spec.port() == 0 ? TRIES : 1); i++) {
            var rtp = binding.bind(new InetSocketAddress(spec.local(), spec.port()));
            try {
                if (rtp.port() % 2 == 0) return new RtpEngine(spec, binding, rtp, above(spec, binding, rtp));
            } catch (BindException taken) {
                refusal.addSuppressed(taken);
            }
            rtp.close();
        }
        throw refusal;
    }

    private static Socket above(EngineSpec spec, Socket.Binding binding, Socket rtp) throws IOException {
        return binding.bind(new InetSocketAddress(spec.local(), rtp.port() + 1));
    }
}
