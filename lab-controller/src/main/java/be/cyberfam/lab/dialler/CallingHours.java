package be.cyberfam.lab.dialler;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When somebody may be called, by the clock where he lives.
 *
 * @param until not any more at this minute; later than {@code from}
 */
public record CallingHours(LocalTime from, LocalTime until) {
    public CallingHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "calling hours begin before they end, not at " + from + " and at " + until);
        }
    }

    /** Whether it is within these hours where the zone's clock hangs. */
    public boolean contains(Instant now, ZoneId zone) {
        var there = now.atZone(zone).toLocalTime();
        return !there.isBefore(from) && there.isBefore(until);
    }

    /** When they next begin; the same moment tomorrow at the latest. */
    public Instant nextOpening(Instant now, ZoneId zone) {
        var there = now.atZone(zone);
        var today = there.with(from);
        return (today.isAfter(there) ? today : today.plusDays(1)).toInstant();
    }
}
