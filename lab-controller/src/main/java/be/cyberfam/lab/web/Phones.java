package be.cyberfam.lab.web;

import be.cyberfam.lab.call.SeatId;
import java.util.Optional;

/** How a seat's phones register with the switch. */
@FunctionalInterface
public interface Phones {
    Optional<SeatPhones> of(SeatId seat);

    /** Both phones of a seat. */
    record SeatPhones(Account web, Account sip) {}

    /**
     * What a phone needs.
     *
     * @param domain host part of {@code sip:username@domain}
     * @param server the WebSocket's path, or host:port for UDP
     */
    record Account(String username, String password, String domain, String server) {}
}
