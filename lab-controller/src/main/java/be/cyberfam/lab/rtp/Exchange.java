package be.cyberfam.lab.rtp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All streams of an engine and what happens to them in one slot of 5 ms: orders, packets out, packets in, a look at each. Confined to the pacing thread. */
final class Exchange {
    /** Slots in 20 ms. */
    static final int SLOTS = 4;

    private static final System.Logger LOG = System.getLogger(Exchange.class.getName());

    private final Wire media;
    private final Wire control;
    private final Times times;
    private final EngineSpec spec;
    private final byte[] cname;
    private final Tally tally;
    private final ConcurrentLinkedQueue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private final Peers peers = new Peers();
    private final Peers controlPeers = new Peers();
    private final List<ArrayList<LiveStream>> slots =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final ArrayList<LiveStream> leaving = new ArrayList<>();
    private final Datagrams out;
    private final Datagrams in = new Datagrams(64, 2_048);
    private final Datagrams controlOut = new Datagrams(16, 512);

    Exchange(Wire media, Wire control, int batch, Times times, EngineSpec spec, Tally tally) {
        this.media = media;
        out = new Datagrams(batch, 256);
        this.control = control;
        this.times = times;
        this.spec = spec;
        this.tally = tally;
        cname = RtcpReport.cname(spec.name() + "@" + spec.local().getHostAddress());
    }

    /** From any thread: a new stream, which joins with the next slot. */
    LiveStream open(StreamSpec streamSpec, Ear ear) {
        var stream = new LiveStream(streamSpec, ear, this);
        order(() -> join(stream));
        return stream;
    }

    /** From any thread: to be done at the beginning of the next slot. */
    void order(Runnable what) {
        orders.add(what);
    }

    /** One slot, intended for {@code intended}: {@code slot} 0 to 3 says whose packets are due. */
    void turn(int slot, long intended) {
        obey();
        say(slot, intended);
        listen(media, peers, false);
        if (slot == 0) listen(control, controlPeers, true);
        watch(slot);
        if (controlOut.count() > 0) sendControl();
    }

    /** The machine slept past {@code frames} times 20 ms: those packets are not sent any more. */
    void missed(int frames) {
        for (var slot : slots) for (var stream : slot) stream.missed(frames);
        tally.skipped.addAndGet(frames * tally.streams.get());
    }

    /** Obeys what was asked last and ends every stream. */
    void closeAll() {
        obey();
        for (var slot : slots) for (var stream : List.copyOf(slot)) leave(stream);
        sendControl();
    }

    /** The far end of {@code stream} moves from one place to another. */
    void move(LiveStream stream, Far from, Far to) {
        unsettle(stream, from);
        settle(stream, to);
    }

    /** Ends and forgets {@code stream}. */
    void leave(LiveStream stream) {
        unsettle(stream, stream.far());
        for (var slot : slots) if (slot.remove(stream)) tally.streams.decrementAndGet();
        stream.end(times.nanos(), controlRow());
        if (controlOut.isFull()) sendControl();
    }

    /** Where the next control packet is put. */
    Datagrams controlRow() {
        if (controlOut.isFull()) sendControl();
        return controlOut;
    }

    /** {@code ear} with its exceptions caught and counted, so that one listener cannot stop all calls. */
    Ear guarded(Ear ear) {
        return fact -> {
            try {
                ear.hear(fact);
            } catch (RuntimeException thrown) {
                fault(thrown);
            }
        };
    }

    Times times() {
        return times;
    }

    EngineSpec spec() {
        return spec;
    }

    byte[] cname() {
        return cname;
    }

    private void obey() {
        for (var order = orders.poll(); order != null; order = orders.poll()) {
            try {
                order.run();
            } catch (RuntimeException thrown) {
                fault(thrown);
            }
        }
    }

    private void join(LiveStream stream) {
        var emptiest = slots.get(0);
        for (var slot : slots) if (slot.size() < emptiest.size()) emptiest = slot;
        emptiest.add(stream);
        settle(stream, stream.far());
        tally.streams.incrementAndGet();
    }

    private void settle(LiveStream stream, Far far) {
        peers.put(far.mediaKey(), stream);
        controlPeers.put(far.controlKey(), stream);
    }

    private void unsettle(LiveStream stream, Far far) {
        peers.remove(far.mediaKey(), stream);
        controlPeers.remove(far.controlKey(), stream);
    }

    private void say(int slot, long intended) {
        for (var stream : slots.get(slot)) {
            if (stream.compose(out.next())) leaves(stream, intended);
            while (stream.composeLate(out.next())) leaves(stream, intended);
        }
        if (out.count() > 0) flush(intended);
    }

    private void leaves(LiveStream stream, long intended) {
        out.add(stream.far().media(), stream.far().mediaKey());
        leaving.add(stream);
        if (out.isFull()) flush(intended);
    }

    private void flush(long intended) {
        tally.unsent.addAndGet(media.send(out));
        long now = times.nanos();
        tally.lateness.count(now - intended, leaving.size());
        for (var stream : leaving) stream.left(now, now - intended);
        leaving.clear();
    }

    private void listen(Wire wire, Peers known, boolean reports) {
        do {
            wire.receive(in);
            long now = times.nanos();
            for (int i = 0; i < in.count(); i++) take(i, known, reports, now);
        } while (in.isFull());
    }

    private void take(int row, Peers known, boolean reports, long now) {
        var stream = known.find(in.peer(row));
        if (stream == null) tally.foreign.incrementAndGet();
        else if (!understood(stream, row, reports, now)) tally.malformed.incrementAndGet();
    }

    private boolean understood(LiveStream stream, int row, boolean reports, long now) {
        try {
            return reports ? stream.reported(in.packet(row), now) : stream.heard(in.packet(row), now);
        } catch (RuntimeException thrown) {
            fault(thrown);
            return false;
        }
    }

    private void watch(int slot) {
        long now = times.nanos();
        for (var stream : slots.get(slot)) stream.watch(now, controlRow());
    }

    private void sendControl() {
        tally.unsent.addAndGet(control.send(controlOut));
    }

    private void fault(RuntimeException thrown) {
        if (tally.faults.getAndIncrement() == 0) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "RTP engine " + spec.name() + ": one call's fault, told this once",
                    thrown);
        }
    }
}
