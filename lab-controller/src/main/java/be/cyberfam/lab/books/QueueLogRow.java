package be.cyberfam.lab.books;

import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of the switch's queue log: {@code seconds|uniqueid|queue|agent|event|…}.
 *
 * @param at cut to the second
 * @param uniqueId of the customer's channel; {@code NONE} or a name for what is about no call
 */
record QueueLogRow(Instant at, String uniqueId, String queue, String agent, String event) {

    private static final Pattern SEAT = Pattern.compile("seat-\\d+");
    private static final Set<String> LAST_WORDS = Set.of(
            "ABANDON",
            "COMPLETECALLER",
            "COMPLETEAGENT",
            "EXITWITHTIMEOUT",
            "EXITWITHKEY",
            "EXITEMPTY",
            "BLINDTRANSFER",
            "ATTENDEDTRANSFER",
            "SYSCOMPAT",
            "TRANSFER");

    /** Reads one line; empty when it is torn or not of this form. */
    static Optional<QueueLogRow> parse(String line) {
        var parts = line.split("\\|", -1);
        if (parts.length < 6 || !parts[0].matches("\\d{9,12}")) {
            return Optional.empty();
        }
        var at = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return Optional.of(new QueueLogRow(at, parts[1], parts[2], parts[3], parts[4]));
    }

    boolean is(String other) {
        return event.equals(other);
    }

    /** The caller left the queue by it. */
    boolean isLastWord() {
        return LAST_WORDS.contains(event);
    }

    /** A seat rang and was not answered. */
    boolean isVainRing() {
        return is("RINGNOANSWER") || is("RINGCANCELED");
    }

    Optional<SeatId> seat() {
        return SEAT.matcher(agent).matches() ? Optional.of(new SeatId(agent)) : Optional.empty();
    }
}
