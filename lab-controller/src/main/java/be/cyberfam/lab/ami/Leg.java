package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallId;
import java.util.Optional;

/**
 * One channel of the switch.
 *
 * @param call the lab's call it belongs to; empty when the event did not say
 * @param uniqueid the switch's own name for the channel, never used twice in one run
 * @param channel e.g. {@code PJSIP/customers-0000001a}
 */
record Leg(Optional<CallId> call, String uniqueid, String channel) {
    private static final String CUSTOMERS = "PJSIP/customers-";

    boolean isCustomer() {
        return channel.startsWith(CUSTOMERS);
    }

    Optional<Endpoint> seat() {
        return isCustomer() ? Optional.empty() : Endpoint.of(channel);
    }
}
