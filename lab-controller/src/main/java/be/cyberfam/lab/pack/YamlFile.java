package be.cyberfam.lab.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads one YAML file into entries that know their lines. Takes plain YAML only: no anchors, no aliases, no second
 * document; at most 256 KB and 20 levels.
 */
final class YamlFile {
    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 20;
    private static final YAMLFactory YAML = factory();

    private final String name;
    private final YAMLParser parser;

    private YamlFile(String name, YAMLParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /** The file's content; {@code name} is what problems call it. */
    static Entry.Fields read(Path file, String name) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new Wrong(new Problem(name, 0, "the file is larger than 256 KB", "it as several smaller ones"));
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8), name);
        } catch (CharacterCodingException e) {
            throw new Wrong(new Problem(name, 0, "the file is not UTF-8", "it in an editor that saves UTF-8"));
        } catch (IOException e) {
            throw new Wrong(new Problem(name, 0, "the file cannot be read: " + e.getMessage(), ""));
        }
    }

    static Entry.Fields parse(String yaml, String name) {
        try (var parser = YAML.createParser(yaml)) {
            return new YamlFile(name, parser).whole();
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Wrong(new Problem(
                    name,
                    line,
                    "this is not YAML: " + firstLine(e),
                    "key: value, indented by spaces, and in quotes what begins with a brace"));
        } catch (IOException e) {
            throw new Wrong(new Problem(name, 0, "the file cannot be read: " + e.getMessage(), ""));
        }
    }

    private Entry.Fields whole() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong("the file does not hold keys and values", "key: value");
        }
        var fields = fields(1);
        if (parser.nextToken() != null) {
            throw wrong("the file holds a second document", "it in a file of its own");
        }
        return fields;
    }

    private Entry entry(JsonToken token, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw wrong("this is nested too deeply", "it in fewer levels");
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw wrong("anchors (&) and aliases (*) are not taken", "the text itself");
        }
        return switch (token) {
            case START_OBJECT -> fields(depth);
            case START_ARRAY -> items(depth);
            case VALUE_NULL -> throw wrong("the value is missing", "it behind the colon");
            default -> new Entry.Text(parser.getText(), line());
        };
    }

    private Entry.Fields fields(int depth) throws IOException {
        var line = line();
        var all = new LinkedHashMap<String, Entry>();
        for (var token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            var key = parser.currentName();
            if (all.containsKey(key)) {
                throw wrong("\"" + key + "\" is there twice", "it once");
            }
            all.put(key, entry(parser.nextToken(), depth + 1));
        }
        return new Entry.Fields(all, line);
    }

    private Entry.Items items(int depth) throws IOException {
        var line = line();
        var all = new ArrayList<Entry>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            all.add(entry(token, depth + 1));
        }
        return new Entry.Items(all, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Wrong wrong(String what, String instead) {
        return new Wrong(new Problem(name, line(), what, instead));
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private static YAMLFactory factory() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(DEEPEST + 5);
        limits.setMaxAliasesForCollections(0);
        return YAMLFactory.builder().loaderOptions(limits).build();
    }
}
