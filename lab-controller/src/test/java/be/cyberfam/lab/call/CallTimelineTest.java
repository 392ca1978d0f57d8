package be.cyberfam.lab.call;

import static be.cyberfam.lab.call.CallStory.SEAT;
import static be.cyberfam.lab.call.CallStory.START;
import static be.cyberfam.lab.call.CallStory.placed;
import static be.cyberfam.lab.call.CallStory.placedOutbound;
import static be.cyberfam.lab.call.CallStory.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallTimelineTest {

    @Test
    void handleTimeCountsTalkHoldAndWrapUpButNotRinging() {
        var time = placed().offered()
                .at(2)
                .rang()
                .at(5)
                .answered()
                .at(25)
                .held()
                .at(40)
                .resumed()
                .at(65)
                .ended(EndedBy.CUSTOMER)
                .outcome("solved", "traced")
                .at(77)
                .wrappedUp()
                .handleTime();
        assertThat(time).isEqualTo(new HandleTime(45_000, 15_000, 12_000));
        assertThat(time.handleMs()).isEqualTo(72_000);
    }

    @Test
    void severalHoldsAddUpAndOneThatIsOpenAtTheHangUpEndsThere() {
        var time = placed().offered()
                .rang()
                .answered()
                .at(10)
                .held()
                .at(14)
                .resumed()
                .at(20)
                .held()
                .at(26)
                .ended(EndedBy.CUSTOMER)
                .at(30)
                .wrappedUp()
                .handleTime();
        assertThat(time).isEqualTo(new HandleTime(16_000, 10_000, 4_000));
    }

    @Test
    void partsAddUpToTheWholeEvenWhenTimesAreBetweenMilliseconds() {
        var time = placed().offered()
                .rang()
                .at(0.0004)
                .answered()
                .at(1.0006)
                .held()
                .at(2.0009)
                .resumed()
                .at(3.0011)
                .ended(EndedBy.SEAT)
                .at(4.0019)
                .wrappedUp()
                .handleTime();
        assertThat(time.handleMs()).isEqualTo(4_001);
    }

    @Test
    void aClockThatIsSetBackGivesNoNegativeTime() {
        var time = placed().offered()
                .rang()
                .at(50)
                .answered()
                .at(20)
                .ended(EndedBy.SEAT)
                .wrappedUp()
                .handleTime();
        assertThat(time).isEqualTo(new HandleTime(0, 0, 0));
    }

    @Test
    void waitRunsFromEnteringTheQueueToTheAnswer() {
        var points = placed().at(1)
                .offered()
                .at(4)
                .rang()
                .at(9)
                .answered()
                .timeline()
                .points();
        assertThat(points.queueMs(START)).contains(8_000L);
        assertThat(points.ringMs()).contains(5_000L);
    }

    @Test
    void ringTimeIsThatOfTheSeatThatAnswered() {
        var points = placed().offered()
                .rang()
                .at(15)
                .ringStopped(RingEnd.NO_ANSWER)
                .at(16)
                .rang(SeatId.numbered(2))
                .at(18)
                .answered(SeatId.numbered(2))
                .timeline()
                .points();
        assertThat(points.ringMs()).contains(2_000L);
        assertThat(points.rings()).hasSize(2);
        assertThat(points.rings().getFirst().unanswered()).contains(RingEnd.NO_ANSWER);
    }

    @Test
    void aCustomerWhoGivesUpAbandonsAndTheSwitchsLimitMisses() {
        assertThat(placed().offered().at(9).ended(EndedBy.CUSTOMER).timeline().result())
                .contains(Result.ABANDONED);
        assertThat(placed().offered()
                        .at(9)
                        .rang()
                        .ended(EndedBy.CUSTOMER)
                        .timeline()
                        .result())
                .contains(Result.ABANDONED);
        assertThat(placed().offered().at(9).ended(EndedBy.SWITCH).timeline().result())
                .contains(Result.MISSED);
        assertThat(placed().ended(EndedBy.FAULT).timeline().result()).contains(Result.FAILED);
    }

    @Test
    void aCalledCustomerWhoDoesNotAnswerIsMissedAfterWrapUp() {
        var call = placedOutbound()
                .dialled()
                .at(20)
                .ended(EndedBy.SWITCH)
                .outcome("no-answer", "")
                .at(22)
                .wrappedUp();
        assertThat(call.timeline().result()).contains(Result.MISSED);
        assertThat(call.timeline().points().handleTime(START)).isEmpty();
    }

    @Test
    void whyACalledCustomerIsNotReachedIsTheCallsResult() {
        assertThat(unreached("User busy")).contains(Result.BUSY);
        assertThat(unreached("User alerting, no answer")).contains(Result.NO_ANSWER);
        assertThat(unreached("Call Rejected")).contains(Result.DECLINED);
        assertThat(unreached("Normal Clearing")).contains(Result.MISSED);
    }

    @Test
    void aCustomerWhoseRingingWeStoppedIsMissedAndNotUnwilling() {
        assertThat(unreached(EndedBy.LAB, "User alerting, no answer")).contains(Result.MISSED);
        assertThat(unreached(EndedBy.SEAT, "User busy")).contains(Result.MISSED);
    }

    @Test
    void whoIsCalledBeforeASeatIsThereIsBusyOrDroppedOrTalkedTo() {
        assertThat(placedOutbound()
                        .ended(EndedBy.SWITCH, "User busy")
                        .timeline()
                        .result())
                .contains(Result.BUSY);
        assertThat(placedOutbound()
                        .offered()
                        .ended(EndedBy.SWITCH, "queue: DROPPED")
                        .timeline()
                        .result())
                .contains(Result.DROPPED);
        assertThat(placedOutbound().offered().ended(EndedBy.CUSTOMER).timeline().result())
                .contains(Result.ABANDONED);
        assertThat(placedOutbound().offered().rang().answered().timeline().phase())
                .isInstanceOf(CallPhase.Talking.class);
    }

    private static Optional<Result> unreached(String cause) {
        return unreached(EndedBy.SWITCH, cause);
    }

    private static Optional<Result> unreached(EndedBy by, String cause) {
        var dialled = placedOutbound().dialled().at(20).timeline();
        return dialled.after(new CallEvent.Ended(dialled.id(), START.plusSeconds(20), by, cause))
                .after(new CallEvent.WrappedUp(dialled.id(), START.plusSeconds(22)))
                .result();
    }

    @Test
    void theLastOutcomeCountsAlsoAfterTheCallIsOver() {
        var call = placed().offered()
                .rang()
                .answered()
                .ended(EndedBy.CUSTOMER)
                .outcome("complaint", "")
                .wrappedUp()
                .outcome("solved", "traced")
                .timeline();
        assertThat(call.points().judgement()).contains(true);
        assertThat(call.result()).contains(Result.HANDLED);
    }

    @Test
    void anOutcomeBeforeAnybodyTalkedIsAnOddity() {
        assertThat(placed().offered().outcome("solved", "").timeline().oddities())
                .isEqualTo(1);
    }

    @Test
    void aCallTheLabDidNotPlaceIsFollowedAllTheSame() {
        var call = unknown().offered().at(3).rang().at(5).answered().timeline();
        assertThat(call.phase()).isInstanceOf(CallPhase.Talking.class);
        assertThat(call.points().plan()).isEmpty();
    }

    @Test
    void replayingTheEventsGivesTheSameTimelineAgain() {
        var story = placed().offered()
                .rang()
                .at(5)
                .answered()
                .held()
                .at(9)
                .ended(EndedBy.CUSTOMER)
                .wrappedUp();
        assertThat(story.timeline()).isEqualTo(story.timeline());
    }

    @Test
    void anEventOfAnotherCallIsRefused() {
        var other = new CallEvent.Offered(new CallId("call-2"), START);
        assertThatThrownBy(() -> placed().timeline().after(other)).hasMessageContaining("call-2");
    }

    /** Every state and every event: what is not named here is an oddity that moves nothing. */
    @Test
    void everyPairOfStateAndEventDoesWhatTheTableSays() {
        var legal = Map.ofEntries(
                Map.entry("Coming Offered", "Waiting"),
                Map.entry("Coming Dialled", "Dialling"),
                Map.entry("Coming Ended", "Over"),
                Map.entry("Waiting Rang", "Ringing"),
                Map.entry("Waiting Answered", "Talking"),
                Map.entry("Waiting Ended", "Over"),
                Map.entry("Ringing RingStopped", "Waiting"),
                Map.entry("Ringing Answered", "Talking"),
                Map.entry("Ringing Ended", "Over"),
                Map.entry("Dialling Answered", "Talking"),
                Map.entry("Dialling Ended", "WrappingUp"),
                Map.entry("Talking Held", "OnHold"),
                Map.entry("Talking Transferred", "WrappingUp"),
                Map.entry("Talking Ended", "WrappingUp"),
                Map.entry("OnHold Resumed", "Talking"),
                Map.entry("OnHold Transferred", "WrappingUp"),
                Map.entry("OnHold Ended", "WrappingUp"),
                Map.entry("WrappingUp WrappedUp", "Over"));
        var moves = new LinkedHashMap<String, String>();
        for (var state : states()) {
            for (var event : oneOfEach()) {
                var after = state.after(event);
                if (!after.phase().equals(state.phase())) {
                    moves.put(name(state.phase()) + " " + name(event), name(after.phase()));
                }
            }
        }
        assertThat(moves).containsExactlyInAnyOrderEntriesOf(legal);
    }

    @Test
    void everyKindOfEventIsInTheTable() {
        var tried = oneOfEach().stream().map(Object::getClass).toList();
        assertThat(kinds(CallEvent.class)).containsExactlyInAnyOrderElementsOf(tried);
        assertThat(states().stream().map(s -> name(s.phase())))
                .containsExactlyInAnyOrder(
                        "Coming", "Waiting", "Ringing", "Dialling", "Talking", "OnHold", "WrappingUp", "Over");
    }

    private static List<Class<?>> kinds(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        return permitted == null
                ? List.of(type)
                : Arrays.stream(permitted).flatMap(kind -> kinds(kind).stream()).toList();
    }

    private static List<CallTimeline> states() {
        return List.of(
                placed().timeline(),
                placed().offered().timeline(),
                placed().offered().rang().timeline(),
                placedOutbound().dialled().timeline(),
                placed().offered().rang().answered().timeline(),
                placed().offered().rang().answered().held().timeline(),
                placed().offered().rang().answered().ended(EndedBy.SEAT).timeline(),
                placed().offered().ended(EndedBy.CUSTOMER).timeline());
    }

    private static List<CallEvent> oneOfEach() {
        var id = new CallId("call-1");
        var at = START.plusSeconds(100);
        var all = new ArrayList<CallEvent>();
        all.add(new CallEvent.Transferred(id, at, Destination.seat(SEAT), Optional.empty()));
        all.add(new CallEvent.Placed(id, at, CallStory.plan(Direction.INBOUND)));
        all.add(new CallEvent.Offered(id, at));
        all.add(new CallEvent.Rang(id, at, SEAT));
        all.add(new CallEvent.RingStopped(id, at, SEAT, RingEnd.NO_ANSWER));
        all.add(new CallEvent.Dialled(id, at, SEAT));
        all.add(new CallEvent.Answered(id, at, SEAT));
        all.add(new CallEvent.Held(id, at));
        all.add(new CallEvent.Resumed(id, at));
        all.add(new CallEvent.Ended(id, at, EndedBy.SWITCH, "test"));
        all.add(new CallEvent.OutcomeRecorded(id, at, Outcome.of("solved", "")));
        all.add(new CallEvent.WrapUpExtended(id, at, Duration.ofSeconds(30)));
        all.add(new CallEvent.Said(id, at, "Allô ?", Duration.ofSeconds(1)));
        all.add(new CallEvent.AgentSaid(id, at, "Bonjour, que puis-je faire pour vous ?"));
        all.add(new CallEvent.TalkHeard(id, at, at.minusSeconds(9), List.of(), List.of(), List.of()));
        all.add(new CallEvent.KeyHeard(id, at, "5"));
        all.add(new CallEvent.Unrecorded(id, at));
        all.add(new CallEvent.SoundDeleted(id, at));
        all.add(new CallEvent.LineFailed(id, at, LineTrouble.STREET, Optional.empty()));
        all.add(new CallEvent.Chose(id, at, "2", new LineId("factures")));
        all.add(new CallEvent.Announced(id, at, Duration.ofSeconds(3)));
        all.add(new CallEvent.Overflowed(id, at, CallEvent.Overflowed.Full.TIME, Optional.empty()));
        all.add(new CallEvent.Advised(id, at, new PersonId("trainer"), "Demandez le numéro."));
        all.add(new CallEvent.Injected(id, at, new PersonId("trainer"), new InjectId("angry"), "Se fâche"));
        all.add(new CallEvent.LineGiven(id, at, new PersonId("trainer"), "motif", "C'est pour mon modem."));
        all.add(new CallEvent.MoodMoved(id, at, MoodCause.HELD_LONG, Duration.ofSeconds(74), -1, -1));
        all.add(new CallEvent.Rated(id, at, 4, 4, 0, true));
        all.add(new CallEvent.IdentityChecked(id, at, Set.of(Proof.NAME)));
        all.add(new CallEvent.FileOpened(id, at));
        all.add(new CallEvent.FieldFilled(id, at, "order", "C-7", false));
        all.add(new CallEvent.ArticleOpened(id, at, "colis"));
        all.add(new CallEvent.CallBackPromised(id, at, at.plusSeconds(600)));
        all.add(new CallEvent.Bookmarked(id, at, new PersonId("trainer"), "accueil"));
        all.add(new CallEvent.Consulted(
                id,
                at,
                Consultation.Stage.PRIVATE,
                Destination.seat(SeatId.numbered(2)),
                new CallId("call-2"),
                Optional.empty()));
        all.add(new CallEvent.HandoverJudged(
                id,
                at,
                Destination.colleague("second-level"),
                new Handover(Handover.Verdict.NOT_TOLD, Duration.ofSeconds(2), 1, List.of("since"))));
        all.add(new CallEvent.WrappedUp(id, at));
        all.add(new CallEvent.Kept(id, at, new Recording("2026-03-09/call-1.wav", 60_000)));
        all.add(new CallEvent.Repaired(id, at, "test"));
        return all;
    }

    private static String name(Object value) {
        return value.getClass().getSimpleName();
    }

    @Test
    void whatTheCustomerSaidLastIsKnownAndMovesNothing() {
        var call = placed().offered().rang().answered();
        var before = call.timeline();
        var after = call.add(new CallEvent.Said(before.id(), START, "Allô ?", Duration.ofSeconds(1)))
                .add(new CallEvent.Said(before.id(), START.plusSeconds(3), "Bonjour.", Duration.ofSeconds(2)))
                .timeline();
        assertThat(after.phase()).isEqualTo(before.phase());
        assertThat(after.oddities()).isZero();
        assertThat(after.points().said())
                .contains(new CallPoints.Line(START.plusSeconds(3), "Bonjour.", Duration.ofSeconds(2)));
    }

    @Test
    void moreTimeAddsUpAndIsForWrapUpOnly() {
        var more = new CallEvent.WrapUpExtended(new CallId("call-1"), START, Duration.ofSeconds(30));
        var talking = placed().offered().rang().answered().add(more);
        assertThat(talking.timeline().points().moreTime()).isZero();
        assertThat(talking.ended(EndedBy.SEAT)
                        .add(more)
                        .add(more)
                        .timeline()
                        .points()
                        .moreTime())
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aSeatIsKnownExactlyWhileItHasTheCall() {
        assertThat(placed().offered().timeline().seatNow()).isEmpty();
        assertThat(placed().offered().rang().timeline().seatNow()).isEqualTo(Optional.of(SEAT));
        assertThat(placed().offered()
                        .rang()
                        .answered()
                        .ended(EndedBy.SEAT)
                        .wrappedUp()
                        .timeline()
                        .seatNow())
                .isEmpty();
    }
}
