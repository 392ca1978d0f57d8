package be.cyberfam.lab.store;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.FloorEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Who sat where at which line of the journal; used by the journal's writer thread only. */
final class Occupants {

    private final Map<SeatId, NavigableMap<Long, Optional<PersonId>>> sittings = new HashMap<>();

    static Occupants readFrom(Sql sql) {
        var occupants = new Occupants();
        sql.ask("SELECT * FROM journal WHERE kind IN ('signed-on', 'signed-off') ORDER BY seq", JournalRow::of)
                .forEach(row -> occupants.hear(row.seq(), row.event()));
        return occupants;
    }

    void hear(long seq, FloorEvent event) {
        if (event instanceof FloorEvent.SignedOn on) {
            of(on.seat()).put(seq, Optional.of(on.person().id()));
        } else if (event instanceof FloorEvent.SignedOff off) {
            of(off.seat()).put(seq, Optional.empty());
        }
    }

    Optional<PersonId> at(SeatId seat, long seq) {
        var last = of(seat).floorEntry(seq);
        return last == null ? Optional.empty() : last.getValue();
    }

    private NavigableMap<Long, Optional<PersonId>> of(SeatId seat) {
        return sittings.computeIfAbsent(seat, s -> new TreeMap<>());
    }
}
