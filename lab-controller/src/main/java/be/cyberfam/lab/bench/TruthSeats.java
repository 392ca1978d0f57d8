package be.cyberfam.lab.bench;

import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.Trainee;
import be.cyberfam.lab.pbx.PbxPorts;
import be.cyberfam.lab.pbx.PbxSecrets;
import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.EngineSpec;
import be.cyberfam.lab.rtp.RtpEngine;
import be.cyberfam.lab.rtp.StreamSpec;
import be.cyberfam.lab.sip.Account;
import be.cyberfam.lab.sip.CallListener;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.RemoteMedia;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.sip.SipPhoneSpec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Telephones at every seat of a lab that answer, talk, hold and hang up by the clock, and keep a book of what they did and when. */
final class TruthSeats implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.3";
    private static final Duration RING = Duration.ofMillis(700);
    private static final Duration TALK = Duration.ofMillis(2_500);
    private static final Duration HOLD = Duration.ofMillis(1_500);
    private static final Duration REGISTERED = Duration.ofSeconds(20);
    private static final Duration EXPIRY = Duration.ofMinutes(5);
    private static final int TRIES = 40;
    private static final Duration AGAIN = Duration.ofMillis(100);

    private final BenchLab bench;
    private final RtpEngine engine;
    private final SipPhone phone;
    private final SipBook book;
    private final Map<String, List<Hold>> holds = new ConcurrentHashMap<>();

    /** One hold, by the phone that did it. */
    record Hold(Instant from, Optional<Instant> to) {}

    private TruthSeats(BenchLab bench, RtpEngine engine, SipPhone phone, SipBook book) {
        this.bench = bench;
        this.engine = engine;
        this.phone = phone;
        this.book = book;
    }

    /** Signs somebody on at every seat; returns when all can take calls. */
    static TruthSeats at(BenchLab bench, Path bookFile) throws IOException {
        var ports = PbxPorts.kept(bench.folder(), 0, true);
        var book = SipBook.at(bookFile);
        var phone = SipPhone.open(new SipPhoneSpec(
                new InetSocketAddress(ADDRESS, 0),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.sip()),
                "bench",
                SipPhoneSpec.Role.ROBOT,
                InstantSource.system(),
                book));
        var engine = RtpEngine.open(EngineSpec.on("bench", InetAddress.getByName(ADDRESS), InstantSource.system()));
        var seats = new TruthSeats(bench, engine, phone, book);
        seats.signOn();
        return seats;
    }

    /** What was held, by the SIP side's own clock. */
    List<Hold> holds(String call) {
        return List.copyOf(holds.getOrDefault(call, List.of()));
    }

    @Override
    public void close() {
        phone.close();
        engine.close();
        book.close();
    }

    private void signOn() throws IOException {
        var secrets = PbxSecrets.of(bench.folder(), List.of());
        phone.onIncoming(this::called);
        for (var seat : bench.seats()) {
            var user = seat + "-sip";
            phone.register(new Account(user, secrets.of(user)), EXPIRY, fact -> {});
            var person = new Trainee(new PersonId("bench-" + seat), "Bench " + seat);
            bench.lab().ask(new Request.SignOn(seat, person, false, true));
        }
        Patiently.until(
                "the seats' phones",
                REGISTERED,
                () -> bench.lab().floor().seats().stream().allMatch(Seat::isReady));
    }

    private CallListener called(SipCall sip, IncomingCall incoming) {
        var call = incoming.labCall().map(CallId::new).orElse(new CallId("nameless"));
        var seat = new SeatId(incoming.to().replace("-sip", ""));
        var one = new OneCall(sip, call, seat);
        Thread.startVirtualThread(one::serve);
        return one::hear;
    }

    /** One call at one seat. */
    private final class OneCall {
        private final SipCall sip;
        private final CallId call;
        private final SeatId seat;
        private final List<Hold> held = new CopyOnWriteArrayList<>();

        OneCall(SipCall sip, CallId call, SeatId seat) {
            this.sip = sip;
            this.call = call;
            this.seat = seat;
        }

        void serve() {
            sip.ring();
            Patiently.pass(RING);
            sip.answer(MediaOffer.at(engine.address()));
            Patiently.pass(TALK);
            sip.hold();
            Patiently.pass(HOLD);
            sip.resume();
            Patiently.pass(TALK);
            sip.hangUp();
        }

        void hear(SipFact fact) {
            switch (fact) {
                case SipFact.Answered f -> talks(f.media());
                case SipFact.PutOnHold f -> held.add(new Hold(f.at(), Optional.empty()));
                case SipFact.Resumed f ->
                    held.set(held.size() - 1, new Hold(held.getLast().from(), Optional.of(f.at())));
                case SipFact.Ended f -> holds.put(call.value(), held);
                default -> {} // nothing that is timed here
            }
        }

        private void talks(RemoteMedia media) {
            var stream = engine.open(
                    new StreamSpec(
                            media.rtp(),
                            Codec.valueOf(media.codec().name()),
                            media.events().orElse(0),
                            call.hashCode()),
                    heard -> {});
            stream.play(Voice.speechLike(TALK.multipliedBy(2).plus(HOLD)), "voice");
            Thread.startVirtualThread(() -> {
                Patiently.pass(TALK.multipliedBy(2).plus(HOLD).plus(AGAIN));
                stream.close();
                finish();
            });
        }

        /** The floor may hear of the hang-up a moment after the phone. */
        private void finish() {
            for (int i = 0; i < TRIES && !isWrappedUp(); i++) Patiently.pass(AGAIN);
        }

        private boolean isWrappedUp() {
            try {
                bench.lab().ask(new Request.RecordOutcome(seat, call, Outcome.of("bench", "")));
                bench.lab().ask(new Request.WrapUp(seat, call));
                return true;
            } catch (LabFailed notYet) {
                return false;
            }
        }
    }
}
