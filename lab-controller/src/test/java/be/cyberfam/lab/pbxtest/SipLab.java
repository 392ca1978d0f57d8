package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.sip.Account;
import be.cyberfam.lab.sip.CallListener;
import be.cyberfam.lab.sip.Heard;
import be.cyberfam.lab.sip.IncomingCall;
import be.cyberfam.lab.sip.Invite;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.Registration;
import be.cyberfam.lab.sip.RegistrationFact;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.sip.SipCall;
import be.cyberfam.lab.sip.SipFact;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.sip.SipPhoneSpec;
import be.cyberfam.lab.sip.SipPhoneSpec.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A real Asterisk with our two phones at it: the customers' and the seats'. */
final class SipLab implements AutoCloseable {
    private static final MediaOffer CUSTOMER = MediaOffer.at(new InetSocketAddress("127.0.0.2", 40_000));
    static final MediaOffer SEAT = MediaOffer.at(new InetSocketAddress("127.0.0.3", 40_002));

    /** A call that came to a phone, and what is heard of it. */
    record Taken(SipCall call, IncomingCall incoming, Heard<SipFact> heard) {}

    final RealAsterisk pbx;
    final SipPhone customers;
    final SipPhone seats;
    private final SipBook book;
    private final LinkedBlockingQueue<Taken> atSeats = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Taken> atCustomers = new LinkedBlockingQueue<>();

    SipLab(RealAsterisk pbx, Path folder) {
        this.pbx = pbx;
        this.book = SipBook.at(folder.resolve("sip.csv"));
        this.customers = phone("127.0.0.2", Role.CUSTOMER);
        this.seats = phone("127.0.0.3", Role.ROBOT);
        seats.onIncoming((call, incoming) -> taken(atSeats, call, incoming));
        customers.onIncoming((call, incoming) -> taken(atCustomers, call, incoming));
    }

    private SipPhone phone(String host, Role role) {
        var here = new InetSocketAddress(host, 0);
        var there = new InetSocketAddress("127.0.0.1", pbx.ports().sip());
        return SipPhone.open(new SipPhoneSpec(here, there, "lab", role, InstantSource.system(), book));
    }

    private static CallListener taken(LinkedBlockingQueue<Taken> calls, SipCall call, IncomingCall incoming) {
        var heard = new Heard<SipFact>();
        calls.add(new Taken(call, incoming, heard));
        return heard::hear;
    }

    SipCall call(String name, Heard<SipFact> heard) {
        return call(name, CUSTOMER, heard);
    }

    SipCall call(String name, MediaOffer media, Heard<SipFact> heard) {
        var invite =
                Invite.of("accueil", "0470123456", media).named("Anne Lambert").with(Invite.LAB_CALL, name);
        return customers.call(invite, heard::hear);
    }

    Registration register(String seat, String password, Heard<RegistrationFact> heard) {
        return seats.register(new Account(seat + "-sip", password), Duration.ofMinutes(2), heard::hear);
    }

    /** Registers the seat's phone and puts it into the queue. */
    Registration signOn(String seat) {
        var heard = new Heard<RegistrationFact>();
        var registration = register(seat, pbx.secret(seat + "-sip"), heard);
        heard.next(RegistrationFact.Registered.class);
        pbx.command("queue add member PJSIP/" + seat + "-sip to accueil penalty 0 as " + seat);
        return registration;
    }

    /** Lets the PBX call somebody: the same AMI action as an outbound exercise uses. */
    void originate(String channel, String application, String argument) throws IOException {
        try (var ami = new Socket("127.0.0.1", pbx.ports().ami())) {
            ami.setSoTimeout(5_000);
            var login =
                    "Action: Login\r\nUsername: controller\r\nSecret: " + pbx.secret("ami") + "\r\nEvents: off\r\n\r\n";
            var originate = "Action: Originate\r\nActionID: ring\r\nAsync: true\r\nChannel: " + channel
                    + "\r\nApplication: " + application + "\r\nData: " + argument + "\r\n\r\n";
            ami.getOutputStream().write((login + originate).getBytes(StandardCharsets.US_ASCII));
            var answers = new BufferedReader(new InputStreamReader(ami.getInputStream(), StandardCharsets.US_ASCII));
            for (var line = answers.readLine(); line != null && !line.equals("ActionID: ring"); ) {
                line = answers.readLine();
            }
        }
    }

    /** The next time a seat's phone is called for this customer. */
    Taken atSeat(String name) {
        var taken = next(atSeats);
        while (!taken.incoming().labCall().equals(Optional.of(name))) {
            taken = next(atSeats);
        }
        return taken;
    }

    Taken atCustomer() {
        return next(atCustomers);
    }

    private static Taken next(LinkedBlockingQueue<Taken> calls) {
        try {
            var next = calls.poll(15, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nobody called");
            }
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        seats.close();
        customers.close();
        book.close();
    }
}
