package be.cyberfam.lab.sip;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.sip.SipFact.Answered;
import be.cyberfam.lab.sip.SipFact.Ended;
import be.cyberfam.lab.sip.SipFact.PutOnHold;
import be.cyberfam.lab.sip.SipFact.Rang;
import be.cyberfam.lab.sip.SipFact.Refused;
import be.cyberfam.lab.sip.SipFact.Resumed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhonePairTest {
    @TempDir
    static Path folder;

    private static PhonePair pair;

    private final Heard<SipFact> caller = new Heard<>();

    @BeforeAll
    static void open() {
        pair = PhonePair.open(folder);
    }

    @AfterAll
    static void close() {
        pair.close();
    }

    private SipCall call() {
        return pair.caller.call(PhonePair.invite(), caller::hear);
    }

    @Test
    void aCallIsTakenAndHungUpByItsCaller() {
        var call = call();
        var taken = pair.taken();
        taken.call().ring();
        caller.next(Rang.class);
        taken.call().answer(PhonePair.CALLED);
        assertThat(caller.next(Answered.class).media().rtp()).isEqualTo(PhonePair.CALLED.rtp());
        assertThat(taken.heard().next(Answered.class).media().rtp()).isEqualTo(PhonePair.CALLER.rtp());
        call.hangUp();
        assertThat(caller.next(Ended.class).by()).isEqualTo(EndedBy.US);
        assertThat(taken.heard().next(Ended.class).by()).isEqualTo(EndedBy.THEM);
    }

    @Test
    void whoIsCalledSeesWhoCalls() {
        call().id();
        var incoming = pair.taken();
        assertThat(incoming.incoming().to()).isEqualTo("accueil");
        assertThat(incoming.incoming().from()).isEqualTo("0470123456");
        assertThat(incoming.incoming().displayName()).isEqualTo("Émilie \"Mimi\" Dubois");
        assertThat(incoming.incoming().labCall()).hasValue("call-1");
        assertThat(incoming.incoming().media()).isPresent();
        incoming.call().refuse(603, "Decline");
        caller.next(Refused.class);
    }

    @Test
    void aCallIsHungUpByWhoWasCalled() {
        call().id();
        var taken = pair.taken();
        taken.call().answer(PhonePair.CALLED);
        caller.next(Answered.class);
        taken.call().hangUp();
        assertThat(caller.next(Ended.class).by()).isEqualTo(EndedBy.THEM);
        assertThat(taken.heard().next(Ended.class).by()).isEqualTo(EndedBy.US);
    }

    @Test
    void aBusyLineRefuses() {
        call().id();
        var taken = pair.taken();
        taken.call().refuse(486, "Busy Here");
        var refused = caller.next(Refused.class);
        assertThat(refused.status()).isEqualTo(486);
        assertThat(refused.reason()).isEqualTo("Busy Here");
        assertThat(taken.heard().next(Refused.class).status()).isEqualTo(486);
    }

    @Test
    void aCallerWhoGivesUpCancels() {
        var call = call();
        var taken = pair.taken();
        taken.call().ring();
        caller.next(Rang.class);
        call.hangUp();
        assertThat(caller.next(Ended.class).by()).isEqualTo(EndedBy.US);
        assertThat(taken.heard().next(Ended.class).by()).isEqualTo(EndedBy.THEM);
    }

    @Test
    void aCallerWhoGivesUpAtOnceIsNotForgotten() {
        call().hangUp();
        assertThat(caller.next(Ended.class).by()).isEqualTo(EndedBy.US);
        assertThat(pair.taken().heard().next(Ended.class)).isNotNull();
    }

    @Test
    void answerAndCancelThatCrossEndTheCallOnBothSides() {
        for (var i = 0; i < 10; i++) {
            var call = call();
            var taken = pair.taken();
            taken.call().ring();
            caller.next(Rang.class);
            taken.call().answer(PhonePair.CALLED);
            call.hangUp();
            assertThat(caller.next(Ended.class).by()).isEqualTo(EndedBy.US);
            assertThat(taken.heard().next(Ended.class).by()).isEqualTo(EndedBy.THEM);
        }
    }

    @Test
    void eitherSideHoldsAndResumes() {
        var call = call();
        var taken = pair.taken();
        taken.call().answer(PhonePair.CALLED);
        caller.next(Answered.class);
        call.hold();
        assertThat(taken.heard().next(PutOnHold.class).by()).isEqualTo(Side.THEM);
        assertThat(caller.next(PutOnHold.class).by()).isEqualTo(Side.US);
        call.resume();
        assertThat(taken.heard().next(Resumed.class).by()).isEqualTo(Side.THEM);
        assertThat(caller.next(Resumed.class).by()).isEqualTo(Side.US);
        taken.call().hold();
        assertThat(caller.next(PutOnHold.class).by()).isEqualTo(Side.THEM);
        taken.call().resume();
        assertThat(caller.next(Resumed.class).by()).isEqualTo(Side.THEM);
        call.hangUp();
        taken.heard().next(Ended.class);
    }

    @Test
    void bothHoldingAtOnceComesToRest() {
        var call = call();
        var taken = pair.taken();
        taken.call().answer(PhonePair.CALLED);
        caller.next(Answered.class);
        call.hold();
        taken.call().hold();
        assertThat(caller.next(PutOnHold.class)).isNotNull();
        assertThat(taken.heard().next(PutOnHold.class)).isNotNull();
        call.hangUp();
        taken.heard().next(Ended.class);
    }

    @Test
    void codecsNobodySharesRefuseTheCall() {
        call().id();
        pair.taken().call().answer(new MediaOffer(PhonePair.CALLED.rtp(), List.of(Codec.PCMA)));
        assertThat(caller.next(Answered.class).media().codec()).isEqualTo(Codec.PCMA);
        var onlyA = new Heard<SipFact>();
        var invite = new Invite(
                "x",
                "y",
                "",
                java.util.Map.of(),
                new MediaOffer(PhonePair.CALLER.rtp(), List.of(Codec.PCMU)),
                Optional.empty());
        pair.caller.call(invite, onlyA::hear);
        pair.taken().call().answer(new MediaOffer(PhonePair.CALLED.rtp(), List.of(Codec.PCMA)));
        assertThat(onlyA.next(Refused.class).status()).isEqualTo(488);
    }

    @Test
    void verbsSaidTwiceOrTooLateDoNothing() {
        var call = call();
        var taken = pair.taken();
        taken.call().ring();
        taken.call().ring();
        taken.call().answer(PhonePair.CALLED);
        taken.call().answer(PhonePair.CALLED);
        taken.call().refuse(486, "Busy Here");
        caller.next(Answered.class);
        call.hangUp();
        call.hangUp();
        call.hold();
        taken.heard().next(Ended.class);
        taken.call().hangUp();
        caller.next(Ended.class);
        assertThat(caller.names()).containsOnlyOnce("Rang", "Answered", "Ended").doesNotContain("Refused");
    }

    @Test
    void theBookHoldsTheCallOnBothSides() throws IOException {
        var call = call();
        var taken = pair.taken();
        taken.call().answer(PhonePair.CALLED);
        caller.next(Answered.class);
        call.hangUp();
        var ended = caller.next(Ended.class);
        call.counted(50, 49);
        taken.heard().next(Ended.class);
        taken.call().counted(49, 50);
        var line = Eventually.get(() -> SipBook.read(folder.resolve("sip.csv")).stream()
                .filter(l -> l.sipCallId().equals(call.id()) && l.sent().equals(java.util.OptionalLong.of(50)))
                .findFirst());
        assertThat(line.call()).isEqualTo("call-1");
        assertThat(line.endedAt()).hasValue(ended.at());
        assertThat(line.status()).isEqualTo(OptionalInt.of(200));
        var other = Eventually.get(() -> SipBook.read(folder.resolve("sip.csv")).stream()
                .filter(l -> l.sipCallId().equals(call.id()) && l.sent().equals(java.util.OptionalLong.of(49)))
                .findFirst());
        assertThat(other.role()).isEqualTo(SipPhoneSpec.Role.ROBOT);
        assertThat(other.endedBy()).hasValue(EndedBy.THEM);
    }
}
