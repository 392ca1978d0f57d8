package be.cyberfam.lab.floor;

import static be.cyberfam.lab.call.CallStory.SEAT;
import static be.cyberfam.lab.call.CallStory.START;
import static be.cyberfam.lab.call.CallStory.placed;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloorTest {
    private static final Trainee PERSON = new Trainee(new PersonId("trainee-1"), "Stagiaire 1");

    private Floor floor = Floor.of(List.of(SEAT, SeatId.numbered(2)), Tally.Rule.USUAL, START);

    @Test
    void aSeatIsReadyOnlyWithAPersonAndAPhone() {
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.Empty.class);
        happen(new FloorEvent.SignedOn(SEAT, START, PERSON));
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.NoPhoneYet.class);
        happen(new FloorEvent.PhoneSeen(SEAT, START, Phone.SIP));
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.Ready.class);
    }

    @Test
    void aPhoneIsLostOnlyToHerWhoHadOne() {
        manned();
        happen(new FloorEvent.PhoneGone(SEAT, START, Phone.SIP));
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.PhoneLost.class);
        happen(new FloorEvent.SignedOff(SEAT, START));
        happen(new FloorEvent.SignedOn(SEAT, START, PERSON));
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.NoPhoneYet.class);
    }

    @Test
    void theSeatFollowsItsCallFromRingToWrapUp() {
        manned();
        tell(placed().offered().rang());
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.Ringing.class);
        tell(CallStory.unknown().answered());
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.Talking.class);
        tell(CallStory.unknown().held());
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.OnHold.class);
        tell(CallStory.unknown().ended(EndedBy.CUSTOMER));
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.WrappingUp.class);
        tell(CallStory.unknown().wrappedUp());
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.Ready.class);
        assertThat(floor.calls()).isEmpty();
        assertThat(floor.recent()).hasSize(1);
    }

    @Test
    void aPauseAskedForInACallBeginsWhenItIsWrappedUp() {
        manned();
        tell(placed().offered().rang().answered());
        happen(new FloorEvent.PauseBegan(SEAT, START, new PauseReason("break")));
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.Talking.class);
        tell(CallStory.unknown().at(60).ended(EndedBy.SEAT).at(70).wrappedUp());
        assertThat(stateOf(SEAT)).isEqualTo(new SeatState.Paused(START.plusSeconds(70), new PauseReason("break")));
    }

    @Test
    void aLostPhoneInMidCallLeavesTheCallWhereItIs() {
        manned();
        tell(placed().offered().rang().answered());
        happen(new FloorEvent.PhoneGone(SEAT, START, Phone.SIP));
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.Talking.class);
        tell(CallStory.unknown().ended(EndedBy.FAULT).wrappedUp());
        assertThat(stateOf(SEAT)).isInstanceOf(SeatState.PhoneLost.class);
    }

    @Test
    void eachEventRaisesTheRevisionByOneAndTellsOnlyWhatChanged() {
        manned();
        long before = floor.revision();
        var change =
                floor.after(new FloorEvent.OfCall(placed().events().getFirst())).change();
        assertThat(change.revision()).isEqualTo(before + 1);
        assertThat(change.seats()).isEmpty();
        assertThat(change.call()).isPresent();
        assertThat(change.tally()).isFalse();
    }

    @Test
    void lateNewsOfACallThatIsOverChangesItsRecordAndNothingElse() {
        manned();
        tell(placed().offered().rang().answered().ended(EndedBy.CUSTOMER).wrappedUp());
        happen(new FloorEvent.OfCall(new CallEvent.Kept(new CallId("call-1"), START, new Recording("a/b.wav", 1))));
        assertThat(floor.calls()).isEmpty();
        assertThat(floor.recent().getFirst().points().recording()).isPresent();
    }

    @Test
    void aFragmentOfACallNobodyKnowsIsNoCall() {
        happen(new FloorEvent.OfCall(new CallEvent.Ended(new CallId("call-9"), START, EndedBy.CUSTOMER, "")));
        assertThat(floor.calls()).isEmpty();
        assertThat(floor.recent()).isEmpty();
    }

    @Test
    void theLongestWaitingIsFirstInTheQueue() {
        tell(placed("call-2").at(5).offered());
        tell(placed("call-1").at(3).offered());
        assertThat(floor.waiting(new LineId("accueil")).stream()
                        .map(call -> call.id().value()))
                .containsExactly("call-1", "call-2");
    }

    @Test
    void countsFollowDomainDefinitions() {
        manned();
        tell(placed("call-1")
                .offered()
                .rang()
                .at(21)
                .answered()
                .at(60)
                .ended(EndedBy.CUSTOMER)
                .outcome("solved", "traced")
                .at(70)
                .wrappedUp());
        tell(placed("call-2").offered().at(4).ended(EndedBy.CUSTOMER));
        tell(placed("call-3").offered().at(30).ended(EndedBy.CUSTOMER));
        tell(placed("call-4")
                .offered()
                .at(1)
                .rang()
                .at(16)
                .ringStopped(RingEnd.NO_ANSWER)
                .ended(EndedBy.SWITCH));
        assertCount(Count.OFFERED, 4);
        assertCount(Count.ANSWERED, 1);
        assertCount(Count.ANSWERED_IN_TIME, 0);
        assertCount(Count.ANSWER_WAIT_MS, 21_000);
        assertCount(Count.ABANDONED, 2);
        assertCount(Count.ABANDONED_SHORT, 1);
        assertCount(Count.UNSERVED, 1);
        assertCount(Count.MISSED_RINGS, 1);
        assertCount(Count.HANDLED, 1);
        assertCount(Count.TALK_MS, 39_000);
        assertCount(Count.WRAP_MS, 10_000);
        assertCount(Count.OUTCOMES_RIGHT, 1);
    }

    @Test
    void theSeatsClockTellsWorkFromWaiting() {
        manned();
        tell(placed().offered()
                .at(30)
                .rang()
                .at(35)
                .answered()
                .at(95)
                .ended(EndedBy.SEAT)
                .at(100)
                .wrappedUp());
        var clock = floor.seat(SEAT).orElseThrow().clock();
        assertThat(clock).isEqualTo(new SeatClock(65_000, 35_000, 0, 0));
    }

    @Test
    void theBrowsersPhoneIsPreferredWhenBothAreThere() {
        manned();
        happen(new FloorEvent.PhoneSeen(SEAT, START, Phone.WEB));
        assertThat(floor.seat(SEAT).orElseThrow().phone()).contains(Phone.WEB);
        happen(new FloorEvent.PhoneGone(SEAT, START, Phone.WEB));
        assertThat(floor.seat(SEAT).orElseThrow().phone()).contains(Phone.SIP);
    }

    private void manned() {
        happen(new FloorEvent.SignedOn(SEAT, START, PERSON));
        happen(new FloorEvent.PhoneSeen(SEAT, START, Phone.SIP));
    }

    private void tell(CallStory story) {
        story.events().forEach(event -> happen(new FloorEvent.OfCall(event)));
    }

    private void happen(FloorEvent event) {
        floor = floor.after(event).floor();
    }

    private SeatState stateOf(SeatId id) {
        return floor.seat(id).orElseThrow().state();
    }

    private void assertCount(Count what, long expected) {
        assertThat(floor.tally().count(what)).as(what.name()).isEqualTo(expected);
    }
}
