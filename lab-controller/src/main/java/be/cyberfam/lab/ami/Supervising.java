package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.SupervisionMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Supervisors' phones in calls: which channel is which desk's, from the first mode until it is gone. */
final class Supervising {
    private final Map<SeatId, Leg> legs = new HashMap<>();

    /** The channel of a desk's phone that is in a call. */
    Optional<Leg> legOf(SeatId desk) {
        return Optional.ofNullable(legs.get(desk));
    }

    List<FloorEvent> began(AmiEvent.Supervising e) {
        return e.desk().seat().map(endpoint -> began(endpoint.seat(), e)).orElse(List.of());
    }

    private List<FloorEvent> began(SeatId desk, AmiEvent.Supervising e) {
        legs.put(desk, e.desk());
        return List.of(FloorEvent.Supervised.heard(desk, e.at(), e.call(), e.mode()));
    }

    /** The customer is the supervisor's now. */
    List<FloorEvent> tookOver(SeatId desk, Instant at, CallId call) {
        return List.of(FloorEvent.Supervised.heard(desk, at, call, SupervisionMode.TAKE_OVER));
    }

    List<FloorEvent> gone(AmiEvent.Gone e) {
        return e.leg()
                .seat()
                .map(Endpoint::seat)
                .filter(desk -> legOf(desk)
                        .filter(leg -> leg.channel().equals(e.leg().channel()))
                        .isPresent())
                .map(desk -> gone(desk, e.at()))
                .orElse(List.of());
    }

    private List<FloorEvent> gone(SeatId desk, Instant at) {
        legs.remove(desk);
        return List.of(FloorEvent.SupervisionEnded.heard(desk, at));
    }

    /** After the switch was read back. */
    void settle(Map<SeatId, Leg> alive) {
        legs.clear();
        legs.putAll(alive);
    }
}
