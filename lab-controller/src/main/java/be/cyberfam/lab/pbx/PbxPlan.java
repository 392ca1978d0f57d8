package be.cyberfam.lab.pbx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everything one lab's configuration is rendered from.
 *
 * @param settings what a person chose
 * @param ports the lab's ports
 * @param secrets its passwords
 * @param directories where its files are
 * @param modules the program's module directory
 * @param data the program's data directory
 */
public record PbxPlan(
        PbxSettings settings, PbxPorts ports, PbxSecrets secrets, PbxDirectories directories, Path modules, Path data) {
    /** Media ports of a lab: 500 calls between a customer and a seat, and some waiting. */
    private static final int PORT_BLOCK = 2816;

    private static final Duration GREETING = Duration.ofSeconds(2);

    /** The plan of a home: its directories are made, its secrets and ports kept from one start to the next. */
    public static PbxPlan of(Path home, PbxSettings settings, AsteriskBinary binary) {
        return of(home, settings, binary, PORT_BLOCK);
    }

    /** Likewise with a port block of another size: small ones for tests, so that many labs fit on one machine. */
    public static PbxPlan of(Path home, PbxSettings settings, AsteriskBinary binary, int portBlock) {
        var directories = PbxDirectories.of(home);
        directories.create();
        boolean running =
                new ControlSocket(directories.controlSocket()).pid(GREETING).isPresent();
        return with(settings, binary, directories, PbxPorts.kept(directories.home(), portBlock, running));
    }

    /**
     * The plan of a home whose Asterisk somebody else starts: the ports kept before, even when they are in use, because then
     * it is most likely that Asterisk which uses them.
     */
    public static PbxPlan elsewhere(Path home, PbxSettings settings, AsteriskBinary binary) {
        var directories = PbxDirectories.of(home);
        directories.create();
        return with(settings, binary, directories, PbxPorts.kept(directories.home(), PORT_BLOCK, true));
    }

    private static PbxPlan with(
            PbxSettings settings, AsteriskBinary binary, PbxDirectories directories, PbxPorts ports) {
        return new PbxPlan(
                settings,
                ports,
                PbxSecrets.of(directories.home(), settings.endpoints()),
                directories,
                binary.modules(),
                binary.data());
    }

    /** The same with other settings. */
    PbxPlan with(PbxSettings other) {
        return new PbxPlan(other, ports, secrets, directories, modules, data);
    }

    /** The single values the templates may name, e.g. {@code {{AMI_PORT}}}. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        putDirectories(values);
        putPorts(values);
        putAddresses(values);
        putTimes(values);
        values.put("SYSTEM_NAME", "lab");
        values.put("AMI_SECRET", secrets.ami());
        values.put("QUEUE_STRATEGY", settings.strategy().word());
        return values;
    }

    /** The lists the templates may walk, e.g. <code>{{for seat}}</code> with {@code {{seat.id}}}. */
    Map<String, List<Map<String, String>>> lists() {
        var addresses = settings.addresses();
        return Map.of(
                "seat", settings.seats().stream().map(this::place).toList(),
                "desk", settings.deskNames().stream().map(this::place).toList(),
                "line", settings.lines().stream().map(this::line).toList(),
                "key",
                        settings.lines().stream()
                                .filter(line -> !line.key().isEmpty())
                                .map(this::line)
                                .toList(),
                "language", languages(),
                "customer", each("address", List.of(addresses.customers())),
                "network", each("range", addresses.networks()),
                "controller", each("range", addresses.controllers()),
                "transport", transports(addresses.sip()));
    }

    private void putDirectories(Map<String, String> values) {
        values.put("LOG_DIR", directories.log().toString());
        values.put("LIB_DIR", directories.lib().toString());
        values.put("SPOOL_DIR", directories.spool().toString());
        values.put("RUN_DIR", directories.run().toString());
        values.put("MUSIC_DIR", directories.music().toString());
        values.put("CALLED_MUSIC_DIR", directories.musicAfterSilence().toString());
        values.put("CALLED_WAITS_S", "2"); // DropRate.PATIENCE_MS
        values.put("SOUNDS_DIR", directories.sounds().toString());
        values.put("RECORDINGS_DIR", directories.recordings().toString());
        values.put("MODULES_DIR", modules.toString());
        values.put("DATA_DIR", data.toString());
    }

    private void putPorts(Map<String, String> values) {
        values.put("SIP_PORT", Integer.toString(ports.sip()));
        values.put("RTP_FIRST", Integer.toString(ports.rtpFirst()));
        values.put("RTP_LAST", Integer.toString(ports.rtpLast()));
        values.put("HTTP_PORT", Integer.toString(ports.http()));
        values.put("AMI_PORT", Integer.toString(ports.ami()));
    }

    private void putAddresses(Map<String, String> values) {
        var addresses = settings.addresses();
        values.put("HTTP_ADDRESS", addresses.http());
        values.put("AMI_ADDRESS", addresses.ami());
        values.put("CUSTOMERS_ADDRESS", addresses.customers());
        values.put("CUSTOMERS_MEDIA_ADDRESS", addresses.sip().getFirst());
        values.put("SEATS_MEDIA_ADDRESS", addresses.media());
        values.put("BIND_SEATS_MEDIA", addresses.mediaOnLoopback() ? "yes" : "no");
    }

    private void putTimes(Map<String, String> values) {
        values.put("RING_TIMEOUT_S", seconds(settings.ring()));
        values.put("RETRY_S", seconds(settings.retry()));
        values.put("QUEUE_TIMEOUT_S", seconds(settings.queueTimeout()));
        values.put("DIAL_TIMEOUT_S", seconds(settings.dial()));
        values.put("RTP_TIMEOUT_S", seconds(settings.rtpTimeout()));
    }

    private Map<String, String> line(PbxLine line) {
        return Map.of(
                "id", line.name(),
                "language", line.language(),
                "sounds", directories.sounds().resolve(line.language()).toString(),
                "digit", line.key(),
                "greets", line.greets() ? "yes" : "no",
                "announceEvery", seconds(line.announcing().every()),
                "announcePosition", line.announcing().position() ? "more" : "no",
                "announceTime", line.announcing().time() ? "yes" : "no");
    }

    private List<Map<String, String>> languages() {
        return settings.lines().stream()
                .map(PbxLine::language)
                .distinct()
                .map(code -> Map.of(
                        "code",
                        code,
                        "sounds",
                        directories.sounds().resolve(code).toString()))
                .toList();
    }

    private Map<String, String> place(String id) {
        return Map.of("id", id, "webPassword", secrets.of(id + "-web"), "sipPassword", secrets.of(id + "-sip"));
    }

    private static List<Map<String, String>> transports(List<String> addresses) {
        return IntStream.range(0, addresses.size())
                .mapToObj(i -> Map.of("name", Integer.toString(i + 1), "address", addresses.get(i)))
                .toList();
    }

    private static List<Map<String, String>> each(String key, List<String> values) {
        return values.stream().map(value -> Map.of(key, value)).toList();
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.plusMillis(999).toSeconds());
    }
}
