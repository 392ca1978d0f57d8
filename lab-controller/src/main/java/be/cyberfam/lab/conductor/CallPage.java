package be.cyberfam.lab.conductor;

import java.util.List;
import java.util.Optional;

/**
 * Some calls of a longer list.
 *
 * @param next asks for the page after this one ({@link CallQuery#after}); empty at the end
 */
public record CallPage(List<CallRow> rows, Optional<String> next) {
    public CallPage {
        rows = List.copyOf(rows);
    }
}
