package be.cyberfam.lab.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client is told when a request is refused (RFC 9457).
 *
 * @param type {@code about:blank}, or {@code urn:lab:problem:…} for what a screen may want to word itself
 * @param errors which field, and why; empty when it is not about fields
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<FieldError> errors) {

    /** @param pointer a JSON pointer into the body ({@code #/code}), or {@code query/limit}, {@code path/seat} */
    record FieldError(String pointer, String detail) {}

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(String type, String title, int status, @Nullable String detail) {
        return new Problem(type, title, status, detail, null, List.of());
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors);
    }
}
