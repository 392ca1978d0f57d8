package be.cyberfam.lab.ami;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Consultation.Stage;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sequences are those a real Asterisk 22 sent, in their order. */
class AmiTranslatorTest {
    private static final CallId CALL = new CallId("CALL-1");
    private static final SeatId SEAT = new SeatId("seat-01");
    private static final Leg CUSTOMER = new Leg(Optional.of(CALL), "lab-1.0", "PJSIP/customers-00000000");
    private static final Leg PHONE = new Leg(Optional.of(CALL), "lab-1.1", "PJSIP/seat-01-sip-00000001");
    private static final CallId NEXT = new CallId("CALL-2");
    private static final SeatId OTHER = new SeatId("seat-02");
    private static final Leg COLLEAGUE = new Leg(Optional.empty(), "lab-1.2", "PJSIP/seat-02-sip-00000002");
    private static final Leg ASKED = new Leg(Optional.of(CALL), COLLEAGUE.uniqueid(), COLLEAGUE.channel());
    private static final Leg NAMELESS = new Leg(Optional.empty(), "lab-1.0", "PJSIP/customers-00000000");

    private final AmiTranslator translator = new AmiTranslator();

    @Test
    void customerHangsUpAfterAHold() {
        var heard = hear(
                new AmiEvent.CallerJoined(at(0), CUSTOMER),
                new AmiEvent.RingBegan(at(2), CUSTOMER, PHONE),
                new AmiEvent.DialEnded(at(300), CUSTOMER, PHONE, "ANSWER"),
                new AmiEvent.Connected(at(301), CUSTOMER, PHONE),
                new AmiEvent.Held(at(1000), PHONE),
                new AmiEvent.Unheld(at(1500), PHONE),
                new AmiEvent.PartyHungUp(at(2000), CUSTOMER, 0),
                new AmiEvent.SwitchHungUp(at(2001), CUSTOMER, 16),
                new AmiEvent.Gone(at(2002), PHONE, 16, "Normal Clearing"),
                new AmiEvent.Gone(at(2003), CUSTOMER, 16, "Normal Clearing"));
        assertThat(heard)
                .containsExactly(
                        new CallEvent.Offered(CALL, at(0)),
                        new CallEvent.Rang(CALL, at(2), SEAT),
                        new CallEvent.Answered(CALL, at(301), SEAT),
                        new CallEvent.Held(CALL, at(1000)),
                        new CallEvent.Resumed(CALL, at(1500)),
                        new CallEvent.Ended(CALL, at(2000), EndedBy.CUSTOMER, "Normal Clearing"));
    }

    @Test
    void aCustomersWaitBeginsWhenHisCallComesInAndNotWhenTheDialplanHasBroughtHimToTheQueue() {
        assertThat(hear(new AmiEvent.Arrived(at(0), NAMELESS), new AmiEvent.CallerJoined(at(12), CUSTOMER)))
                .containsExactly(new CallEvent.Offered(CALL, at(0)));
    }

    @Test
    void seatHangsUpEvenThoughTheDialplanEndsTheCustomersLeg() {
        talk();
        assertThat(hear(
                        new AmiEvent.PartyHungUp(at(900), PHONE, 0),
                        new AmiEvent.QueueOver(at(901), CUSTOMER, "CONTINUE"),
                        new AmiEvent.SwitchHungUp(at(902), CUSTOMER, 16),
                        new AmiEvent.Gone(at(903), PHONE, 16, "Normal Clearing"),
                        new AmiEvent.Gone(at(904), CUSTOMER, 16, "Normal Clearing")))
                .containsExactly(new CallEvent.Ended(CALL, at(900), EndedBy.SEAT, "Normal Clearing"));
    }

    @Test
    void busyDeclinedAndNoAnswerAreToldApartByWhatThePhoneSaid() {
        assertThat(ring(17)).isEqualTo(RingEnd.BUSY);
        assertThat(ring(21)).isEqualTo(RingEnd.DECLINED);
        assertThat(ring(20)).isEqualTo(RingEnd.NO_ANSWER);
    }

    @Test
    void whatThePhoneSaidMayBeHeardOnlyWhenItsLegIsGone() {
        assertThat(ringToldLate(17)).isEqualTo(RingEnd.BUSY);
        assertThat(ringToldLate(21)).isEqualTo(RingEnd.DECLINED);
        assertThat(ringToldLate(0)).isEqualTo(RingEnd.NO_ANSWER);
    }

