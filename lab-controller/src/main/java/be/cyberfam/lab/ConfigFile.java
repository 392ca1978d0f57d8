package be.cyberfam.lab;

import be.cyberfam.lab.LabConfig.StoreServer;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.pbx.QueueStrategy;
import be.cyberfam.lab.words.Endpoint;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads {@code lab.yaml} over the reference, which holds every key at its default and is the only place that does. */
public final class ConfigFile {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern SPAN = Pattern.compile("(\\d{1,7})(ms|s|m|h)");

    private final Path file;
    private final JsonNode values;

    private ConfigFile(Path file, JsonNode values) {
        this.file = file;
        this.values = values;
    }

    /** The settings of a home; {@link LabFailed} names the file, the key and what may stand there. */
    public static LabConfig of(Path home) {
        return of(home, System.getenv());
    }

    /** The same, where LAB_STORE and LAB_STORE_USER, when they are set, win over the file: for a container. */
    static LabConfig of(Path home, Map<String, String> environment) {
        var file = home.resolve("lab.yaml");
        try {
            var values = (ObjectNode) YAML.readTree(reference());
            if (Files.exists(file)) {
                lay(values, YAML.readTree(Files.readString(file)), file);
            }
            overrule(values, "store", environment.get("LAB_STORE"));
            overrule(values, "store-user", environment.get("LAB_STORE_USER"));
            return new ConfigFile(file, values).config();
        } catch (JsonProcessingException e) {
            throw wrong(file, "line " + e.getLocation().getLineNr() + " is not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw wrong(file, "cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw wrong(file, String.valueOf(e.getMessage()));
        }
    }

    /** Every key at its default, with what it means. */
    public static InputStream reference() {
        var found = ConfigFile.class.getResourceAsStream("/lab-reference.yaml");
        if (found == null) {
            throw new IllegalStateException("lab-reference.yaml is not in the jar");
        }
        return found;
    }

    private static void lay(ObjectNode values, JsonNode wanted, Path file) {
        for (var field : wanted.properties()) {
            if (!values.has(field.getKey())) {
                throw wrong(
                        file,
                        "there is no key \"" + field.getKey() + "\"; did you mean \"" + nearest(field.getKey(), values)
                                + "\"?");
            }
            values.set(field.getKey(), field.getValue());
        }
    }

    private static void overrule(ObjectNode values, String key, @Nullable String said) {
        if (said != null && !said.isEmpty()) {
            values.put(key, said);
        }
    }

    private LabConfig config() {
        return new LabConfig(
                text("room"),
                text("host"),
                number("port"),
                number("seats"),
                number("desks"),
                ConfiguredLines.of(values.path("lines")),
                strategy(),
                span("ring"),
                span("longest-wait"),
                new Tally.Rule(span("answered-in-time"), span("abandoned-too-soon")),
                texts("voice-command"),
                Optional.of(text("store"))
                        .filter(url -> !url.isEmpty())
                        .map(url -> new StoreServer(url, text("store-user"))),
                lan(text("lan")),
                new LabConfig.Words(endpoint("recogniser"), said("recogniser-language"), endpoint("talker")),
                new Keeping(number("keep-recordings"), number("keep-calls"), number("keep-acts")),
                Optional.empty());
    }

    private LabConfig.Lan lan(String asked) {
        var own = Optional.of(text("certificate"))
                .filter(file -> !file.isEmpty())
                .map(file -> new LabConfig.OwnCertificate(Path.of(file), Path.of(text("certificate-key"))));
        return new LabConfig.Lan(asked.isEmpty() ? asked : Network.address(asked), number("lan-port"), own);
    }

    /** A service by its keys; no address, no service. */
    private Optional<Endpoint> endpoint(String name) {
        return said(name)
                .map(address -> new Endpoint(
                        URI.create(address),
                        text(name + "-model"),
                        said(name + "-key-file").map(Path::of),
                        span(name + "-timeout")));
    }

    private Optional<String> said(String key) {
        return Optional.of(text(key)).filter(text -> !text.isBlank());
    }

    private String text(String key) {
        return values.path(key).asText();
    }

    private int number(String key) {
        var value = values.path(key);
        if (!value.isInt()) {
            throw wrong(file, key + " must be a whole number, not " + value);
        }
        return value.intValue();
    }

    private List<String> texts(String key) {
        return StreamSupport.stream(values.path(key).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private QueueStrategy strategy() {
        var word = text("strategy");
        return Arrays.stream(QueueStrategy.values())
                .filter(strategy -> strategy.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        file,
                        "strategy must be one of "
                                + Arrays.stream(QueueStrategy.values())
                                        .map(QueueStrategy::word)
                                        .toList() + ", not " + word));
    }

    private Duration span(String key) {
        return parse(text(key))
                .orElseThrow(() -> wrong(file, key + " must be a time such as 20s or 5m, not " + text(key)));
    }

    /** {@code 90s}, {@code 5m}, {@code 1h}, {@code 500ms}. */
    public static Optional<Duration> parse(String text) {
        var match = SPAN.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(match.group(1));
        return Optional.of(
                switch (match.group(2)) {
                    case "ms" -> Duration.ofMillis(count);
                    case "s" -> Duration.ofSeconds(count);
                    case "m" -> Duration.ofMinutes(count);
                    default -> Duration.ofHours(count);
                });
    }

    private static String nearest(String key, ObjectNode values) {
        var names = new ArrayList<String>();
        values.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(key, name)))
                .orElse("");
    }

    /** Levenshtein's distance: how many letters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static LabFailed wrong(Path file, String what) {
        return new LabFailed(Exit.WRONG_USE, file + ": " + what + ".");
    }
}
