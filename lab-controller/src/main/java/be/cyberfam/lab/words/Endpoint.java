package be.cyberfam.lab.words;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A service that understands OpenAI's HTTP interface.
 *
 * @param base as in {@code http://127.0.0.1:8000}; {@code /v1/…} is added
 * @param model its name for what is asked
 * @param key a file that holds the key it wants and that only its owner may read; empty: it wants none
 * @param timeout for one answer
 */
public record Endpoint(URI base, String model, Optional<Path> key, Duration timeout) {
    private static final Duration LEAST = Duration.ofMillis(100);
    private static final Duration MOST = Duration.ofSeconds(30);

    public Endpoint {
        var scheme = String.valueOf(base.getScheme());
        check(scheme.equals("http") || scheme.equals("https"), base, "an address such as http://127.0.0.1:8000");
        check(base.getHost() != null && base.getUserInfo() == null, base, "a host, and no password in the address");
        check(base.getQuery() == null && base.getFragment() == null, base, "no question mark and no #");
        check(!model.isBlank() && model.length() <= 100, model, "the model's name, up to 100 letters");
        check(timeout.compareTo(LEAST) >= 0 && timeout.compareTo(MOST) <= 0, timeout, "a timeout of 100ms to 30s");
    }

    URI at(String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    private static void check(boolean holds, Object found, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("\"" + found + "\" is no service that can be asked: write " + instead);
        }
    }
}
