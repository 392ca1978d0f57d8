package be.cyberfam.lab.sip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A call to be made.
 *
 * @param to user part of the number called, such as a line's name; the host is the PBX
 * @param from user part of the caller's number
 * @param displayName the caller's name as the called side may show it, empty for none
 * @param headers further headers by name, such as {@value #LAB_CALL}
 * @param media where this side hears
 * @param credentials what to answer a digest challenge with
 */
public record Invite(
        String to,
        String from,
        String displayName,
        Map<String, String> headers,
        MediaOffer media,
        Optional<Account> credentials) {

    /** The header that carries the lab's own name of the call. */
    public static final String LAB_CALL = "X-Lab-Call";

    public Invite {
        headers = Map.copyOf(headers);
        if (hasControls(to)
                || hasControls(from)
                || hasControls(displayName)
                || headers.toString().chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("control characters in a call to " + to.strip());
        }
    }

    public static Invite of(String to, String from, MediaOffer media) {
        return new Invite(to, from, "", Map.of(), media, Optional.empty());
    }

    public Invite named(String name) {
        return new Invite(to, from, name, headers, media, credentials);
    }

    public Invite with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Invite(to, from, displayName, more, media, credentials);
    }

    public Invite as(Account account) {
        return new Invite(to, from, displayName, headers, media, Optional.of(account));
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
