package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The ports of one lab's PBX.
 *
 * @param sip UDP
 * @param rtpFirst first UDP port of the media, even
 * @param rtpLast last UDP port of the media
 * @param http TCP, the SIP WebSocket
 * @param ami TCP, the manager interface
 */
public record PbxPorts(int sip, int rtpFirst, int rtpLast, int http, int ami) {
    /** Below the range from which Linux hands out ports of its own accord (32768 on), so that nobody takes ours. */
    private static final int LOWEST = 10_240;

    private static final int HIGHEST = 32_768;
    private static final Pattern ENTRY = Pattern.compile("\"(\\w+)\"\\s*:\\s*(\\d{1,5})\\b");

    public PbxPorts {
        if (rtpFirst % 2 != 0 || rtpLast <= rtpFirst) {
            throw new IllegalArgumentException("media ports " + rtpFirst + " to " + rtpLast);
        }
    }

    /**
     * Free ports for a new lab. SIP takes the first port of a block and the media the rest of it: as long as a lab runs, its
     * SIP port keeps others off the whole block.
     *
     * @param block size of the block in ports; a bridged call needs four, a waiting one two
     */
    public static PbxPorts find(int block) {
        int blocks = (HIGHEST - LOWEST) / block;
        int start = ThreadLocalRandom.current().nextInt(blocks);
        for (int i = 0; i < blocks; i++) {
            int sip = LOWEST + (start + i) % blocks * block;
            if (claim(sip)) {
                return withFreeTcp(sip, block);
            }
        }
        throw new PbxFailed(
                PbxFailed.Code.START,
                "No free UDP port between " + LOWEST + " and " + HIGHEST + ": stop another lab first.");
    }

    /** Takes a block that nobody uses and nobody else is about to use. */
    private static boolean claim(int sip) {
        if (!PortClaim.take(sip)) {
            return false;
        }
        if (!isFreeUdp(sip)) {
            PortClaim.release(sip);
            return false;
        }
        return true;
    }

    static boolean isFreeUdp(int port) {
        try (var socket = new DatagramSocket(null)) {
            socket.setReuseAddress(false);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * The ports this home has used before, so that phones and an Asterisk that still runs find each other; new ones, which
     * are kept in {@code HOME/ports.json}, when there are none or somebody else has taken them meanwhile.
     *
     * @param running whether this home's Asterisk runs now, or runs where we cannot look: then the ports are in use, by us
     */
    public static PbxPorts kept(Path home, int block, boolean running) {
        var file = home.resolve("ports.json");
        var before = read(file);
        if (before.isPresent() && (running || before.get().areOurs())) {
            return before.get();
        }
        var found = find(block);
        PrivateFile.write(file, found.json());
        return found;
    }

    private boolean areOurs() {
        return isFreeTcp(http) && isFreeTcp(ami) && (PortClaim.isHeld(sip) || claim(sip));
    }

    private String json() {
        return "{\"sip\": %d, \"rtpFirst\": %d, \"rtpLast\": %d, \"http\": %d, \"ami\": %d}%n"
                .formatted(sip, rtpFirst, rtpLast, http, ami);
    }

    private static Optional<PbxPorts> read(Path file) {
        try {
            var numbers = new HashMap<String, Integer>();
            var matcher = ENTRY.matcher(Files.readString(file));
            while (matcher.find()) {
                numbers.put(matcher.group(1), Integer.parseInt(matcher.group(2)));
            }
            return numbers.keySet().containsAll(List.of("sip", "rtpFirst", "rtpLast", "http", "ami"))
                    ? Optional.of(of(numbers))
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static PbxPorts of(Map<String, Integer> numbers) {
        return new PbxPorts(
                numbers.getOrDefault("sip", 0),
                numbers.getOrDefault("rtpFirst", 0),
                numbers.getOrDefault("rtpLast", 0),
                numbers.getOrDefault("http", 0),
                numbers.getOrDefault("ami", 0));
    }

    private static boolean isFreeTcp(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Both sockets are open at one time, so that the two ports differ. */
    private static PbxPorts withFreeTcp(int sip, int block) {
        try (var http = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var ami = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new PbxPorts(sip, sip + 2, sip + block - 1, http.getLocalPort(), ami.getLocalPort());
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.START, "No free TCP port on this machine.", e);
        }
    }
}
