package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.SeatId;
import org.junit.jupiter.api.Test;

final class SipGateTest {
    private final SipGate gate = new SipGate(SeatId.numbered(1));

    @Test
    void aResponsePasses() {
        assertThat(gate.allows("SIP/2.0 200 OK\r\nFrom: <sip:anybody@x>;tag=1\r\n\r\n"))
                .isTrue();
    }

    @Test
    void aRequestInADialogPassesWhateverNameTheDialogGaveHer() {
        assertThat(gate.allows("BYE sip:a@b SIP/2.0\r\nTo: <sip:c@d>;tag=9\r\nFrom: <sip:k3x@y.invalid>;tag=1\r\n\r\n"))
                .isTrue();
    }

    @Test
    void aNewRequestPassesInHerOwnNameOnly() {
        assertThat(gate.allows(invite("seat-01-web"))).isTrue();
        assertThat(gate.allows(invite("seat-01-sip"))).isFalse();
        assertThat(gate.allows(invite("seat-02-web"))).isFalse();
    }

    @Test
    void aRegistrationDoesNotPassByAddingATag() {
        assertThat(gate.allows(invite("seat-02-web")
                        .replace("INVITE", "REGISTER")
                        .replace("<sip:x@lab>", "<sip:x@lab>;tag=1")))
                .isFalse();
    }

    @Test
    void twoSendersInOneRequestDoNotPass() {
        assertThat(gate.allows(invite("seat-01-web").replace("Call-ID", "f: <sip:seat-02-web@lab>\r\nCall-ID")))
                .isFalse();
    }

    @Test
    void aKeepAlivePassesAndNonsenseDoesNot() {
        assertThat(gate.allows("\r\n\r\n")).isTrue();
        assertThat(gate.allows("hello")).isFalse();
    }

    private static String invite(String user) {
        return "INVITE sip:x@lab SIP/2.0\r\nTo: <sip:x@lab>\r\nFrom: \"me\" <sip:" + user
                + "@lab>;tag=1\r\nCall-ID: 1\r\n\r\n";
    }
}
