package be.cyberfam.lab.sip;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.sip.SipPhoneSpec.Role;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone before a PBX that does what a PBX should not. */
class StrangePbxTest {
    private static final Timings QUICK = new Timings(
            Duration.ofMillis(300),
            Duration.ofMillis(250),
            3,
            Duration.ofMillis(300),
            Duration.ofMillis(100),
            Duration.ofMillis(100),
            Duration.ofMillis(400));
    private static final Timings PATIENT = new Timings(
            Duration.ofHours(1),
            Duration.ofSeconds(5),
            3,
            Duration.ofMillis(300),
            Duration.ofMillis(100),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));
    private static final Account ACCOUNT = new Account("seat-01-sip", "secret");
    private static final String CHALLENGE = "WWW-Authenticate: Digest realm=\"lab\", nonce=\"%s\", qop=\"auth\"%s\r\n";

    @TempDir
    Path folder;

    private final Heard<SipFact> heard = new Heard<>();
    private final Heard<RegistrationFact> registration = new Heard<>();
    private RawPbx pbx;
    private SipBook book;
    private SipPhone phone;

    @BeforeEach
    void open() throws IOException {
        pbx = new RawPbx();
        book = SipBook.at(folder.resolve("sip.csv"));
    }

    @AfterEach
    void close() {
        phone.close();
        book.close();
        pbx.close();
    }

    private void phone(Timings timings) {
        var here = new InetSocketAddress("127.0.0.2", 0);
        phone = JainPhone.open(
                new SipPhoneSpec(here, pbx.address(), "lab", Role.CUSTOMER, InstantSource.system(), book), timings);
    }

    /** A call that is up. */
    private RawPbx.Message up() {
        phone(PATIENT);
        phone.call(PhonePair.invite(), heard::hear);
        var invite = pbx.next("INVITE");
        pbx.answer(invite, "200 OK", "", RawPbx.SDP);
        pbx.next("ACK");
        heard.next(SipFact.Answered.class);
        return invite;
    }

    @Test
    void aWrongPasswordIsToldOnceAndNotTriedAgain() {
        phone(PATIENT);
        phone.register(ACCOUNT, Duration.ofMinutes(1), registration::hear);
        pbx.answer(pbx.next("REGISTER"), "401 Unauthorized", CHALLENGE.formatted("1", ""), "");
        var proved = pbx.next("REGISTER");
        assertThat(proved.header("Authorization")).contains("username=\"seat-01-sip\"");
        pbx.answer(proved, "401 Unauthorized", CHALLENGE.formatted("2", ""), "");
        assertThat(registration.next(RegistrationFact.Refused.class).status()).isEqualTo(401);
        assertThat(pbx.next("REGISTER", 300)).isEmpty();
        assertThat(registration.all()).hasSize(1);
    }

    @Test
    void aStaleNonceIsTriedOnceMore() {
        phone(PATIENT);
        phone.register(ACCOUNT, Duration.ofMinutes(1), registration::hear);
        pbx.answer(pbx.next("REGISTER"), "401 Unauthorized", CHALLENGE.formatted("1", ""), "");
        pbx.answer(pbx.next("REGISTER"), "401 Unauthorized", CHALLENGE.formatted("2", ", stale=true"), "");
        pbx.answer(pbx.next("REGISTER"), "200 OK", "Expires: 60\r\n", "");
        assertThat(registration.next(RegistrationFact.Registered.class).expiry())
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aRegistrationThatIsNotAnsweredIsTriedAgain() {
        phone(QUICK);
        phone.register(ACCOUNT, Duration.ofMinutes(1), registration::hear);
        registration.next(RegistrationFact.Lost.class);
        // those that waited unread are answered too late to count: the phone has asked anew since
        Eventually.isTrue(() -> {
            pbx.next("REGISTER", 50).ifPresent(asked -> pbx.answer(asked, "200 OK", "Expires: 60\r\n", ""));
            return registration.names().contains("Registered");
        });
    }

    @Test
    void aRedirectionIsNotFollowed() {
        phone(PATIENT);
        phone.call(PhonePair.invite(), heard::hear);
        pbx.answer(pbx.next("INVITE"), "302 Moved Temporarily", "", "");
        assertThat(heard.next(SipFact.Refused.class).status()).isEqualTo(302);
        assertThat(pbx.next("INVITE", 200)).isEmpty();
    }

    @Test
    void theCauseOfARefusalIsTold() {
        phone(PATIENT);
        phone.call(PhonePair.invite(), heard::hear);
        pbx.answer(pbx.next("INVITE"), "503 Service Unavailable", "Reason: Q.850;cause=42\r\n", "");
        assertThat(heard.next(SipFact.Refused.class).cause()).hasValue(42);
    }

    @Test
    void anAnswerToACallNobodyRemembersIsAcknowledgedAndHungUp() {
        phone(PATIENT);
        var call = "SIP/2.0/UDP 127.0.0.2:" + phone.address().getPort() + ";branch=z9hG4bKold";
        pbx.send(
                phone.address(),
                "SIP/2.0 200 OK\r\nVia: " + call
                        + "\r\nFrom: <sip:a@127.0.0.2>;tag=a\r\nTo: <sip:b@127.0.0.1>;tag=b\r\n"
                        + "Call-ID: forgotten\r\nCSeq: 7 INVITE\r\nContact: <sip:127.0.0.1:"
                        + pbx.address().getPort() + ">\r\nContent-Length: 0\r\n\r\n");
        assertThat(pbx.next("ACK").header("CSeq")).isEqualTo("7 ACK");
        assertThat(pbx.next("BYE").header("Call-ID")).isEqualTo("forgotten");
    }

    @Test
    void aCallGivenUpEndsThoughThePbxIsSilentAndALateAnswerIsHungUp() {
        phone(PATIENT);
        var call = phone.call(PhonePair.invite(), heard::hear);
        var invite = pbx.next("INVITE");
        pbx.answer(invite, "100 Trying", "", "");
        heard.next(SipFact.Trying.class);
        call.hangUp();
        pbx.next("CANCEL");
        assertThat(heard.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
        pbx.answer(invite, "200 OK", "", RawPbx.SDP);
        pbx.next("ACK");
        pbx.next("BYE");
        assertThat(heard.names()).containsExactly("Trying", "Ended");
    }

    @Test
    void everyRequestWithinACallIsAnswered() {
        var invite = up();
        pbx.ask(invite, "UPDATE", 1, "Session-Expires: 1800;refresher=uac\r\n", "");
        assertThat(pbx.next("SIP/2.0").text()).startsWith("SIP/2.0 200").doesNotContain("Session-Expires");
        pbx.ask(invite, "OPTIONS", 2, "", "");
        assertThat(pbx.next("SIP/2.0").text()).startsWith("SIP/2.0 200");
        pbx.ask(invite, "INFO", 3, "", "Signal=5\r\nDuration=160\r\n");
        assertThat(pbx.next("SIP/2.0").text()).startsWith("SIP/2.0 200");
        assertThat(heard.next(SipFact.InfoDtmf.class).key()).isEqualTo('5');
        pbx.ask(invite, "REFER", 4, "Refer-To: <sip:x@127.0.0.1>\r\n", "");
        assertThat(pbx.next("SIP/2.0").text()).startsWith("SIP/2.0 405");
        pbx.ask(invite, "INVITE", 5, "", RawPbx.SDP + "a=sendonly\r\n");
        assertThat(pbx.next("SIP/2.0").text()).startsWith("SIP/2.0 200").contains("a=recvonly");
        pbx.ask(invite, "ACK", 5, "", "");
        assertThat(heard.next(SipFact.PutOnHold.class).by()).isEqualTo(Side.THEM);
        pbx.ask(invite, "UPDATE", 6, "", RawPbx.SDP.replace("RTP/AVP 0 101", "RTP/AVP 18"));
        assertThat(pbx.next("SIP/2.0").text()).startsWith("SIP/2.0 488");
        pbx.ask(invite, "BYE", 7, "Reason: Q.850;cause=16\r\n", "");
        assertThat(heard.next(SipFact.Ended.class).cause()).hasValue(16);
    }

    @Test
    void whatIsAskedOfACallNobodyRemembersDoesNotExist() {
        var invite = up();
        pbx.ask(invite, "BYE", 1, "", "");
        assertThat(pbx.next("SIP/2.0").text()).startsWith("SIP/2.0 200");
        heard.next(SipFact.Ended.class);
        pbx.ask(invite, "INFO", 2, "", "");
        assertThat(pbx.next("SIP/2.0").text()).startsWith("SIP/2.0 481");
    }

    @Test
    void aPbxThatFallsSilentEndsTheCallsAndTheStackIsBuiltAnew() {
        phone(QUICK);
        phone.call(PhonePair.invite(), heard::hear);
        pbx.answer(pbx.next("INVITE"), "180 Ringing", "", "");
        phone.register(ACCOUNT, Duration.ofMinutes(1), registration::hear);
        assertThat(heard.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.LOST);
        var again = new Heard<SipFact>();
        phone.call(PhonePair.invite(), again::hear);
        pbx.answer(pbx.next("INVITE"), "486 Busy Here", "", "");
        assertThat(again.next(SipFact.Refused.class).status()).isEqualTo(486);
    }

    @Test
    void strangersAreNotHeard() throws IOException {
        var invite = up();
        var random = new Random(5);
        try (var stranger = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"))) {
            for (var i = 0; i < 5_000; i++) {
                var bytes =
                        ("BYE sip:x SIP/2.0\r\nVia: ;;;\r\nCall-ID: " + invite.header("Call-ID") + "\r\n").getBytes();
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                stranger.send(new DatagramPacket(bytes, bytes.length, phone.address()));
            }
        }
        pbx.ask(invite, "BYE", 1, "", "");
        assertThat(heard.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.THEM);
    }

    @Test
    void closingHangsUpUnregistersAndLeavesNoThread() {
        var invite = up();
        var closing = Thread.ofVirtual().start(phone::close);
        pbx.answer(pbx.next("BYE"), "200 OK", "", "");
        assertThat(heard.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
        var name = phone.address().getPort();
        Eventually.isTrue(() -> !closing.isAlive()
                && Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName()
                                .matches("sip-.*" + name + "|MessageProcessorThread.*" + name
                                        + "|DefaultSipTimerThread|EventScannerThread|.*UDPMessageChannelThread.*")));
        assertThat(invite).isNotNull();
    }
}
