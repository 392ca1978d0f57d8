package be.cyberfam.lab.books;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which music of a customer is a hold, by the channel events alone: music in his conversation, which the seat's phone asked for; or
 * music outside of it while the seat calls or speaks with somebody else. A customer on his way into or out of a room of three, or one
 * who is fetched at the second attempt, hears some milliseconds of music too that nobody put him on.
 *
 * @param rows a call's lines by time
 */
record CelHolds(List<CelRow> rows) {

    /** @param music a customer's {@code STREAM_BEGIN}, when he had talked to a seat already */
    boolean isHold(CelRow music) {
        return isInBridge(music.at()) || seatIsElsewhere(music.at(), endOf(music));
    }

    /** The music that a {@code STREAM_END} ends; empty when its begin is not in the book. */
    Optional<CelRow> endedBy(CelRow end) {
        return last(
                row -> row.ofCustomer() && row.is("STREAM_BEGIN") && row.at().isBefore(end.at()));
    }

    private boolean isInBridge(Instant at) {
        return last(row -> row.ofCustomer() && isBridging(row) && !row.at().isAfter(at))
                .filter(row -> row.is("BRIDGE_ENTER"))
                .isPresent();
    }

    private Instant endOf(CelRow music) {
        return next(music, row -> row.ofCustomer() && row.is("STREAM_END"));
    }

    private boolean seatIsElsewhere(Instant from, Instant to) {
        var his = rows.stream()
                .filter(row -> row.ofCustomer() && row.is("BRIDGE_ENTER"))
                .flatMap(row -> row.bridge().stream())
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.seat().isPresent())
                .filter(row -> isCallOfHers(row) || isWithoutHim(row, his))
                .anyMatch(row -> row.at().isBefore(to) && untilOf(row).isAfter(from));
    }

    private static boolean isWithoutHim(CelRow row, Set<String> his) {
        return row.is("BRIDGE_ENTER") && row.bridge().filter(his::contains).isEmpty();
    }

    /** Calls a colleague: she who called the customer himself did so before any bridge. */
    private boolean isCallOfHers(CelRow row) {
        return row.is("APP_START")
                && row.app().equals("Dial")
                && rows.stream()
                        .anyMatch(
                                other -> other.is("BRIDGE_ENTER") && other.at().isBefore(row.at()));
    }

    private Instant untilOf(CelRow begin) {
        var end = begin.is("APP_START") ? "APP_END" : "BRIDGE_EXIT";
        return next(begin, row -> row.is(end) && row.uniqueId().equals(begin.uniqueId()));
    }

    private Instant next(CelRow begin, Predicate<CelRow> wanted) {
        return rows.stream()
                .filter(row -> row.at().isAfter(begin.at()))
                .filter(wanted)
                .map(CelRow::at)
                .findFirst()
                .orElse(Instant.MAX);
    }

    private Optional<CelRow> last(Predicate<CelRow> wanted) {
        return rows.stream().filter(wanted).reduce((one, later) -> later);
    }

    private static boolean isBridging(CelRow row) {
        return row.is("BRIDGE_ENTER") || row.is("BRIDGE_EXIT");
    }
}
