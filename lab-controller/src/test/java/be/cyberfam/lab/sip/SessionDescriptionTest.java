package be.cyberfam.lab.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionDescriptionTest {
    private static final String ASTERISK = """
            v=0\r
            o=- 3904 2 IN IP4 127.0.0.1\r
            s=Asterisk\r
            c=IN IP4 127.0.0.1\r
            t=0 0\r
            m=audio 10218 RTP/AVP 8 0 101\r
            a=rtpmap:8 PCMA/8000\r
            a=rtpmap:0 PCMU/8000\r
            a=rtpmap:101 telephone-event/8000\r
            a=fmtp:101 0-16\r
            a=ptime:20\r
            a=maxptime:140\r
            a=sendrecv\r
            """;

    private static RemoteMedia agreed(String sdp) throws SdpUnreadable {
        return SdpSession.agreed(List.of(Codec.values()), SessionDescription.parse(sdp))
                .orElseThrow();
    }

    @Test
    void readsWhatAsteriskOffers() throws SdpUnreadable {
        var media = agreed(ASTERISK);
        assertThat(media.rtp()).isEqualTo(new InetSocketAddress("127.0.0.1", 10218));
        assertThat(media.rtcp().getPort()).isEqualTo(10219);
        assertThat(media.codec()).isEqualTo(Codec.PCMA);
        assertThat(media.events()).hasValue(101);
        assertThat(media.direction()).isEqualTo(MediaDirection.SENDRECV);
        assertThat(media.packetMs()).isEqualTo(20);
    }

    @Test
    void takesTheAddressOfTheMediaOverThatOfTheSession() throws SdpUnreadable {
        var media = agreed(ASTERISK.replace("a=ptime:20", "c=IN IP4 127.0.0.9\r\na=rtcp:4000 IN IP4 127.0.0.8"));
        assertThat(media.rtp().getHostString()).isEqualTo("127.0.0.9");
        assertThat(media.rtcp()).isEqualTo(new InetSocketAddress("127.0.0.8", 4000));
    }

    @Test
    void seesHoldFromItsOwnSide() throws SdpUnreadable {
        assertThat(agreed(ASTERISK.replace("sendrecv", "sendonly")).direction()).isEqualTo(MediaDirection.RECVONLY);
        assertThat(agreed(ASTERISK.replace("sendrecv", "inactive")).direction()).isEqualTo(MediaDirection.INACTIVE);
        assertThat(agreed(ASTERISK.replace("c=IN IP4 127.0.0.1", "c=IN IP4 0.0.0.0"))
                        .direction())
                .isEqualTo(MediaDirection.RECVONLY);
    }

    @Test
    void takesADirectionSaidOnceForTheWholeSession() throws SdpUnreadable {
        var session = ASTERISK.replace("a=sendrecv\r\n", "").replace("t=0 0\r\n", "t=0 0\r\na=sendonly\r\n");
        assertThat(agreed(session).direction()).isEqualTo(MediaDirection.RECVONLY);
    }

    @Test
    void knowsCodecsByTheirStaticNumberToo() throws SdpUnreadable {
        var bare = ASTERISK.replaceAll("a=rtpmap:[08] .*\r\n", "");
        assertThat(agreed(bare).codec()).isEqualTo(Codec.PCMA);
    }

    @Test
    void findsNothingInCommonWithAVideoOrAnOpusOnlyPhone() throws SdpUnreadable {
        var known = List.of(Codec.values());
        var opus = ASTERISK.replace("8 0 101", "107").replaceAll("a=rtpmap:.*\r\n", "a=rtpmap:107 opus/48000/2\r\n");
        assertThat(SdpSession.agreed(known, SessionDescription.parse(opus))).isEmpty();
        var video = ASTERISK.replace("m=audio", "m=video");
        assertThat(SdpSession.agreed(known, SessionDescription.parse(video))).isEmpty();
        var refused = ASTERISK.replace("audio 10218", "audio 0");
        assertThat(SdpSession.agreed(known, SessionDescription.parse(refused))).isEmpty();
    }

    @Test
    void neverResolvesAName() {
        var named = ASTERISK.replace("c=IN IP4 127.0.0.1", "c=IN IP4 pbx.example.org");
        assertThatThrownBy(() -> SessionDescription.parse(named)).isInstanceOf(SdpUnreadable.class);
    }

    @Test
    void survivesWhatNobodyShouldSend() {
        var seed = 4_711L;
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++) {
            var text = new StringBuilder(ASTERISK);
            for (var n = random.nextInt(1, 6); n > 0; n--) {
                mangle(text, random);
            }
            try {
                var unused = SessionDescription.parse(text.toString());
            } catch (SdpUnreadable expected) {
                // what cannot be read says so
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", round " + i + ":\n" + text, e);
            }
        }
    }

    private static void mangle(StringBuilder text, Random random) {
        var at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> text.setCharAt(at, (char) random.nextInt(256));
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.insert(at, random.nextInt());
            default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
        }
        if (text.isEmpty()) {
            text.append('v');
        }
    }
}
