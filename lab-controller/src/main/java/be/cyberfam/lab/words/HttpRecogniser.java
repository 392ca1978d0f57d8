package be.cyberfam.lab.words;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Asks {@code POST /v1/audio/transcriptions}: the turn as a WAV file in a form, the words back as JSON. */
public final class HttpRecogniser implements Recogniser {
    private static final int LONGEST = 2_000;

    private final Service service;
    private final Optional<String> language;

    /** @param language in place of the call's own; empty for that */
    public HttpRecogniser(Service service, Optional<String> language) {
        this.service = service;
        this.language = language;
    }

    @Override
    public CompletionStage<Optional<String>> words(Sound turn, String spoken) {
        var form = new Form();
        form.field("model", service.endpoint().model());
        form.field("language", language.orElse(spoken));
        form.field("response_format", "json");
        form.file(Wav.octets(turn));
        return service.ask("/v1/audio/transcriptions", form.type(), form.octets(), HttpRecogniser::read);
    }

    /** Control characters and more text than anybody says in one turn are not believed. */
    private static Optional<String> read(String json) {
        try {
            return Optional.ofNullable(new JsonObject(json).getString("text"))
                    .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                    .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
        } catch (DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** A form with a file, by RFC 7578. */
    private static final class Form {
        private final String boundary = "lab-" + UUID.randomUUID();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        String type() {
            return "multipart/form-data; boundary=" + boundary;
        }

        void field(String name, String value) {
            text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                    + "\r\n");
        }

        void file(byte[] wav) {
            text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"turn.wav\"\r\n"
                    + "Content-Type: audio/wav\r\n\r\n");
            out.writeBytes(wav);
            text("\r\n--" + boundary + "--\r\n");
        }

        byte[] octets() {
            return out.toByteArray();
        }

        private void text(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
