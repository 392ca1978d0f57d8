package be.cyberfam.lab.store;

import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Sitting;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sat where from when till when, read from the journal. */
final class Sittings {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Map<SeatId, Sitting> open = new HashMap<>();
    private final List<Sitting> closed = new ArrayList<>();

    private Sittings() {}

    /** Those that began in that time; a day ends at midnight in {@code zone}, and with it every sitting. */
    static List<Sitting> between(Sql sql, Instant from, Instant to, Instant now, ZoneId zone) {
        var sittings = new Sittings();
        sql.ask("""
                        SELECT * FROM journal WHERE kind IN ('signed-on', 'signed-off') AND at_us >= ? AND at_us < ?
                        ORDER BY seq""", row -> JournalRow.of(row).event(), micros(from), micros(to.plus(A_DAY)))
                .forEach(sittings::hear);
        return sittings.all()
                .filter(sitting -> sitting.from().isBefore(to))
                .map(sitting -> withinItsDay(sql, sitting, now, zone))
                .toList();
    }

    private void hear(FloorEvent event) {
        switch (event) {
            case FloorEvent.SignedOn e -> {
                end(e.seat(), e.at());
                var who = e.person();
                open.put(e.seat(), new Sitting(who.id(), who.name(), e.seat(), e.at(), Optional.empty()));
            }
            case FloorEvent.SignedOff e -> end(e.seat(), e.at());
            default -> {}
        }
    }

    private void end(SeatId seat, Instant at) {
        Optional.ofNullable(open.remove(seat)).ifPresent(sitting -> closed.add(sitting.until(at)));
    }

    private Stream<Sitting> all() {
        closed.addAll(open.values());
        return closed.stream().sorted(Comparator.comparing(Sitting::from));
    }

    private static Sitting withinItsDay(Sql sql, Sitting sitting, Instant now, ZoneId zone) {
        var midnight = sitting.from()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return sitting.to().orElse(now).isBefore(midnight)
                ? sitting
                : sitting.until(lastHeard(sql, sitting.from(), midnight));
    }

    private static Instant lastHeard(Sql sql, Instant from, Instant midnight) {
        return sql.askOne(
                        "SELECT MAX(at_us) AS last FROM journal WHERE at_us >= ? AND at_us < ?",
                        row -> row.maybeNumber("last"),
                        micros(from),
                        micros(midnight))
                .flatMap(last -> last)
                .map(last -> Instant.EPOCH.plus(last, ChronoUnit.MICROS))
                .orElse(from);
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
