package be.cyberfam.lab.sip;

import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Objects;

/**
 * What a phone is made of.
 *
 * @param local where it listens (UDP); port 0 finds a free one
 * @param pbx the one address it talks to: a datagram from any other is dropped at the socket
 * @param userAgent what it calls itself in User-Agent
 * @param role whose phone it is, written in the book
 * @param clock stamps every fact
 * @param book where each call is written down
 */
public record SipPhoneSpec(
        InetSocketAddress local,
        InetSocketAddress pbx,
        String userAgent,
        Role role,
        InstantSource clock,
        SipBook book) {

    /** Whose phone. */
    public enum Role {
        CUSTOMER,
        ROBOT
    }

    public SipPhoneSpec {
        Objects.requireNonNull(clock);
        Objects.requireNonNull(book);
        if (local.isUnresolved() || pbx.isUnresolved()) {
            throw new IllegalArgumentException("unresolved address: " + local + ", " + pbx);
        }
    }
}
