package be.cyberfam.lab.floor;

import java.time.Instant;
import java.util.Optional;

/**
 * What a seat shows beside its state.
 *
 * @param coach what the supervisor does whom the trainee hears now; who only listens is never shown here
 * @param handUp since when she asks for help
 */
public record SeatSigns(Optional<SupervisionMode> coach, Optional<Instant> handUp) {
    static final SeatSigns NONE = new SeatSigns(Optional.empty(), Optional.empty());

    SeatSigns coached(Optional<SupervisionMode> now) {
        return new SeatSigns(now, handUp);
    }

    /** A hand that is up already stays up since then. */
    SeatSigns handUp(Instant since) {
        return new SeatSigns(coach, handUp.or(() -> Optional.of(since)));
    }

    SeatSigns handDown() {
        return new SeatSigns(coach, Optional.empty());
    }
}
