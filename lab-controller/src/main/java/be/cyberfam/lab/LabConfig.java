package be.cyberfam.lab;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.pbx.QueueStrategy;
import be.cyberfam.lab.words.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person may choose about a lab: the keys of {@code HOME/lab.yaml}, each at its default in
 * {@code lab-reference.yaml}.
 *
 * @param room the name of the room, for the screen
 * @param host address the console listens on
 * @param port port of the console; 0 finds a free one
 * @param seats how many places there are, 1 to 60
 * @param desks how many supervisors can be in calls at one time, 1 to 20
 * @param lines the lines customers call, the first is the usual one
 * @param strategy which free seat rings next
 * @param ring how long a seat rings before the next one does
 * @param longestWait when the switch gives up for a waiting customer
 * @param rule what counts as answered in time, and as abandoned too soon to count
 * @param voiceCommand the program that speaks, with its arguments; empty takes eSpeak NG
 * @param store the PostgreSQL database that keeps the calls; empty takes one file in the home
 * @param others how other machines of the class reach the lab
 * @param words services of words, where there are any
 * @param keeping how long what is recorded and written of people is kept
 * @param external an Asterisk that runs elsewhere
 */
public record LabConfig(
        String room,
        String host,
        int port,
        int seats,
        int desks,
        List<LabLine> lines,
        QueueStrategy strategy,
        Duration ring,
        Duration longestWait,
        Tally.Rule rule,
        List<String> voiceCommand,
        Optional<StoreServer> store,
        Lan others,
        Words words,
        Keeping keeping,
        Optional<ExternalPbx> external) {
    private static final int MOST_SEATS = 60;
    private static final int MOST_DESKS = 20;

    /**
     * An Asterisk that the lab does not start itself; it runs on the files {@code ./lab pbx-config} wrote from the same
     * home, whose ports and secrets are its credentials.
     *
     * @param host where it answers AMI and SIP
     * @param here this machine's address as the Asterisk sees it
     */
    public record ExternalPbx(String host, String here) {}

    /**
     * The class's own network.
     *
     * @param address this machine's address there; "" keeps everybody out
     * @param port the console's, by HTTPS
     * @param certificate one's own, a PEM file with its chain; empty: the lab makes one
     */
    public record Lan(String address, int port, Optional<OwnCertificate> certificate) {
        public Lan {
            require(port >= 0 && port <= 65_535, "lan-port", "0 to 65535", port);
        }
    }

    /**
     * Services that know words; each one's address is the only place what is said is sent to.
     *
     * @param recogniser writes down what agents say; empty: nothing is written down
     * @param language two letters for it; empty: the language of the call's pack
     * @param talker words what customers say; empty: they say what was written
     */
    public record Words(Optional<Endpoint> recogniser, Optional<String> language, Optional<Endpoint> talker) {
        /** Nothing leaves the lab. */
        public static final Words NONE = new Words(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** PEM files. */
    public record OwnCertificate(Path certificate, Path key) {}

    /**
     * A PostgreSQL database; its password is no setting, {@link Records} says where it comes from.
     *
     * @param url as in {@code jdbc:postgresql://127.0.0.1:5432/lab}
     */
    public record StoreServer(String url, String user) {
        public StoreServer {
            require(url.startsWith("jdbc:postgresql:"), "store", "as in jdbc:postgresql://127.0.0.1:5432/lab", url);
            require(
                    !url.contains("password=") && !url.contains("@"),
                    "store",
                    "without a password: that is in LAB_STORE_PASSWORD or secrets/store-password",
                    "this one");
        }
    }

    public LabConfig {
        lines = List.copyOf(lines);
        voiceCommand = List.copyOf(voiceCommand);
        require(!room.isBlank() && room.length() <= 40, "room", "a name of at most 40 letters", room);
        require(port >= 0 && port <= 65_535, "port", "0 to 65535", port);
        require(seats >= 1 && seats <= MOST_SEATS, "seats", "1 to " + MOST_SEATS, seats);
        require(desks >= 1 && desks <= MOST_DESKS, "desks", "1 to " + MOST_DESKS, desks);
        require(!lines.isEmpty(), "lines", "at least one name, as in accueil", lines);
        require(distinct(lines, LabLine::id), "lines", "lines of different names", lines);
        require(
                distinct(lines.stream().filter(line -> !line.key().isEmpty()).toList(), LabLine::key),
                "lines",
                "lines with different keys",
                lines);
        require(ring.toSeconds() >= 3, "ring", "3s or more", ring);
    }

    public List<SeatId> seatIds() {
        return IntStream.rangeClosed(1, seats).mapToObj(SeatId::numbered).toList();
    }

    /** The names of the lines, the usual one first. */
    public List<LineId> lineIds() {
        return lines.stream().map(LabLine::id).toList();
    }

    /** Which seats take the calls of those lines that not all take. */
    Map<LineId, Set<SeatId>> linesOfSomeSeats() {
        return lines.stream()
                .filter(line -> !line.seats().isEmpty())
                .collect(Collectors.toUnmodifiableMap(LabLine::id, LabLine::seats));
    }

    /** The supervisors' desks. */
    public List<SeatId> deskIds() {
        return IntStream.rangeClosed(1, desks).mapToObj(SeatId::desk).toList();
    }

    public LabConfig withPort(int other) {
        return with(host, other, seats, others, external);
    }

    public LabConfig withHost(String other) {
        return with(other, port, seats, others, external);
    }

    public LabConfig withSeats(int other) {
        return with(host, port, other, others, external);
    }

    public LabConfig with(ExternalPbx other) {
        return with(host, port, seats, others, Optional.of(other));
    }

    /** How other machines of the class reach the lab; empty: they do not. */
    public Optional<Lan> lan() {
        return Optional.of(others).filter(lan -> !lan.address().isEmpty());
    }

    /** The same with another address, or {@code auto}, and another port for the other machines, where they are said. */
    public LabConfig withLan(@Nullable String address, @Nullable Integer lanPort) {
        var here = address == null ? others.address() : Network.address(address);
        int there = lanPort == null ? others.port() : lanPort;
        return with(host, port, seats, new Lan(here, there, others.certificate()), external);
    }

    /** The same, but for what a command line may say otherwise. */
    private LabConfig with(String otherHost, int otherPort, int otherSeats, Lan lan, Optional<ExternalPbx> otherPbx) {
        return new LabConfig(
                room,
                otherHost,
                otherPort,
                otherSeats,
                desks,
                lines,
                strategy,
                ring,
                longestWait,
                rule,
                voiceCommand,
                store,
                lan,
                words,
                keeping,
                otherPbx);
    }

    private static <T> boolean distinct(List<T> all, Function<T, Object> by) {
        return all.stream().map(by).distinct().count() == all.size();
    }

    private static void require(boolean fits, String key, String allowed, Object found) {
        if (!fits) {
            throw new IllegalArgumentException(key + " must be " + allowed + ", not " + found);
        }
    }
}