    @Test
    void aPhoneWhoseLegWasGoneFirstIsToldApartAllTheSame() {
        hear(
                new AmiEvent.CallerJoined(at(0), CUSTOMER),
                new AmiEvent.RingBegan(at(1), CUSTOMER, PHONE),
                new AmiEvent.Gone(at(2), PHONE, 17, "User busy"));
        assertThat(hear(new AmiEvent.RingFailed(at(3), CUSTOMER, PHONE)))
                .containsExactly(new CallEvent.RingStopped(CALL, at(3), SeatId.numbered(1), RingEnd.BUSY));
    }

    @Test
    void aPhoneThatCannotBeReachedDoesNotEndTheCall() {
        hear(
                new AmiEvent.CallerJoined(at(0), CUSTOMER),
                new AmiEvent.RingBegan(at(1), CUSTOMER, PHONE),
                new AmiEvent.PartyHungUp(at(2), PHONE, 20),
                new AmiEvent.RingFailed(at(3), CUSTOMER, PHONE));
        assertThat(hear(
                        new AmiEvent.PartyHungUp(at(9), CUSTOMER, 127),
                        new AmiEvent.Gone(at(10), CUSTOMER, 127, "Interworking")))
                .containsExactly(new CallEvent.Ended(CALL, at(9), EndedBy.CUSTOMER, "Interworking"));
    }

    @Test
    void customerGivesUpWhileASeatRings() {
        hear(new AmiEvent.CallerJoined(at(0), CUSTOMER), new AmiEvent.RingBegan(at(1), CUSTOMER, PHONE));
        assertThat(hear(
                        new AmiEvent.PartyHungUp(at(200), CUSTOMER, 127),
                        new AmiEvent.DialEnded(at(201), CUSTOMER, PHONE, "CANCEL"),
                        new AmiEvent.Gone(at(202), PHONE, 0, "Unknown"),
                        new AmiEvent.SwitchHungUp(at(203), CUSTOMER, 16),
                        new AmiEvent.Gone(at(204), CUSTOMER, 127, "Interworking, unspecified")))
                .containsExactly(new CallEvent.Ended(CALL, at(200), EndedBy.CUSTOMER, "Interworking, unspecified"));
    }

    @Test
    void theQueueGivesUp() {
        hear(new AmiEvent.CallerJoined(at(0), CUSTOMER));
        assertThat(hear(
                        new AmiEvent.QueueOver(at(900), CUSTOMER, "TIMEOUT"),
                        new AmiEvent.SwitchHungUp(at(901), CUSTOMER, 16),
                        new AmiEvent.Gone(at(902), CUSTOMER, 19, "User alerting, no answer")))
                .containsExactly(new CallEvent.Ended(CALL, at(900), EndedBy.SWITCH, "queue: TIMEOUT"));
    }

    @Test
    void theLabEndsACall() {
        talk();
        assertThat(hear(
                        new AmiEvent.SwitchHungUp(at(900), CUSTOMER, 16),
                        new AmiEvent.Gone(at(902), CUSTOMER, 16, "Normal Clearing")))
                .containsExactly(new CallEvent.Ended(CALL, at(900), EndedBy.LAB, "Normal Clearing"));
    }

    @Test
    void aLegWithoutPacketsIsAFault() {
        talk();
        assertThat(hear(
                        new AmiEvent.SwitchHungUp(at(900), CUSTOMER, 1),
                        new AmiEvent.SwitchHungUp(at(901), CUSTOMER, 16),
                        new AmiEvent.Gone(at(902), CUSTOMER, 44, "Requested channel not available")))
                .containsExactly(new CallEvent.Ended(CALL, at(900), EndedBy.FAULT, "no media"));
    }

    @Test
    void aCallIsFoundByItsChannelWhenTheEventDoesNotNameIt() {
        talk();
        assertThat(hear(
                        new AmiEvent.PartyHungUp(at(900), NAMELESS, 0),
                        new AmiEvent.Gone(at(901), NAMELESS, 16, "Normal Clearing")))
                .containsExactly(new CallEvent.Ended(CALL, at(900), EndedBy.CUSTOMER, "Normal Clearing"));
    }

    @Test
    void aSeatCallsACustomerWhoAnswers() {
        var heard = hear(
                new AmiEvent.Originated(at(0), CALL, true),
                new AmiEvent.Dialling(at(1), PHONE),
                new AmiEvent.DialEnded(at(500), PHONE, CUSTOMER, "ANSWER"),
                new AmiEvent.PartyHungUp(at(900), PHONE, 16),
                new AmiEvent.SwitchHungUp(at(901), PHONE, 16),
                new AmiEvent.Gone(at(902), PHONE, 16, "Normal Clearing"),
                new AmiEvent.Gone(at(903), CUSTOMER, 16, "Normal Clearing"));
        assertThat(heard)
                .containsExactly(
                        new CallEvent.Dialled(CALL, at(1), SEAT),
                        new CallEvent.Answered(CALL, at(500), SEAT),
                        new CallEvent.Ended(CALL, at(900), EndedBy.SEAT, "Normal Clearing"));
    }

