package be.cyberfam.lab.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads a YAML file of ours into a JSON tree. */
final class Yaml {
    private static final ObjectMapper MAPPER = new ObjectMapper(new YAMLFactory());

    private Yaml() {}

    @SuppressWarnings("unchecked")
    static JsonObject read(Buffer text) {
        try {
            return new JsonObject((Map<String, Object>) MAPPER.readValue(text.getBytes(), Map.class));
        } catch (IOException e) {
            throw new UncheckedIOException("not YAML that can be read", e);
        }
    }
}
