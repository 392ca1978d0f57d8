package be.cyberfam.lab.conductor;

import static be.cyberfam.lab.conductor.PracticeRoom.CALL;
import static be.cyberfam.lab.conductor.PracticeRoom.LEA;
import static be.cyberfam.lab.conductor.PracticeRoom.ONE;
import static be.cyberfam.lab.conductor.PracticeRoom.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.conductor.SwitchOrder.MayRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether a call is recorded follows from who took it and what she said. */
final class RecordingStoryTest {
    private final PracticeRoom room = new PracticeRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whoHasAgreedIsRecordedFromHerSigningOnToHerSigningOff() {
        room.ask(new Request.SignOn(ONE, LEA, false, true));
        room.ask(new Request.SignOff(ONE));
        assertThat(room.recordingOrders()).containsExactly(new MayRecord(ONE, true), new MayRecord(ONE, false));
    }

    @Test
    void whoSitsDownAfterHerIsNotRecordedOnHerWord() {
        room.ask(new Request.SignOn(ONE, LEA, false, true));
        room.ask(new Request.SignOn(ONE, TOM, true, false));
        assertThat(room.recordingOrders()).containsExactly(new MayRecord(ONE, true), new MayRecord(ONE, false));
    }

    @Test
    void changingHerMindIsToldTheSwitchOnce() {
        room.ask(new Request.SignOn(ONE, LEA, false, true));
        room.ask(new Request.SetRecording(LEA.id(), false));
        room.ask(new Request.SetRecording(LEA.id(), false));
        assertThat(room.recordingOrders()).containsExactly(new MayRecord(ONE, true), new MayRecord(ONE, false));
    }

    @Test
    void aSwitchThatWasAwayIsToldAnew() {
        room.ask(new Request.SignOn(ONE, LEA, false, true));
        room.forgetOrders();
        room.resync(room.snapshot(5));
        assertThat(room.recordingOrders()).contains(new MayRecord(ONE, true)).hasSize(2);
    }

    @Test
    void aCallOfWhoHasNotAgreedSaysThatNothingIsKept() {
        room.leaReady();
        room.hear(CallStory.placed().offered().at(2).rang().at(4).answered());
        assertThat(unrecorded()).isTrue();
    }

    @Test
    void aCallOfWhoHasAgreedSaysNothingOfTheKind() {
        room.leaReady();
        room.ask(new Request.SetRecording(LEA.id(), true));
        room.hear(CallStory.placed().offered().at(2).rang().at(4).answered());
        assertThat(unrecorded()).isFalse();
        assertThat(room.floor().call(CALL)).isPresent();
    }

    private boolean unrecorded() {
        return room.floor().call(CALL).orElseThrow().points().unrecorded();
    }
}
