package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asterisk's configuration files, made from the templates of {@code asterisk-config/} and a plan.
 *
 * <pre>{@code
 * PbxConfig.bundled().render(plan, plan.directories().etc());   // files 0600 in a directory 0700
 * }</pre>
 */
public final class PbxConfig {
    private static final String FOLDER = "/asterisk-config/";

    private final List<Template> templates;

    private PbxConfig(List<Template> templates) {
        this.templates = List.copyOf(templates);
    }

    /** The templates that came with this program. */
    public static PbxConfig bundled() {
        try {
            var one = Objects.requireNonNull(
                    PbxConfig.class.getResource(FOLDER + "asterisk.conf"), "the templates are not in the jar");
            return "jar".equals(one.getProtocol()) ? inJar(one.toURI()) : in(parent(Path.of(one.toURI())));
        } catch (URISyntaxException | IOException e) {
            throw new PbxFailed(PbxFailed.Code.TEMPLATE, "Cannot read the bundled templates (" + e + ").", e);
        }
    }

    /** All {@code *.conf} files of a folder, e.g. a school's own copy of the templates. */
    public static PbxConfig in(Path folder) {
        try (var files = Files.list(folder)) {
            return new PbxConfig(files.filter(file -> file.toString().endsWith(".conf"))
                    .sorted()
                    .map(PbxConfig::read)
                    .toList());
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.TEMPLATE, "Cannot read " + folder + " (" + e + ").", e);
        }
    }

    /**
     * Writes every file into a directory, which Asterisk then reads them from; nothing is written when one of them cannot be
     * filled.
     *
     * @param etc the directory, made when missing
     * @return whether anything differs from what was there before
     */
    public boolean render(PbxPlan plan, Path etc) {
        var values = new HashMap<>(plan.values());
        values.put("ETC_DIR", etc.toString());
        var lists = plan.lists();
        var filled = templates.stream()
                .map(template -> Map.entry(template.name(), template.fill(values, lists)))
                .toList();
        return filled.stream()
                        .filter(file -> PrivateFile.replace(etc.resolve(file.getKey()), file.getValue()))
                        .count()
                > 0;
    }

    List<Template> templates() {
        return templates;
    }

    private static PbxConfig inJar(URI one) throws IOException {
        var jar = URI.create(one.toString().substring(0, one.toString().indexOf('!')));
        try (var files = FileSystems.newFileSystem(jar, Map.of())) {
            return in(files.getPath(FOLDER));
        }
    }

    private static Template read(Path file) {
        try {
            return new Template(Objects.requireNonNull(file.getFileName()).toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.TEMPLATE, "Cannot read " + file + " (" + e + ").", e);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
