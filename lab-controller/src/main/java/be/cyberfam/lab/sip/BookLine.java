package be.cyberfam.lab.sip;

import be.cyberfam.lab.sip.SipPhoneSpec.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the SIP side knows of one call. Written twice: when it begins, with no end, and when it is over.
 *
 * @param call the lab's name of the call (X-Lab-Call), empty if none was sent
 * @param sipCallId the SIP Call-ID, as Asterisk's CHANNEL(pjsip,call-id) shows it for the same leg
 * @param status the final SIP status, 200 for an answered call, 487 for one given up
 * @param cause the Q.850 cause of the Reason header
 * @param sent RTP packets sent, if they were counted
 */
public record BookLine(
        String call,
        String sipCallId,
        Role role,
        Instant invitedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<EndedBy> endedBy,
        OptionalInt status,
        OptionalInt cause,
        OptionalLong sent,
        OptionalLong received) {

    static final String HEADER =
            "line,call,sipCallId,role,invitedAt,answeredAt,endedAt,endedBy,status,cause,rtpSent,rtpReceived";

    /** A call that has begun. */
    static BookLine begun(String call, String sipCallId, Role role, Instant invitedAt) {
        return new BookLine(
                call,
                sipCallId,
                role,
                invitedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    BookLine answered(Instant at) {
        return new BookLine(
                call, sipCallId, role, invitedAt, Optional.of(at), endedAt, endedBy, status, cause, sent, received);
    }

    BookLine ended(Instant at, EndedBy by, OptionalInt finalStatus, OptionalInt q850) {
        return new BookLine(
                call,
                sipCallId,
                role,
                invitedAt,
                answeredAt,
                Optional.of(at),
                Optional.of(by),
                finalStatus,
                q850,
                sent,
                received);
    }

    BookLine counted(long packetsSent, long packetsReceived) {
        return new BookLine(
                call,
                sipCallId,
                role,
                invitedAt,
                answeredAt,
                endedAt,
                endedBy,
                status,
                cause,
                OptionalLong.of(packetsSent),
                OptionalLong.of(packetsReceived));
    }

    /** Begun and not ended: a live call, or one whose phone died with it. */
    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    String csv() {
        return String.join(
                ",",
                List.of(
                        isOpen() ? "open" : "done",
                        plain(call),
                        plain(sipCallId),
                        lower(role),
                        invitedAt.toString(),
                        text(answeredAt),
                        text(endedAt),
                        endedBy.map(BookLine::lower).orElse(""),
                        text(status),
                        text(cause),
                        text(sent),
                        text(received)));
    }

    /** Reads one line; nothing if it is the header, torn, or not ours. */
    static Optional<BookLine> parse(String line) {
        var f = line.split(",", -1);
        if (f.length != 12 || !(f[0].equals("open") || f[0].equals("done"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BookLine(
                    f[1],
                    f[2],
                    Role.valueOf(f[3].toUpperCase(Locale.ROOT)),
                    Instant.parse(f[4]),
                    instant(f[5]),
                    instant(f[6]),
                    Optional.of(f[7]).filter(s -> !s.isEmpty()).map(s -> EndedBy.valueOf(s.toUpperCase(Locale.ROOT))),
                    whole(f[8]),
                    whole(f[9]),
                    packets(f[10]),
                    packets(f[11])));
        } catch (RuntimeException torn) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(field));
    }

    private static OptionalInt whole(String field) {
        return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
    }

    private static OptionalLong packets(String field) {
        return field.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(field));
    }

    /** Both ids come from the wire: what could break a line becomes an underscore. */
    private static String plain(String id) {
        return id.replaceAll("[^!-~]|[,\"]", "_");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("");
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
