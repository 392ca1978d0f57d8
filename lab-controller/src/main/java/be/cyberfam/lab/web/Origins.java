package be.cyberfam.lab.web;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Which pages may speak to the lab: its own, and those the configuration names. */
final class Origins {
    private final Set<String> others;

    /** Takes further origins, as in {@code https://lab.school.example}. */
    Origins(Set<String> others) {
        this.others = Set.copyOf(others);
    }

    /** Whether a page of that origin may; a request without an origin comes from no page and is not ours to judge. */
    boolean allow(MultiMap headers) {
        var origin = headers.get("Origin");
        return origin == null || others.contains(origin) || isOwn(origin, headers.get("Host"));
    }

    private static boolean isOwn(String origin, @org.jspecify.annotations.Nullable String host) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority())
                    .filter(authority -> authority.equalsIgnoreCase(host))
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
