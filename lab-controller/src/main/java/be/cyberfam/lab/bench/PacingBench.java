package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.EngineSpec;
import be.cyberfam.lab.rtp.RtpEngine;
import be.cyberfam.lab.rtp.StreamSpec;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.sip.SipPhoneSpec;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How far packets are behind their stream's grid as a third party on this machine sees it, ours and SIPp's, at several numbers of calls. */
final class PacingBench implements Bench {
    private static final int[] CALLS = {1, 100, 300};
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PER_SECOND = 50;
    private static final String OURS = "127.0.0.2";
    private static final String THEIRS = "127.0.0.3";

    @Override
    public String name() {
        return "pacing";
    }

    @Override
    public String what() {
        return "how far RTP packets come from their 20 ms grid, ours and SIPp's, seen by a third party";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException {
        progress.accept("the machine's own timer");
        var figures = new ArrayList<>(machine());
        for (int calls : CALLS) {
            progress.accept(calls + " streams of ours");
            var ours = ours(calls);
            progress.accept(calls + " streams of SIPp's");
            figures.addAll(compare(calls, ours, sipp(calls)));
        }
        return BenchReport.here(name(), figures);
    }

    private static List<Figure> machine() {
        var late = BareTimer.late(WINDOW);
        return List.of(
                Figure.of("this machine, a bare timer behind its grid, p50", "ms", late.p50()),
                Figure.of("this machine, a bare timer behind its grid, p99", "ms", late.p99()),
                Figure.of("this machine, a bare timer behind its grid, max", "ms", late.max()));
    }

    private static List<Figure> compare(int calls, Late ours, Late sipp) {
        var what = calls + " streams: ";
        return List.of(
                Figure.of(what + "SIPp behind the grid, p50", "ms", sipp.p50()),
                Figure.of(what + "SIPp behind the grid, p99", "ms", sipp.p99()),
                Figure.of(what + "SIPp behind the grid, max", "ms", sipp.max()),
                Figure.of(what + "ours behind the grid, p50", "ms", ours.p50()),
                Figure.atMost(sipp.p99(), what + "ours behind the grid, p99", "ms", ours.p99()),
                Figure.atMost(sipp.max(), what + "ours behind the grid, max", "ms", ours.max()));
    }

    private static Late ours(int calls) throws IOException {
        try (var probe = PacingProbe.at(InetAddress.getByName(THEIRS));
                var engine =
                        RtpEngine.open(EngineSpec.on("pacing", InetAddress.getByName(OURS), InstantSource.system()))) {
            for (int i = 0; i < calls; i++) {
                var stream = engine.open(new StreamSpec(probe.address(), Codec.PCMA, 0, i), heard -> {});
                stream.play(Voice.speechLike(WINDOW.multipliedBy(2)), "voice");
            }
            return observe(probe, calls);
        }
    }

    private static Late sipp(int calls) throws IOException {
        int port = freePort();
        var folder = Files.createTempDirectory("lab-bench-book-");
        var book = folder.resolve("sip.csv");
        var spec = new SipPhoneSpec(
                new InetSocketAddress(THEIRS, 0),
                new InetSocketAddress(OURS, port),
                "bench",
                SipPhoneSpec.Role.ROBOT,
                InstantSource.system(),
                SipBook.at(book));
        try (var probe = PacingProbe.at(InetAddress.getByName(THEIRS));
                var phone = SipPhone.open(spec)) {
            var media = new MediaOffer(probe.address(), List.of(be.cyberfam.lab.sip.Codec.PCMA));
            phone.onIncoming((call, incoming) -> {
                call.answer(media);
                return fact -> {};
            });
            var talk = WINDOW.multipliedBy(3).plusSeconds(calls / PER_SECOND);
            var sipp = SippCallers.call(
                    phone.address(), "probe", new InetSocketAddress(OURS, port), calls, PER_SECOND, talk);
            try (sipp) {
                return observe(probe, calls);
            }
        } finally {
            Files.deleteIfExists(book);
            Files.deleteIfExists(folder);
        }
    }

    private static Late observe(PacingProbe probe, int calls) throws IOException {
        Patiently.until(calls + " streams at the probe", PATIENCE, () -> probe.streams() >= calls);
        Patiently.pass(Duration.ofSeconds(2));
        probe.forget();
        Patiently.pass(WINDOW);
        return probe.late();
    }

    private static int freePort() throws IOException {
        try (var socket = new DatagramSocket(0, InetAddress.getByName(OURS))) {
            return socket.getLocalPort();
        }
    }
}
