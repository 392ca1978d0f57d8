package be.cyberfam.lab.sip;

import be.cyberfam.lab.sip.SipPhoneSpec.Role;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Two phones on the loopback, each the other's PBX. */
final class PhonePair implements AutoCloseable {
    static final MediaOffer CALLER = MediaOffer.at(new InetSocketAddress("127.0.0.2", 40_000));
    static final MediaOffer CALLED = MediaOffer.at(new InetSocketAddress("127.0.0.3", 40_002));

    /** A call that came in and what is heard of it. */
    record Taken(SipCall call, IncomingCall incoming, Heard<SipFact> heard) {}

    final SipBook book;
    final SipPhone caller;
    final SipPhone called;
    final Heard<SipFact> heard = new Heard<>();
    private final LinkedBlockingQueue<Taken> taken = new LinkedBlockingQueue<>();

    private PhonePair(SipBook book, SipPhone caller, SipPhone called) {
        this.book = book;
        this.caller = caller;
        this.called = called;
        called.onIncoming((call, incoming) -> {
            var hears = new Heard<SipFact>();
            taken.add(new Taken(call, incoming, hears));
            return hears::hear;
        });
    }

    static PhonePair open(Path folder) {
        var book = SipBook.at(folder.resolve("sip.csv"));
        var one = free("127.0.0.2");
        var other = free("127.0.0.3");
        return new PhonePair(book, phone(one, other, Role.CUSTOMER, book), phone(other, one, Role.ROBOT, book));
    }

    static SipPhone phone(InetSocketAddress local, InetSocketAddress pbx, Role role, SipBook book) {
        return SipPhone.open(new SipPhoneSpec(local, pbx, "lab", role, InstantSource.system(), book));
    }

    static InetSocketAddress free(String host) {
        try (var probe = new DatagramSocket(0, InetAddress.getByName(host))) {
            return new InetSocketAddress(host, probe.getLocalPort());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    SipCall call() {
        return caller.call(invite(), heard::hear);
    }

    static Invite invite() {
        return Invite.of("accueil", "0470123456", CALLER)
                .named("Émilie \"Mimi\" Dubois")
                .with(Invite.LAB_CALL, "call-1");
    }

    Taken taken() {
        try {
            var next = taken.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nobody called; the caller heard " + heard.all());
            }
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        var other = Thread.ofVirtual().start(called::close);
        caller.close();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        book.close();
    }
}
