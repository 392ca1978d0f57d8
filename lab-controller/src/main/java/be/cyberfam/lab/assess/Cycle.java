package be.cyberfam.lab.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Six months of somebody's training, the first or the second.
 *
 * @param from its first day
 * @param until the first day after it
 */
public record Cycle(int number, LocalDate from, LocalDate until) {
    /** How many there are. */
    public static final int COUNT = 2;

    private static final int MONTHS = 6;

    /** One of those of a training that began that day. */
    public static Cycle of(LocalDate begun, int number) {
        return new Cycle(number, begun.plusMonths((number - 1L) * MONTHS), begun.plusMonths((long) number * MONTHS));
    }

    /** The one a day lies in; empty before the first and after the last. */
    public static Optional<Cycle> at(LocalDate begun, LocalDate day) {
        return all(begun).filter(cycle -> cycle.holds(day)).findFirst();
    }

    /** Each, in order. */
    public static Stream<Cycle> all(LocalDate begun) {
        return Stream.iterate(1, n -> n + 1).limit(COUNT).map(n -> of(begun, n));
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant ends(ZoneId zone) {
        return until.atStartOfDay(zone).toInstant();
    }
}
