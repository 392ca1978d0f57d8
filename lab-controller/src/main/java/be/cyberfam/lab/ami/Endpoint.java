package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Phone;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One phone of one seat, as the switch names it: {@code seat-01-web}. */
record Endpoint(SeatId seat, Phone phone) {
    private static final Pattern NAME = Pattern.compile("(?:PJSIP/)?([a-z][a-z0-9-]*?)-(web|sip)(?:-[0-9a-f]{8})?");

    /** From an endpoint's name, an interface ({@code PJSIP/seat-01-web}) or a channel ({@code PJSIP/seat-01-web-0000001a}). */
    static Optional<Endpoint> of(String name) {
        var match = NAME.matcher(name);
        return match.matches()
                ? Optional.of(new Endpoint(
                        new SeatId(match.group(1)), Phone.valueOf(match.group(2).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }

    /** Whether it is a supervisor's. */
    boolean isDesk() {
        return seat.isDesk();
    }

    String name() {
        return seat.value() + "-" + phone.name().toLowerCase(Locale.ROOT);
    }

    /** As a queue member or something to dial. */
    String technology() {
        return "PJSIP/" + name();
    }
}
