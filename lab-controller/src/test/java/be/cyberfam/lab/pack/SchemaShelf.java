package be.cyberfam.lab.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.SchemaRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published schemas, as an editor reads them. */
final class SchemaShelf {
    private static final String BASE = "https://lab.example/schema/pack/v1/";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, String> FOLDERS = Map.of(
            "customers",
            "customer",
            "scenarios",
            "scenario",
            "articles",
            "article",
            "scripts",
            "script",
            "lists",
            "list",
            "grids",
            "grid");

    private final Map<String, JsonObject> schemas = new LinkedHashMap<>();
    private final SchemaRepository repository = SchemaRepository.create(
            new JsonSchemaOptions().setBaseUri(BASE).setDraft(Draft.DRAFT7).setOutputFormat(OutputFormat.Basic));

    SchemaShelf(Path packs) throws IOException {
        for (var name : PackSchema.NAMES) {
            var json = new JsonObject(Files.readString(PackSchema.in(packs).resolve(name + ".json")));
            schemas.put(name, json);
            repository.dereference(BASE + name + ".json", JsonSchema.of(BASE + name + ".json", json));
        }
    }

    /** Which schema a file of a pack is held to. */
    static String nameFor(String file) {
        var parts = file.split("/");
        return parts.length == 1 ? file.replace(".yaml", "") : FOLDERS.get(parts[0]);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> yaml(String text) throws IOException {
        return YAML.readValue(text, Map.class);
    }

    /** Whether a file's content fits its schema. */
    boolean fits(String file, Map<String, Object> content) {
        return Boolean.TRUE.equals(repository
                .validator(BASE + nameFor(file) + ".json")
                .validate(new JsonObject(content))
                .getValid());
    }

    /** The keys that a place in a file may have, by its schema; empty where any key may stand. */
    List<String> keys(String file, List<Object> place) {
        var name = nameFor(file);
        var at = Optional.of(new At(name, schemas.get(name)));
        for (var step : place) {
            at = at.flatMap(here -> here.below(step));
        }
        return at.map(At::closed)
                .map(here -> here.schema().getJsonObject("properties").fieldNames().stream()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** A schema, and the file that what it refers to is looked for in. */
    private final class At {
        private final String name;
        private final JsonObject schema;

        At(String name, JsonObject schema) {
            this.name = name;
            this.schema = schema;
        }

        JsonObject schema() {
            return schema;
        }

        /** Itself, or the one among what it refers to and offers that fits a map or a list. */
        At closed() {
            return choices().stream()
                    .filter(choice -> choice.schema.containsKey("properties"))
                    .findFirst()
                    .orElse(new At(name, new JsonObject().put("properties", new JsonObject())));
        }

        Optional<At> below(Object step) {
            return choices().stream()
                    .flatMap(choice -> choice.direct(step).stream())
                    .findFirst();
        }

        private Optional<At> direct(Object step) {
            if (step instanceof Integer) {
                return child("items");
            }
            var properties = schema.getJsonObject("properties", new JsonObject());
            return properties.containsKey((String) step)
                    ? Optional.of(new At(name, properties.getJsonObject((String) step)))
                    : child("additionalProperties");
        }

        private Optional<At> child(String key) {
            return schema.getValue(key) instanceof JsonObject found
                    ? Optional.of(new At(name, found))
                    : Optional.empty();
        }

        private List<At> choices() {
            var all = new java.util.ArrayList<At>(List.of(this));
            for (var key : List.of("anyOf", "allOf")) {
                if (schema.containsKey(key)) {
                    schema.getJsonArray(key).forEach(choice -> all.addAll(new At(name, (JsonObject) choice).choices()));
                }
            }
            if (schema.containsKey("$ref")) {
                all.addAll(referred(schema.getString("$ref")).choices());
            }
            return all;
        }

        private At referred(String ref) {
            var parts = ref.split("#/definitions/");
            var file = parts[0].isEmpty() ? name : parts[0].replace(".json", "");
            return new At(file, schemas.get(file).getJsonObject("definitions").getJsonObject(parts[1]));
        }
    }
}
