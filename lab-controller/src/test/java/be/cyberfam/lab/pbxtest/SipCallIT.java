package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.pbx.PbxSettings;
import be.cyberfam.lab.sip.Account;
import be.cyberfam.lab.sip.EndedBy;
import be.cyberfam.lab.sip.Heard;
import be.cyberfam.lab.sip.Invite;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.RegistrationFact;
import be.cyberfam.lab.sip.Side;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.sip.SipFact;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SipCallIT {
    private static final AtomicInteger number = new AtomicInteger();

    @TempDir
    static Path folder;

    private static RealAsterisk pbx;
    private static SipLab lab;

    private final Heard<SipFact> customer = new Heard<>();
    private final String name = "it-" + number.incrementAndGet();

    @BeforeAll
    static void start() {
        pbx = RealAsterisk.start(PbxSettings.standard(3).withRing(Duration.ofSeconds(2)));
        lab = new SipLab(pbx, folder);
        lab.signOn("seat-01");
    }

    @AfterAll
    static void stop() {
        lab.close();
        pbx.close();
    }

    private SipLab.Taken answered() {
        lab.call(name, customer);
        var seat = lab.atSeat(name);
        seat.call().ring();
        seat.call().answer(SipLab.SEAT);
        customer.next(SipFact.Answered.class);
        return seat;
    }

    @Test
    void aCustomerHearsMusicAndIsAnsweredByASeatWhoseTraineeHangsUp() {
        var seat = answered();
        assertThat(customer.names()).contains("Trying", "EarlyMedia", "Answered");
        assertThat(seat.incoming().labCall()).hasValue(name);
        assertThat(seat.incoming().to()).isEqualTo("seat-01-sip");
        seat.call().hangUp();
        var ended = customer.next(SipFact.Ended.class);
        assertThat(ended.by()).isEqualTo(EndedBy.THEM);
        assertThat(ended.cause()).hasValue(16);
        assertThat(seat.heard().next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
    }

    @Test
    void aCustomerHangsUp() throws IOException {
        var call = lab.call(name, customer);
        var seat = lab.atSeat(name);
        seat.call().answer(SipLab.SEAT);
        customer.next(SipFact.Answered.class);
        call.hangUp();
        call.counted(10, 11);
        assertThat(customer.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
        assertThat(seat.heard().next(SipFact.Ended.class).by()).isEqualTo(EndedBy.THEM);
        var line = Eventually.get(() -> SipBook.read(folder.resolve("sip.csv")).stream()
                .filter(l -> l.sipCallId().equals(call.id()) && !l.isOpen())
                .findFirst());
        assertThat(line.call()).isEqualTo(name);
        assertThat(line.received()).hasValue(11);
    }

    @Test
    void aCustomerGivesUpWhileTheSeatRings() {
        var call = lab.call(name, customer);
        var seat = lab.atSeat(name);
        seat.call().ring();
        call.hangUp();
        assertThat(customer.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
        assertThat(seat.heard().next(SipFact.Ended.class).by()).isEqualTo(EndedBy.THEM);
        assertThat(customer.names()).doesNotContain("Answered");
    }

    @Test
    void aCustomerGivesUpAtOnce() {
        lab.call(name, customer).hangUp();
        assertThat(customer.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
        Eventually.isTrue(() -> !pbx.command("core show channels concise").contains(name));
    }

    @Test
    void aSeatThatDoesNotAnswerIsRungNoLongerThanTheQueueSays() {
        var call = lab.call(name, customer);
        var seat = lab.atSeat(name);
        seat.call().ring();
        assertThat(seat.heard().next(SipFact.Ended.class).by()).isEqualTo(EndedBy.THEM);
        call.hangUp();
        customer.next(SipFact.Ended.class);
    }

    @Test
    void aBusyAndADecliningSeatAreRungAgain() {
        var call = lab.call(name, customer);
        lab.atSeat(name).call().refuse(486, "Busy Here");
        lab.atSeat(name).call().refuse(603, "Decline");
        var seat = lab.atSeat(name);
        seat.call().answer(SipLab.SEAT);
        customer.next(SipFact.Answered.class);
        call.hangUp();
        seat.heard().next(SipFact.Ended.class);
    }

    @Test
    void aSeatHoldsByReInviteAndTheCustomerHearsMusic() {
        var seat = answered();
        seat.call().hold();
        assertThat(seat.heard().next(SipFact.PutOnHold.class).by()).isEqualTo(Side.US);
        seat.call().resume();
        assertThat(seat.heard().next(SipFact.Resumed.class).by()).isEqualTo(Side.US);
        assertThat(customer.names()).doesNotContain("PutOnHold", "Ended");
        seat.call().hangUp();
        customer.next(SipFact.Ended.class);
    }

    @Test
    void aLineThatDoesNotExistIsRefusedWithItsCause() {
        var invite = Invite.of("nowhere", "0470", MediaOffer.at(new InetSocketAddress("127.0.0.2", 40_004)));
        lab.customers.call(invite, customer::hear);
        var refused = customer.next(SipFact.Refused.class);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.cause()).hasValue(1);
    }

    @Test
    void aSeatCallsWithItsPassword() {
        var account = new Account("seat-01-sip", pbx.secret("seat-01-sip"));
        var call = lab.seats.call(Invite.of("echo", "seat-01-sip", SipLab.SEAT).as(account), customer::hear);
        customer.next(SipFact.Answered.class);
        call.hangUp();
        assertThat(customer.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
    }

    @Test
    void aSeatWithAWrongPasswordIsRefusedOnce() {
        var account = new Account("seat-01-sip", "wrong");
        lab.seats.call(Invite.of("echo", "seat-01-sip", SipLab.SEAT).as(account), customer::hear);
        assertThat(customer.next(SipFact.Refused.class).status()).isEqualTo(401);
        var heard = new Heard<RegistrationFact>();
        var registration = lab.register("seat-02", "wrong", heard);
        assertThat(heard.next(RegistrationFact.Refused.class).status()).isEqualTo(401);
        assertThat(heard.all()).hasSize(1);
        registration.close();
    }

    @Test
    void aCustomerIsCalledAndAnswers() throws IOException {
        var port = lab.customers.address().getPort();
        lab.originate("PJSIP/customers/sip:anne@127.0.0.2:" + port, "Wait", "20");
        var called = lab.atCustomer();
        assertThat(called.incoming().to()).isEqualTo("anne");
        called.call().ring();
        called.call().answer(MediaOffer.at(new InetSocketAddress("127.0.0.2", 40_006)));
        called.heard().next(SipFact.Answered.class);
        called.call().hangUp();
        called.heard().next(SipFact.Ended.class);
    }
}
