package be.cyberfam.lab.words;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Asks {@code POST /v1/chat/completions} for one short reply. */
public final class HttpTalker implements Talker {
    private static final int TOKENS = 80;

    private final Service service;

    public HttpTalker(Service service) {
        this.service = service;
    }

    @Override
    public CompletionStage<Optional<String>> reply(String instructions, String heard) {
        var body = new JsonObject()
                .put("model", service.endpoint().model())
                .put("max_tokens", TOKENS)
                .put(
                        "messages",
                        new JsonArray().add(message("system", instructions)).add(message("user", heard)));
        return service.ask(
                "/v1/chat/completions",
                "application/json",
                body.encode().getBytes(StandardCharsets.UTF_8),
                HttpTalker::read);
    }

    private static JsonObject message(String role, String content) {
        return new JsonObject().put("role", role).put("content", content);
    }

    private static Optional<String> read(String json) {
        try {
            return Optional.ofNullable(new JsonObject(json).getJsonArray("choices"))
                    .filter(choices -> !choices.isEmpty())
                    .flatMap(choices ->
                            Optional.ofNullable(choices.getJsonObject(0).getJsonObject("message")))
                    .flatMap(message -> Optional.ofNullable(message.getString("content")))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        } catch (DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }
}
