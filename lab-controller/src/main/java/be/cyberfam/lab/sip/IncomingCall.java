package be.cyberfam.lab.sip;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody calls.
 *
 * @param at when the INVITE came in
 * @param to user part of the number called: which line of this phone
 * @param from user part of the caller's number
 * @param displayName the caller's name, empty if none
 * @param headers its extension headers (X-…), Alert-Info and Call-Info, by name
 * @param media what the caller offers, unless it leaves the offer to us
 */
public record IncomingCall(
        Instant at,
        String to,
        String from,
        String displayName,
        Map<String, String> headers,
        Optional<RemoteMedia> media) {

    public IncomingCall {
        headers = Map.copyOf(headers);
    }

    /** The lab's own name of the call, if the caller sent it. */
    public Optional<String> labCall() {
        return Optional.ofNullable(headers.get(Invite.LAB_CALL));
    }
}
