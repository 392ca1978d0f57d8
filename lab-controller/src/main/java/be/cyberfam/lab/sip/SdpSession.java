package be.cyberfam.lab.sip;

import java.net.Inet6Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * Our half of one call's offers and answers (RFC 3264): always G.711 and telephone events in 20 ms packets, a new
 * version in the o= line for each description that differs from the last. Confined to the phone's thread.
 */
final class SdpSession {
    private static final int EVENTS = 101;
    private static final String EVENTS_NAME = "TELEPHONE-EVENT/8000";

    private final long id;
    private long version;
    private String last = "";

    /** @param id the session id of the o= line: any number unlikely to come twice */
    SdpSession(long id) {
        this.id = id;
        this.version = id;
    }

    /** An offer of all codecs, such as {@code m=audio P RTP/AVP 0 8 101}. */
    String offer(MediaOffer local, MediaDirection direction) {
        var codecs = new StringJoiner(" ");
        local.codecs().forEach(codec -> codecs.add(Integer.toString(codec.payload())));
        var audio = audio(local, codecs + " " + EVENTS)
                + names(local.codecs(), OptionalInt.of(EVENTS))
                + direction(direction);
        return described(local, audio);
    }

    /** The answer to an offer: its first codec we know, its number for events, every other medium refused. */
    Optional<String> answer(MediaOffer local, SessionDescription offer, MediaDirection wanted) {
        return agreed(local.codecs(), offer).map(media -> {
            var direction = both(media.direction(), wanted);
            var lines = new StringBuilder();
            for (var i = 0; i < offer.mediaLines().size(); i++) {
                var isAudio = i == offer.audio().orElseThrow().position();
                lines.append(
                        isAudio
                                ? answered(local, media, direction)
                                : refused(offer.mediaLines().get(i)));
            }
            return described(local, lines.toString());
        });
    }

    /** What a description of the other side comes to, seen from here; nothing if there is no codec in common. */
    static Optional<RemoteMedia> agreed(List<Codec> known, SessionDescription remote) {
        return remote.audio()
                .filter(audio -> !audio.isRefused())
                .flatMap(audio -> codec(known, audio)
                        .map(codec -> new RemoteMedia(
                                audio.rtp(),
                                audio.rtcp(),
                                codec,
                                events(audio),
                                audio.direction().mirrored(),
                                audio.packetMs())));
    }

    private static Optional<Codec> codec(List<Codec> known, SdpAudio audio) {
        return audio.formats().stream()
                .flatMap(payload -> known.stream().filter(codec -> codec.payload() == payload && isNamed(audio, codec)))
                .findFirst();
    }

    /** Static payload types need no rtpmap, but one that says otherwise counts. */
    private static boolean isNamed(SdpAudio audio, Codec codec) {
        var name = audio.encodings().getOrDefault(codec.payload(), codec.name() + "/8000");
        return name.equals(codec.name() + "/8000") || name.equals(codec.name() + "/8000/1");
    }

    private static OptionalInt events(SdpAudio audio) {
        return audio.formats().stream()
                .filter(payload -> EVENTS_NAME.equals(audio.encodings().get(payload)))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static MediaDirection both(MediaDirection one, MediaDirection other) {
        var sends = one.sends() && other.sends();
        var receives = one.receives() && other.receives();
        if (sends) {
            return receives ? MediaDirection.SENDRECV : MediaDirection.SENDONLY;
        }
        return receives ? MediaDirection.RECVONLY : MediaDirection.INACTIVE;
    }

    private static String answered(MediaOffer local, RemoteMedia media, MediaDirection direction) {
        var formats = media.codec().payload()
                + (media.events().isPresent() ? " " + media.events().getAsInt() : "");
        return audio(local, formats) + names(List.of(media.codec()), media.events()) + direction(direction);
    }

    private static String refused(String mediaLine) {
        var words = mediaLine.split("\\s+", -1);
        return "m=" + words[0] + " 0 " + words[2] + " " + words[3] + "\r\n";
    }

    private static String audio(MediaOffer local, String formats) {
        return "m=audio " + local.rtp().getPort() + " RTP/AVP " + formats + "\r\n";
    }

    private static String names(List<Codec> codecs, OptionalInt events) {
        var lines = new StringBuilder();
        for (var codec : codecs) {
            lines.append("a=rtpmap:%d %s/8000\r\n".formatted(codec.payload(), codec.name()));
        }
        if (events.isPresent()) {
            lines.append("a=rtpmap:%1$d telephone-event/8000\r\na=fmtp:%1$d 0-16\r\n".formatted(events.getAsInt()));
        }
        return lines.toString();
    }

    private static String direction(MediaDirection direction) {
        return "a=ptime:20\r\na=" + direction.attribute() + "\r\n";
    }

    private String described(MediaOffer local, String media) {
        var address = local.rtp().getAddress();
        var host = (address instanceof Inet6Address ? "IP6 " : "IP4 ") + address.getHostAddress();
        var rest = "s=call\r\nc=IN " + host + "\r\nt=0 0\r\n" + media;
        if (!rest.equals(last)) {
            version++;
            last = rest;
        }
        return String.format(Locale.ROOT, "v=0\r\no=- %d %d IN %s\r\n%s", id, version, host, rest);
    }
}
