package be.cyberfam.lab.pbx;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person chooses about the PBX. Durations go into Asterisk's files in whole seconds, rounded up.
 *
 * @param seats names of the seats, "seat-01" and on
 * @param desks how many supervisors can be in calls at one time
 * @param lines the lines, each a queue; the first one is the default
 * @param strategy which free seat is rung next
 * @param ring how long one seat rings before the next one does
 * @param retry pause between two rings
 * @param queueTimeout the longest a customer can wait before the PBX gives up for him
 * @param dial how long a called customer rings
 * @param rtpTimeout silence on the wire (no packets at all) after which a leg is hung up
 * @param addresses where the PBX listens and who may speak to it
 */
public record PbxSettings(
        List<String> seats,
        int desks,
        List<PbxLine> lines,
        QueueStrategy strategy,
        Duration ring,
        Duration retry,
        Duration queueTimeout,
        Duration dial,
        Duration rtpTimeout,
        PbxAddresses addresses) {
    private static final int USUAL_DESKS = 6;

    public PbxSettings {
        seats = List.copyOf(seats);
        lines = List.copyOf(lines);
        seats.forEach(PbxLine::checkName);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a lab has at least one line");
        }
    }

    /** Names of the supervisors' desks, "desk-01" and on. */
    public List<String> deskNames() {
        return IntStream.rangeClosed(1, desks).mapToObj("desk-%02d"::formatted).toList();
    }

    /** The settings a lab starts with: that many seats, six desks, one line "accueil", round robin, 15 s of ringing. */
    public static PbxSettings standard(int seats) {
        return new PbxSettings(
                seatNames(seats),
                USUAL_DESKS,
                List.of(PbxLine.plain("accueil")),
                QueueStrategy.RRMEMORY,
                Duration.ofSeconds(15),
                Duration.ofSeconds(1),
                Duration.ofMinutes(15),
                Duration.ofSeconds(25),
                Duration.ofSeconds(15),
                PbxAddresses.loopback());
    }

    /** "seat-01" to "seat-NN". */
    public static List<String> seatNames(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("seat-%02d"::formatted).toList();
    }

    public PbxSettings withDesks(int that) {
        return new PbxSettings(seats, that, lines, strategy, ring, retry, queueTimeout, dial, rtpTimeout, addresses);
    }

    PbxSettings withAnnouncing(String line, PbxAnnouncing that) {
        return withLines(lines.stream()
                .map(one -> one.name().equals(line) ? one.announcing(that) : one)
                .toList());
    }

    public PbxSettings withLines(List<PbxLine> those) {
        return new PbxSettings(seats, desks, those, strategy, ring, retry, queueTimeout, dial, rtpTimeout, addresses);
    }

    public PbxSettings withStrategy(QueueStrategy that) {
        return new PbxSettings(seats, desks, lines, that, ring, retry, queueTimeout, dial, rtpTimeout, addresses);
    }

    public PbxSettings withRing(Duration that) {
        return new PbxSettings(seats, desks, lines, strategy, that, retry, queueTimeout, dial, rtpTimeout, addresses);
    }

    public PbxSettings withRtpTimeout(Duration that) {
        return new PbxSettings(seats, desks, lines, strategy, ring, retry, queueTimeout, dial, that, addresses);
    }

    public PbxSettings withQueueTimeout(Duration that) {
        return new PbxSettings(seats, desks, lines, strategy, ring, retry, that, dial, rtpTimeout, addresses);
    }

    public PbxSettings withAddresses(PbxAddresses those) {
        return new PbxSettings(seats, desks, lines, strategy, ring, retry, queueTimeout, dial, rtpTimeout, those);
    }

    /** All places whose phones register: the seats and the supervisors' desks. */
    List<String> endpoints() {
        return Stream.concat(seats.stream(), deskNames().stream()).toList();
    }
}
