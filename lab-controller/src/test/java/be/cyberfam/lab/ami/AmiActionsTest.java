package be.cyberfam.lab.ami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchOrder;
import be.cyberfam.lab.floor.Phone;
import java.util.List;
import java.util.Optional;
import org.asteriskjava.manager.action.QueueAddAction;
import org.junit.jupiter.api.Test;

class AmiActionsTest {
    private static final SeatId SEAT = new SeatId("seat-01");

    @Test
    void refusesEveryValueThatCouldBeginAnActionOfItsOwn() {
        for (var bad : List.of("x\r\nAction: DBPut", "x\ny", "x\0", "a b", "a;b", "a,b", "")) {
            assertThatThrownBy(() -> AmiActions.hangUp(bad))
                    .isInstanceOfSatisfying(
                            SwitchFailed.class, e -> assertThat(e.code()).isEqualTo(SwitchFailed.Code.UNSAFE))
                    .message()
                    .doesNotContain("\r", "\n", "\0");
        }
        assertThatThrownBy(() -> AmiActions.pause(new SwitchOrder.Pause(SEAT, Phone.SIP, "call\r\nAction: x")))
                .isInstanceOf(SwitchFailed.class);
        assertThatThrownBy(() -> AmiActions.get("SHELL(id)")).isInstanceOf(SwitchFailed.class);
        assertThatThrownBy(() -> AmiActions.get("FILE(/etc/passwd)")).isInstanceOf(SwitchFailed.class);
    }

    @Test
    void namesAMemberAfterItsSeatNeverAfterThePerson() {
        var order = new SwitchOrder.Admit(
                SEAT, Phone.WEB, new LineId("accueil"), "Aïcha\r\nAction: DBPut", Optional.empty());
        var action = (QueueAddAction) AmiActions.admit(order);
        assertThat(action.getMemberName()).isEqualTo("seat-01");
        assertThat(action.getInterface()).isEqualTo("PJSIP/seat-01-web");
        assertThat(action.getQueue()).isEqualTo("accueil");
    }
}
