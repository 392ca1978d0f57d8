package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import java.util.Set;

/**
 * Which page of the book of acts, for whom.
 *
 * @param limit acts of a page, 1 to 500
 * @param before only acts of lower numbers
 * @param reader who asks: her own acts are always hers to see
 * @param hidden people whose calls are not for her; acts in calls of which the record does not say whose they were are then
 *     hidden too
 */
public record AuditQuery(int limit, long before, PersonId reader, Set<PersonId> hidden) {
    public AuditQuery {
        hidden = Set.copyOf(hidden);
    }
}