    @Test
    void aCalledCustomerIsBusy() {
        var heard = hear(
                new AmiEvent.Dialling(at(1), PHONE),
                new AmiEvent.PartyHungUp(at(20), CUSTOMER, 17),
                new AmiEvent.DialEnded(at(21), PHONE, CUSTOMER, "BUSY"),
                new AmiEvent.Gone(at(22), CUSTOMER, 17, "User busy"),
                new AmiEvent.DialOver(at(23), PHONE, "BUSY"),
                new AmiEvent.SwitchHungUp(at(24), PHONE, 16),
                new AmiEvent.Gone(at(25), PHONE, 17, "User busy"));
        assertThat(heard)
                .containsExactly(
                        new CallEvent.Dialled(CALL, at(1), SEAT),
                        new CallEvent.Ended(CALL, at(20), EndedBy.CUSTOMER, "User busy"));
    }

    @Test
    void aSeatsPhoneThatDoesNotAnswerEndsTheCallBeforeItBegan() {
        assertThat(hear(new AmiEvent.Originated(at(5), CALL, false)))
                .containsExactly(new CallEvent.Ended(CALL, at(5), EndedBy.SEAT, "the seat's phone did not answer"));
    }

    @Test
    void aPhoneIsToldOnceWhenItComesAndOnceWhenItGoes() {
        var phone = new Endpoint(SEAT, Phone.SIP);
        assertThat(hearAll(
                        new AmiEvent.ContactSeen(at(0), phone, "sip:here", true),
                        new AmiEvent.ContactSeen(at(1), phone, "sip:here", true),
                        new AmiEvent.ContactSeen(at(2), phone, "sip:here", false),
                        new AmiEvent.ContactSeen(at(3), phone, "sip:here", false)))
                .containsExactly(
                        new FloorEvent.PhoneSeen(SEAT, at(0), Phone.SIP),
                        new FloorEvent.PhoneGone(SEAT, at(2), Phone.SIP));
    }

    @Test
    void aPhoneThatRegistersFromAnotherPlaceIsNotGoneWhenItsOldPlaceIs() {
        var phone = new Endpoint(SEAT, Phone.SIP);
        settle(Map.of(), Set.of(phone));
        assertThat(hearAll(
                        new AmiEvent.ContactSeen(at(0), phone, "sip:new", true),
                        new AmiEvent.ContactSeen(at(1), phone, "sip:old", false)))
                .isEmpty();
        assertThat(hearAll(new AmiEvent.ContactSeen(at(2), phone, "sip:new", false)))
                .containsExactly(new FloorEvent.PhoneGone(SEAT, at(2), Phone.SIP));
    }

    @Test
    void aCallReadBackIsUnderstoodAsIfItHadBeenHeardFromItsBeginning() {
        settle(Map.of(CALL, LiveCall.UNKNOWN.withCustomer(CUSTOMER).withSeat(PHONE, true)), Set.of());
        assertThat(hear(
                        new AmiEvent.Held(at(1), new Leg(Optional.empty(), PHONE.uniqueid(), PHONE.channel())),
                        new AmiEvent.PartyHungUp(at(2), PHONE, 0),
                        new AmiEvent.Gone(at(3), CUSTOMER, 16, "Normal Clearing")))
                .containsExactly(
                        new CallEvent.Held(CALL, at(1)),
                        new CallEvent.Ended(CALL, at(2), EndedBy.SEAT, "Normal Clearing"));
    }

    @Test
    void aColleagueIsAskedAndTheCustomerHearsMusicMeanwhile() {
        talk();
        assertThat(hear(
                        consults(at(10), PHONE, ConsultStep.RINGING),
                        new AmiEvent.DialEnded(at(11), PHONE, COLLEAGUE, "ANSWER"),
                        consults(at(11), ASKED, ConsultStep.ANSWERED),
                        new AmiEvent.Held(at(12), PHONE),
                        consults(at(13), PHONE, ConsultStep.CUSTOMER),
                        consults(at(14), PHONE, ConsultStep.CONFERENCE)))
                .containsExactly(
                        new CallEvent.Held(CALL, at(10)),
                        asked(at(10), Stage.RINGING),
                        asked(at(11), Stage.PRIVATE),
                        new CallEvent.Resumed(CALL, at(13)),
                        asked(at(13), Stage.ASIDE),
                        asked(at(14), Stage.CONFERENCE));
    }

