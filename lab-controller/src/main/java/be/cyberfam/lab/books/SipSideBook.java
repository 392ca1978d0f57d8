package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The SIP side's own book, {@code books/sip.csv}, sorted out by call; columns
 * {@code line,call,sipCallId,role,invitedAt,answeredAt,endedAt,endedBy,status,cause,rtpSent,rtpReceived}.
 *
 * @param torn lines that could not be read
 */
record SipSideBook(Map<CallId, List<SipLeg>> calls, int torn) {

    private static final int COLUMNS = 12;
    private static final Duration PACKET = Duration.ofMillis(20);

    /**
     * Reads the whole book; legs that name no call are left out.
     *
     * @throws IOException when it is there and cannot be read
     */
    static SipSideBook read(Path file) throws IOException {
        var legs = new LinkedHashMap<String, SipLeg>();
        int torn = 0;
        for (String line : Lines.of(file, 0).lines()) {
            var values = line.split(",", -1);
            var leg = leg(values);
            leg.ifPresent(one -> legs.merge(one.role() + " " + one.sipCallId(), one, SipLeg::with));
            torn += leg.isPresent() || isNoLeg(values) ? 0 : 1;
        }
        var calls = new TreeMap<CallId, List<SipLeg>>();
        legs.values()
                .forEach(leg -> calls.computeIfAbsent(leg.call(), c -> new ArrayList<>())
                        .add(leg));
        return new SipSideBook(calls, torn);
    }

    /** The header, an empty line, or a leg without a call's name. */
    private static boolean isNoLeg(String[] values) {
        return (values.length == 1 && values[0].isEmpty())
                || (values.length == COLUMNS && (values[0].equals("line") || values[1].isEmpty()));
    }

    private static Optional<SipLeg> leg(String[] v) {
        if (v.length != COLUMNS || v[1].isEmpty() || !(v[0].equals("open") || v[0].equals("done"))) {
            return Optional.empty();
        }
        try {
            boolean done = v[0].equals("done");
            return Optional.of(new SipLeg(
                    new CallId(v[1]),
                    v[2],
                    v[3],
                    !done,
                    done,
                    Instant.parse(v[4]),
                    time(v[5]),
                    time(v[6]),
                    sound(v[10]),
                    v[7]));
        } catch (DateTimeException | IllegalArgumentException torn) {
            return Optional.empty();
        }
    }

    private static Duration sound(String packets) {
        return packets.isEmpty() ? Duration.ZERO : PACKET.multipliedBy(Long.parseLong(packets));
    }

    private static Optional<Instant> time(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(field));
    }
}
