package be.cyberfam.lab.conductor;

import java.util.List;
import java.util.Optional;

/**
 * Some acts of a longer list.
 *
 * @param next the number before which the page after this one begins; empty at the end
 */
public record AuditPage(List<AuditEntry> entries, Optional<Long> next) {
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