    @Test
    void aColleagueWhoWasAskedHasTheCustomerWhenSheSaysSo() {
        talk();
        hear(consults(at(10), PHONE, ConsultStep.RINGING), consults(at(11), ASKED, ConsultStep.ANSWERED));
        assertThat(hear(
                        new AmiEvent.Transferred(at(12), CUSTOMER, Destination.seat(OTHER), Optional.of(NEXT)),
                        new AmiEvent.Gone(at(13), PHONE, 16, "Normal Clearing"),
                        consults(at(14), ASKED, ConsultStep.TAKEN)))
                .containsExactly(
                        asked(at(12), Stage.OVER),
                        new CallEvent.Transferred(CALL, at(12), Destination.seat(OTHER), Optional.of(NEXT)),
                        new CallEvent.Offered(NEXT, at(12)),
                        new CallEvent.Answered(NEXT, at(14), OTHER));
    }

    @Test
    void aColleagueWhoHangsUpIsOutOfIt() {
        talk();
        hear(consults(at(10), PHONE, ConsultStep.RINGING), consults(at(11), ASKED, ConsultStep.ANSWERED));
        assertThat(hear(
                        new AmiEvent.Gone(at(12), COLLEAGUE, 16, "Normal Clearing"),
                        consults(at(13), PHONE, ConsultStep.CUSTOMER)))
                .containsExactly(asked(at(12), Stage.OVER), new CallEvent.Resumed(CALL, at(13)));
    }

    private static AmiEvent consults(Instant at, Leg leg, ConsultStep step) {
        return new AmiEvent.Consulted(at, leg, step, Destination.seat(OTHER), NEXT, "");
    }

    private static CallEvent asked(Instant at, Stage stage) {
        return new CallEvent.Consulted(CALL, at, stage, Destination.seat(OTHER), NEXT, Optional.empty());
    }

    @Test
    void nothingIsRememberedOfACallThatIsOver() {
        talk();
        hear(
                new AmiEvent.Gone(at(9), CUSTOMER, 16, "Normal Clearing"),
                new AmiEvent.SwitchHungUp(at(10), PHONE, 16),
                new AmiEvent.Gone(at(11), PHONE, 16, "Normal Clearing"));
        assertThat(translator.customerOf(CALL)).isEmpty();
    }

    private static RingEnd ring(int cause) {
        var fresh = ringing();
        fresh.after(new AmiEvent.PartyHungUp(at(2), PHONE, cause));
        return stopped(fresh.after(new AmiEvent.RingFailed(at(3), CUSTOMER, PHONE)));
    }

    private static RingEnd ringToldLate(int cause) {
        var fresh = ringing();
        assertThat(fresh.after(new AmiEvent.RingFailed(at(3), CUSTOMER, PHONE))).isEmpty();
        return stopped(fresh.after(new AmiEvent.Gone(at(4), PHONE, cause, "")));
    }

    private static AmiTranslator ringing() {
        var fresh = new AmiTranslator();
        Stream.of(new AmiEvent.CallerJoined(at(0), CUSTOMER), new AmiEvent.RingBegan(at(1), CUSTOMER, PHONE))
                .forEach(fresh::after);
        return fresh;
    }

    private static RingEnd stopped(List<FloorEvent> events) {
        return ((CallEvent.RingStopped) ((FloorEvent.OfCall) events.getFirst()).event()).why();
    }

    private void settle(Map<CallId, LiveCall> alive, Set<Endpoint> registered) {
        var phones = registered.stream().collect(Collectors.toMap(Endpoint::seat, phone -> Set.of(phone.phone())));
        var snapshot = new SwitchSnapshot(at(0), at(0), Map.of(), phones, Set.of());
        translator.settle(new SwitchReading(snapshot, alive, Map.of(), Map.of()));
    }

    private void talk() {
        hear(
                new AmiEvent.CallerJoined(at(0), CUSTOMER),
                new AmiEvent.RingBegan(at(1), CUSTOMER, PHONE),
                new AmiEvent.Connected(at(2), CUSTOMER, PHONE));
    }

    private List<CallEvent> hear(AmiEvent... events) {
        return hearAll(events).stream()
                .map(event -> ((FloorEvent.OfCall) event).event())
                .toList();
    }

    private List<FloorEvent> hearAll(AmiEvent... events) {
        return Stream.of(events)
                .flatMap(event -> translator.after(event).stream())
                .toList();
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
