package be.cyberfam.lab.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class SdpSessionTest {
    private static final MediaOffer LOCAL = MediaOffer.at(new InetSocketAddress("127.0.0.2", 40_000));

    private final SdpSession session = new SdpSession(7);

    @Test
    void offersBothLawsAndTelephoneEvents() {
        assertThat(session.offer(LOCAL, MediaDirection.SENDRECV)).isEqualTo("""
                v=0\r
                o=- 7 8 IN IP4 127.0.0.2\r
                s=call\r
                c=IN IP4 127.0.0.2\r
                t=0 0\r
                m=audio 40000 RTP/AVP 0 8 101\r
                a=rtpmap:0 PCMU/8000\r
                a=rtpmap:8 PCMA/8000\r
                a=rtpmap:101 telephone-event/8000\r
                a=fmtp:101 0-16\r
                a=ptime:20\r
                a=sendrecv\r
                """);
    }

    @Test
    void countsTheVersionOnlyWhenSomethingChanges() {
        var first = session.offer(LOCAL, MediaDirection.SENDRECV);
        assertThat(session.offer(LOCAL, MediaDirection.SENDRECV)).isEqualTo(first);
        assertThat(session.offer(LOCAL, MediaDirection.SENDONLY))
                .contains("o=- 7 9 IN")
                .contains("a=sendonly");
    }

    @Test
    void answersWithTheFirstCodecOfTheOfferAndItsNumberForEvents() throws SdpUnreadable {
        var offer =
                offer("m=audio 9 RTP/AVP 111 8 0 96\r\na=rtpmap:111 opus/48000/2\r\na=rtpmap:96 telephone-event/8000");
        assertThat(session.answer(LOCAL, offer, MediaDirection.SENDRECV).orElseThrow())
                .contains("m=audio 40000 RTP/AVP 8 96\r\n")
                .contains("a=rtpmap:96 telephone-event/8000\r\na=fmtp:96 0-16\r\n")
                .doesNotContain("PCMU");
    }

    @Test
    void mirrorsTheDirectionOfTheOffer() throws SdpUnreadable {
        var held = offer("m=audio 9 RTP/AVP 0\r\na=sendonly");
        assertThat(session.answer(LOCAL, held, MediaDirection.SENDRECV).orElseThrow())
                .contains("a=recvonly");
        assertThat(session.answer(LOCAL, held, MediaDirection.SENDONLY).orElseThrow())
                .contains("a=inactive");
        var plain = offer("m=audio 9 RTP/AVP 0");
        assertThat(session.answer(LOCAL, plain, MediaDirection.SENDONLY).orElseThrow())
                .contains("a=sendonly");
    }

    @Test
    void refusesEveryOtherMediumInItsPlace() throws SdpUnreadable {
        var offer = offer("m=video 9 RTP/AVP 31\r\nm=audio 9 RTP/AVP 0\r\nm=audio 11 RTP/AVP 0");
        var answer = session.answer(LOCAL, offer, MediaDirection.SENDRECV).orElseThrow();
        assertThat(answer.lines().filter(line -> line.startsWith("m=")).toList())
                .isEqualTo(List.of("m=video 0 RTP/AVP 31", "m=audio 40000 RTP/AVP 0", "m=audio 0 RTP/AVP 0"));
    }

    @Test
    void hasNoAnswerToAnOfferItDoesNotSpeak() throws SdpUnreadable {
        var offer = offer("m=audio 9 RTP/AVP 18");
        assertThat(session.answer(LOCAL, offer, MediaDirection.SENDRECV)).isEmpty();
    }

    private static SessionDescription offer(String media) throws SdpUnreadable {
        return SessionDescription.parse(
                "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n" + media);
    }
}
