package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.PreviewFigures;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is read about at which seat, and how that went so far. */
public record Previews(Map<SeatId, Reading> open, PreviewFigures figures) {
    static final Previews NONE = new Previews(Map.of(), PreviewFigures.NONE);

    /** One of the list, and since when he is read about. */
    record Reading(String number, Instant since) {}

    public Previews {
        open = Map.copyOf(open);
    }

    /** The number of whom a seat reads about. */
    Optional<String> at(SeatId seat) {
        return Optional.ofNullable(open.get(seat)).map(Reading::number);
    }

    Set<SeatId> seats() {
        return open.keySet();
    }

    Previews with(SeatId seat, String number, Instant now) {
        var more = new HashMap<>(open);
        more.put(seat, new Reading(number, now));
        return new Previews(more, figures);
    }

    /** What was read in vain is not counted. */
    Previews without(SeatId seat) {
        return without(seat, figures);
    }

    Previews called(SeatId seat, Instant now) {
        return without(seat, figures.plusCalled(read(seat, now)));
    }

    Previews passed(SeatId seat, Instant now) {
        return without(seat, figures.plusPassed(read(seat, now)));
    }

    private Duration read(SeatId seat, Instant now) {
        return Optional.ofNullable(open.get(seat))
                .map(reading -> Duration.between(reading.since(), now))
                .orElse(Duration.ZERO);
    }

    private Previews without(SeatId seat, PreviewFigures counted) {
        var fewer = new HashMap<>(open);
        fewer.remove(seat);
        return new Previews(fewer, counted);
    }
}
