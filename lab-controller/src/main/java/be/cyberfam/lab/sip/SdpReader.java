package be.cyberfam.lab.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one session description line by line. Lenient where RFC 8866 lets a reader be, strict where sound would go
 * astray; never resolves a name.
 */
final class SdpReader {
    private static final int LONGEST = 8_192;
    private static final int MOST_MEDIA = 16;
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final String text;
    private final List<String> mediaLines = new ArrayList<>();
    private @Nullable InetAddress sessionAddress;
    private MediaDirection sessionDirection = MediaDirection.SENDRECV;
    private @Nullable Audio audio;
    private boolean inAudio;

    /** What is being gathered of the audio line. */
    private static final class Audio {
        final int port;
        final List<Integer> formats;
        final int position;
        final Map<Integer, String> encodings = new HashMap<>();

        @Nullable
        InetAddress address;

        @Nullable
        InetAddress rtcpAddress;

        @Nullable
        MediaDirection direction;

        int rtcpPort;
        int packetMs = 20;

        Audio(int port, List<Integer> formats, int position) {
            this.port = port;
            this.formats = formats;
            this.position = position;
            this.rtcpPort = port + 1;
        }
    }

    SdpReader(String text) {
        this.text = text;
    }

    SessionDescription read() throws SdpUnreadable {
        if (text.length() > LONGEST) {
            throw new SdpUnreadable("longer than " + LONGEST);
        }
        if (!text.startsWith("v=0")) {
            throw new SdpUnreadable("does not begin with v=0");
        }
        for (var line : text.split("\r\n|\n|\r", -1)) {
            if (line.length() > 2 && line.charAt(1) == '=') {
                line(line.charAt(0), line.substring(2).strip());
            }
        }
        return new SessionDescription(Optional.ofNullable(audio()), mediaLines);
    }

    private void line(char type, String value) throws SdpUnreadable {
        switch (type) {
            case 'm' -> media(value);
            case 'c' -> connection(value);
            case 'a' -> attribute(value);
            default -> {}
        }
    }

    private void media(String value) throws SdpUnreadable {
        if (mediaLines.size() == MOST_MEDIA) {
            throw new SdpUnreadable("more than " + MOST_MEDIA + " media");
        }
        mediaLines.add(value);
        var words = value.split("\\s+", -1);
        if (words.length < 4) {
            throw new SdpUnreadable("m=" + value);
        }
        inAudio = audio == null && words[0].equals("audio") && words[2].equals("RTP/AVP");
        if (inAudio) {
            audio = new Audio(port(words[1]), formats(words), mediaLines.size() - 1);
        }
    }

    private void connection(String value) throws SdpUnreadable {
        var words = value.split("\\s+", -1);
        if (words.length != 3 || !words[0].equals("IN")) {
            throw new SdpUnreadable("c=" + value);
        }
        var address = address(words[2].split("/", 2)[0]);
        if (mediaLines.isEmpty()) {
            sessionAddress = address;
        } else if (inAudio && audio != null) {
            audio.address = address;
        }
    }

    private void attribute(String value) throws SdpUnreadable {
        var colon = value.indexOf(':');
        var name = colon < 0 ? value : value.substring(0, colon);
        var rest = colon < 0 ? "" : value.substring(colon + 1).strip();
        var direction = MediaDirection.of(name);
        if (mediaLines.isEmpty()) {
            sessionDirection = direction.orElse(sessionDirection);
        } else if (inAudio && audio != null) {
            ofAudio(audio, name, rest, direction);
        }
    }

    private static void ofAudio(Audio audio, String name, String rest, Optional<MediaDirection> direction)
            throws SdpUnreadable {
        direction.ifPresent(d -> audio.direction = d);
        switch (name) {
            case "rtpmap" -> encoding(audio, rest);
            case "ptime" -> audio.packetMs = Math.clamp(number(rest), 10, 60);
            case "rtcp" -> rtcp(audio, rest);
            default -> {}
        }
    }

    private static void encoding(Audio audio, String rest) throws SdpUnreadable {
        var words = rest.split("\\s+", -1);
        if (words.length == 2) {
            audio.encodings.put(number(words[0]), words[1].toUpperCase(Locale.ROOT));
        }
    }

    /** RFC 3605: a port, and perhaps an address. */
    private static void rtcp(Audio audio, String rest) throws SdpUnreadable {
        var words = rest.split("\\s+", -1);
        audio.rtcpPort = port(words[0]);
        if (words.length == 4) {
            audio.rtcpAddress = address(words[3]);
        }
    }

    private @Nullable SdpAudio audio() throws SdpUnreadable {
        if (audio == null) {
            return null;
        }
        var address = audio.address == null ? sessionAddress : audio.address;
        if (address == null) {
            throw new SdpUnreadable("no c= line");
        }
        var rtcp = audio.rtcpAddress == null ? address : audio.rtcpAddress;
        return new SdpAudio(
                new InetSocketAddress(address, audio.port),
                new InetSocketAddress(rtcp, Math.min(audio.rtcpPort, 65_535)),
                audio.formats,
                audio.encodings,
                direction(audio, address),
                audio.packetMs,
                audio.position);
    }

    /** The address 0.0.0.0 is the old way to say hold (RFC 3264 §8.4): its sender hears nothing. */
    private MediaDirection direction(Audio audio, InetAddress address) {
        var said = audio.direction == null ? sessionDirection : audio.direction;
        if (!address.isAnyLocalAddress()) {
            return said;
        }
        return said.sends() ? MediaDirection.SENDONLY : MediaDirection.INACTIVE;
    }

    private static List<Integer> formats(String[] words) throws SdpUnreadable {
        var formats = new ArrayList<Integer>();
        for (var i = 3; i < Math.min(words.length, 64); i++) {
            formats.add(number(words[i]));
        }
        return formats;
    }

    private static int port(String word) throws SdpUnreadable {
        var port = number(word.split("/", 2)[0]);
        if (port > 65_535) {
            throw new SdpUnreadable("port " + port);
        }
        return port;
    }

    private static int number(String word) throws SdpUnreadable {
        if (word.isEmpty() || word.length() > 6 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new SdpUnreadable("not a number: " + word);
        }
        return Integer.parseInt(word);
    }

    private static InetAddress address(String word) throws SdpUnreadable {
        if (!IPV4.matcher(word).matches() && !IPV6.matcher(word).matches()) {
            throw new SdpUnreadable("not an address: " + word);
        }
        try {
            return InetAddress.getByName(word);
        } catch (UnknownHostException e) {
            throw new SdpUnreadable("not an address: " + word);
        }
    }
}
