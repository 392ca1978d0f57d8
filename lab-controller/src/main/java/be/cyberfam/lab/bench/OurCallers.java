package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.EngineSpec;
import be.cyberfam.lab.rtp.RtpEngine;
import be.cyberfam.lab.rtp.RtpStream;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.StreamSpec;
import be.cyberfam.lab.sip.Invite;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.RemoteMedia;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.sip.SipFact;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.sip.SipPhoneSpec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The lab's own telephone and voice engine, calling as often as wanted: each call speaks and hears, as simulated customers do. */
final class OurCallers implements AutoCloseable {
    private final RtpEngine engine;
    private final SipPhone phone;
    private final Sound voice;
    private final Map<Integer, RtpStream> streams = new ConcurrentHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();

    private OurCallers(RtpEngine engine, SipPhone phone, Sound voice) {
        this.engine = engine;
        this.phone = phone;
        this.voice = voice;
    }

    /** A telephone set and an engine at {@code from}. */
    static OurCallers at(String from, InetSocketAddress pbx, Path book, Duration talk) throws IOException {
        var local = InetAddress.getByName(from);
        var engine = RtpEngine.open(EngineSpec.on("bench", local, InstantSource.system()));
        var spec = new SipPhoneSpec(
                new InetSocketAddress(local, 0),
                pbx,
                "bench",
                SipPhoneSpec.Role.CUSTOMER,
                InstantSource.system(),
                SipBook.at(book));
        return new OurCallers(engine, SipPhone.open(spec), Voice.speechLike(talk));
    }

    /** Calls {@code number} that often, begun evenly. */
    void call(String number, int calls, int perSecond) {
        long begun = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            long due = begun + i * 1_000_000_000L / perSecond;
            while (due - System.nanoTime() > 0) LockSupport.parkNanos(due - System.nanoTime());
            int id = i;
            phone.call(
                    Invite.of(
                            number, "bench", new MediaOffer(engine.address(), List.of(be.cyberfam.lab.sip.Codec.PCMA))),
                    fact -> hear(id, fact));
        }
    }

    /** How many are answered and talk. */
    int up() {
        return streams.size();
    }

    int failed() {
        return failed.get();
    }

    RtpEngine engine() {
        return engine;
    }

    /** RTP packets sent and received so far, and how many are known to be lost, over all calls that are up. */
    Traffic traffic() {
        long sent = 0;
        long received = 0;
        long lost = 0;
        for (var stream : streams.values()) {
            var statistics = stream.statistics();
            sent += statistics.packetsSent();
            received += statistics.packetsReceived();
            lost += statistics.packetsLost();
        }
        return new Traffic(sent, received, lost);
    }

    /** Packets. */
    record Traffic(long sent, long received, long lost) {}

    @Override
    public void close() {
        phone.close();
        engine.close();
    }

    private void hear(int id, SipFact fact) {
        switch (fact) {
            case SipFact.Answered answered -> talk(id, answered.media());
            case SipFact.Refused refused -> failed.incrementAndGet();
            case SipFact.Ended ended -> hushed(id);
            default -> {}
        }
    }

    private void talk(int id, RemoteMedia media) {
        var stream = engine.open(
                new StreamSpec(
                        media.rtp(),
                        Codec.valueOf(media.codec().name()),
                        media.events().orElse(0),
                        id),
                heard -> {});
        stream.play(voice, "voice");
        streams.put(id, stream);
    }

    private void hushed(int id) {
        var stream = streams.remove(id);
        if (stream != null) stream.close();
    }
}
