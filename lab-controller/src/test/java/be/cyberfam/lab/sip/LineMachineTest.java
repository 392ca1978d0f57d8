package be.cyberfam.lab.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineMachineTest {
    static final RemoteMedia MEDIA = new RemoteMedia(
            new InetSocketAddress("127.0.0.1", 10_000),
            new InetSocketAddress("127.0.0.1", 10_001),
            Codec.PCMU,
            OptionalInt.of(101),
            MediaDirection.SENDRECV,
            20);

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:10Z");
    private static final Instant BEFORE = NOW.minusSeconds(2);
    private static final MediaOffer LOCAL = MediaOffer.at(new InetSocketAddress("127.0.0.2", 40_000));
    private static final LineState.Talking TALKING = new LineState.Talking(MEDIA, false, false);
    private static final RemoteMedia HELD =
            new RemoteMedia(MEDIA.rtp(), MEDIA.rtcp(), MEDIA.codec(), MEDIA.events(), MediaDirection.RECVONLY, 20);

    private static final List<LineState> STATES = List.of(
            new LineState.Calling(),
            new LineState.Proceeding(false),
            new LineState.Cancelling(BEFORE, false),
            new LineState.Offered(false),
            new LineState.Accepting(Optional.of(MEDIA)),
            new LineState.Regretting(),
            TALKING,
            new LineState.Reoffering(TALKING, true, true, false),
            new LineState.Leaving(),
            new LineState.Over());

    private static final List<Signal> SIGNALS = List.of(
            new Signal.Ring(NOW),
            new Signal.Answer(NOW, LOCAL, Optional.of(MEDIA)),
            new Signal.Refuse(NOW, 486, "Busy Here"),
            new Signal.HangUp(NOW),
            new Signal.Hold(NOW),
            new Signal.Resume(NOW),
            new Signal.Progress(NOW, 180, Optional.empty()),
            new Signal.Accepted(NOW, Optional.of(MEDIA)),
            new Signal.Rejected(NOW, 486, "Busy Here", OptionalInt.of(17)),
            new Signal.NoReply(NOW),
            new Signal.OfferAccepted(NOW, Optional.of(MEDIA)),
            new Signal.OfferRejected(NOW, 488),
            new Signal.OfferAgain(NOW),
            new Signal.PeerOffer(NOW, MEDIA),
            new Signal.PeerCancel(NOW, OptionalInt.empty()),
            new Signal.PeerBye(NOW, OptionalInt.of(16)),
            new Signal.Acked(NOW, Optional.empty()),
            new Signal.NoAck(NOW),
            new Signal.ByeAnswered(NOW),
            new Signal.GraceOver(NOW),
            new Signal.Lost(NOW));

    /** What every pair comes to; a pair that is not here changes nothing. */
    private static final String TABLE = """
            Calling      HangUp         Cancelling  StartGrace
            Calling      Progress       Proceeding  Tell
            Calling      Accepted       Talking     Tell
            Calling      Rejected       Over        Tell
            Calling      NoReply        Over        Tell
            Calling      Lost           Over        Tell
            Proceeding   HangUp         Cancelling  SendCancel StartGrace
            Proceeding   Progress       Proceeding  Tell
            Proceeding   Accepted       Talking     Tell
            Proceeding   Rejected       Over        Tell
            Proceeding   NoReply        Over        Tell
            Proceeding   Lost           Over        Tell
            Cancelling   Progress       Cancelling  SendCancel
            Cancelling   Accepted       Leaving     SendBye Tell
            Cancelling   Rejected       Over        Tell
            Cancelling   NoReply        Over        Tell
            Cancelling   GraceOver      Over        Tell
            Cancelling   Lost           Over        Tell
            Offered      Ring           Offered     SendRinging
            Offered      Answer         Accepting   SendAccept Tell
            Offered      Refuse         Over        SendRefusal Tell
            Offered      HangUp         Over        SendRefusal Tell
            Offered      PeerCancel     Over        SendRefusal Tell
            Offered      PeerBye        Over        SendRefusal Tell
            Offered      Lost           Over        Tell
            Accepting    HangUp         Regretting  Tell
            Accepting    PeerOffer      Accepting   RefuseOffer
            Accepting    PeerBye        Over        Tell
            Accepting    Acked          Talking
            Accepting    NoAck          Leaving     SendBye Tell
            Accepting    Lost           Over        Tell
            Regretting   PeerOffer      Regretting  RefuseOffer
            Regretting   PeerBye        Over
            Regretting   Acked          Leaving     SendBye
            Regretting   NoAck          Leaving     SendBye
            Regretting   Lost           Over
            Talking      HangUp         Leaving     SendBye Tell
            Talking      Hold           Reoffering  SendOffer
            Talking      PeerOffer      Talking     AnswerOffer
            Talking      PeerBye        Over        Tell
            Talking      NoAck          Leaving     SendBye Tell
            Talking      Lost           Over        Tell
            Reoffering   HangUp         Leaving     SendBye Tell
            Reoffering   Resume         Reoffering
            Reoffering   OfferAccepted  Talking     Tell
            Reoffering   OfferRejected  Talking
            Reoffering   PeerOffer      Reoffering  RefuseOffer
            Reoffering   PeerBye        Over        Tell
            Reoffering   NoAck          Leaving     SendBye Tell
            Reoffering   Lost           Over        Tell
            Leaving      PeerOffer      Leaving     RefuseOffer
            Leaving      PeerBye        Over
            Leaving      ByeAnswered    Over
            Leaving      Lost           Over
            Over         Accepted       Over        SendBye
            Over         PeerOffer      Over        RefuseOffer
            """;

    @Test
    void everyPairOfStateAndSignalLeadsWhereTheTableSays() {
        var expected = TABLE.lines()
                .map(line -> line.strip().split("\\s+"))
                .collect(
                        Collectors.toMap(w -> w[0] + " " + w[1], w -> List.of(w).subList(2, w.length)));
        var found = new TreeMap<String, List<String>>();
        for (var state : STATES) {
            for (var signal : SIGNALS) {
                var step = LineMachine.after(state, signal);
                if (!step.acts().isEmpty() || !step.next().equals(state)) {
                    found.put(name(state) + " " + name(signal), words(step));
                }
            }
        }
        assertThat(found).isEqualTo(new TreeMap<>(expected));
    }

    @Test
    void noStateAndNoSignalIsMissingFromTheTable() {
        assertThat(names(STATES)).isEqualTo(permitted(LineState.class));
        assertThat(names(SIGNALS)).isEqualTo(permitted(Signal.class));
    }

    @Test
    void everyCallIsToldOfItsEndExactlyOnce() {
        for (var state : STATES) {
            for (var one : SIGNALS) {
                var step = LineMachine.after(state, one);
                var ends = ends(step);
                for (var other : SIGNALS) {
                    assertThat(ends + ends(LineMachine.after(step.next(), other)))
                            .as("%s, %s, %s", state, one, other)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void aCallGivenUpInTheMomentOfItsAnswerIsHungUpAndEndedByUs() {
        var step = LineMachine.after(new LineState.Cancelling(BEFORE, true), SIGNALS.get(7));
        assertThat(step.acts())
                .containsExactly(
                        new Act.SendBye(), new Act.Tell(new SipFact.Ended(BEFORE, EndedBy.US, OptionalInt.empty())));
    }

    @Test
    void cancelIsSentOnceAndOnlyAfterAProvisionalAnswer() {
        var step = LineMachine.after(new LineState.Calling(), new Signal.HangUp(BEFORE));
        assertThat(step.acts()).doesNotContain(new Act.SendCancel());
        step = LineMachine.after(step.next(), new Signal.Progress(NOW, 100, Optional.empty()));
        assertThat(step.acts()).containsExactly(new Act.SendCancel());
        step = LineMachine.after(step.next(), new Signal.Progress(NOW, 180, Optional.empty()));
        assertThat(step.acts()).isEmpty();
    }

    @Test
    void tellsItRingsOnceAndEarlyMediaEachTimeItComes() {
        var ringing =
                LineMachine.after(new LineState.Proceeding(false), new Signal.Progress(NOW, 180, Optional.empty()));
        var again = LineMachine.after(ringing.next(), new Signal.Progress(NOW, 180, Optional.empty()));
        var early = LineMachine.after(again.next(), new Signal.Progress(NOW, 183, Optional.of(MEDIA)));
        assertThat(ringing.acts()).containsExactly(new Act.Tell(new SipFact.Rang(NOW)));
        assertThat(again.acts()).isEmpty();
        assertThat(early.acts()).containsExactly(new Act.Tell(new SipFact.EarlyMedia(NOW, MEDIA)));
    }

    @Test
    void anAnswerWithoutSoundWeKnowIsHungUp() {
        var step = LineMachine.after(new LineState.Calling(), new Signal.Accepted(NOW, Optional.empty()));
        assertThat(step.acts())
                .containsExactly(
                        new Act.SendBye(), new Act.Tell(new SipFact.Ended(NOW, EndedBy.US, OptionalInt.of(88))));
    }

    @Test
    void anOfferLeftToUsIsAnsweredInTheAck() {
        var step =
                LineMachine.after(new LineState.Accepting(Optional.empty()), new Signal.Acked(NOW, Optional.of(MEDIA)));
        assertThat(step.next()).isEqualTo(TALKING);
        assertThat(step.acts()).containsExactly(new Act.Tell(new SipFact.Answered(NOW, MEDIA)));
    }

    @Test
    void holdAndResumeByTheOtherSideAreToldAndAnswered() {
        var held = LineMachine.after(TALKING, new Signal.PeerOffer(NOW, HELD));
        assertThat(held.acts())
                .containsExactly(
                        new Act.AnswerOffer(MediaDirection.SENDRECV),
                        new Act.Tell(new SipFact.PutOnHold(NOW, Side.THEM)));
        var back = LineMachine.after(held.next(), new Signal.PeerOffer(NOW, MEDIA));
        assertThat(back.acts()).contains(new Act.Tell(new SipFact.Resumed(NOW, Side.THEM)));
        assertThat(back.next()).isEqualTo(TALKING);
    }

    @Test
    void soundThatMovesIsTold() {
        var moved = new RemoteMedia(
                new InetSocketAddress("127.0.0.1", 12_000),
                MEDIA.rtcp(),
                MEDIA.codec(),
                MEDIA.events(),
                MEDIA.direction(),
                20);
        var step = LineMachine.after(TALKING, new Signal.PeerOffer(NOW, moved));
        assertThat(step.acts()).contains(new Act.Tell(new SipFact.MediaChanged(NOW, moved)));
    }

    @Test
    void resumeWhileHoldIsUnderWayGoesOutAsASecondOffer() {
        var holding = LineMachine.after(TALKING, new Signal.Hold(NOW));
        var regretted = LineMachine.after(holding.next(), new Signal.Resume(NOW));
        var accepted = LineMachine.after(regretted.next(), new Signal.OfferAccepted(NOW, Optional.of(MEDIA)));
        assertThat(accepted.acts())
                .containsExactly(
                        new Act.Tell(new SipFact.PutOnHold(NOW, Side.US)), new Act.SendOffer(MediaDirection.SENDRECV));
        var back = LineMachine.after(accepted.next(), new Signal.OfferAccepted(NOW, Optional.of(MEDIA)));
        assertThat(back.acts()).containsExactly(new Act.Tell(new SipFact.Resumed(NOW, Side.US)));
        assertThat(back.next()).isEqualTo(TALKING);
    }

    @Test
    void bothSidesAskingAtOnceIsTriedAgainLater() {
        var holding = LineMachine.after(TALKING, new Signal.Hold(NOW));
        var glare = LineMachine.after(holding.next(), new Signal.OfferRejected(NOW, 491));
        assertThat(glare.acts()).containsExactly(new Act.OfferLater());
        var theirs = LineMachine.after(glare.next(), new Signal.PeerOffer(NOW, MEDIA));
        assertThat(theirs.acts()).containsExactly(new Act.AnswerOffer(MediaDirection.SENDRECV));
        var again = LineMachine.after(theirs.next(), new Signal.OfferAgain(NOW));
        assertThat(again.acts()).containsExactly(new Act.SendOffer(MediaDirection.SENDONLY));
    }

    @Test
    void aReInviteToACallTheOtherSideLostEndsIt() {
        var holding = LineMachine.after(TALKING, new Signal.Hold(NOW));
        var gone = LineMachine.after(holding.next(), new Signal.OfferRejected(NOW, 481));
        assertThat(gone.acts()).contains(new Act.Tell(new SipFact.Ended(NOW, EndedBy.TIMEOUT, OptionalInt.empty())));
    }

    private static long ends(Step step) {
        return step.acts().stream()
                .filter(act -> act instanceof Act.Tell(SipFact fact)
                        && (fact instanceof SipFact.Ended || fact instanceof SipFact.Refused))
                .count();
    }

    private static List<String> words(Step step) {
        var words = new ArrayList<>(List.of(name(step.next())));
        step.acts().forEach(act -> words.add(name(act)));
        return words;
    }

    private static String name(Object one) {
        return one.getClass().getSimpleName();
    }

    private static Set<String> names(List<?> all) {
        return all.stream().map(LineMachineTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> permitted(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
