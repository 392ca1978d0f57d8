package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the switch's own channel event book, {@code cel.csv}; columns as {@code cel_custom.conf} lists them.
 *
 * @param event as in {@code CHAN_START}
 * @param at microseconds, by the switch's clock
 * @param call empty until the dialplan has read it, and on the legs of seats: join on {@code linkedId}
 * @param app the application that runs, as in {@code Queue}
 * @param extra JSON, by event
 */
record CelRow(
        String event,
        Instant at,
        Optional<CallId> call,
        String uniqueId,
        String linkedId,
        String channel,
        String app,
        String extra) {

    static final int COLUMNS = 13;

    private static final Pattern CALL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    private static final Pattern SEAT = Pattern.compile("PJSIP/(seat-\\d+)-(?:web|sip)-[0-9a-f]+");
    private static final Pattern CUSTOMER = Pattern.compile("PJSIP/customers-[0-9a-f]+");
    /** What is left of a channel that was fetched into a bridge out of what it did; the music it still ends was the channel's. */
    private static final String SURROGATE = "Surrogate/";

    private static final Pattern CAUSE = Pattern.compile("\"hangupcause\":(\\d{1,3})");
    private static final Pattern BRIDGE = Pattern.compile("\"bridge_id\":\"([^\"]*)\"");
    private static final Pattern SOURCE = Pattern.compile("\"hangupsource\":\"([^\"]*)\"");

    /** Reads one line; empty when it is torn or not of this form. */
    static Optional<CelRow> parse(String line) {
        return Csv.values(line).filter(values -> values.size() == COLUMNS).flatMap(v -> {
            try {
                var at = EpochTime.parse(v.get(1));
                return Optional.of(new CelRow(
                        v.get(0), at, callId(v.get(2)), v.get(3), v.get(4), channel(v.get(5)), v.get(8), v.get(12)));
            } catch (NumberFormatException torn) {
                return Optional.empty();
            }
        });
    }

    private static String channel(String name) {
        return name.startsWith(SURROGATE) ? name.substring(SURROGATE.length()) : name;
    }

    boolean is(String other) {
        return event.equals(other);
    }

    boolean ofCustomer() {
        return isCustomer(channel);
    }

    /** The seat whose phone the channel is. */
    Optional<SeatId> seat() {
        return seatOf(channel);
    }

    /** Q.850 cause of a {@code HANGUP}; 0 when the switch names none. */
    int hangupCause() {
        var cause = CAUSE.matcher(extra);
        return cause.find() ? Integer.parseInt(cause.group(1)) : 0;
    }

    /** The channel, or part of the switch, that a {@code HANGUP} came from; empty when the switch names none. */
    String hangupSource() {
        var source = SOURCE.matcher(extra.replace("\\/", "/"));
        return source.find() ? source.group(1) : "";
    }

    /** The bridge that was entered or left. */
    Optional<String> bridge() {
        var id = BRIDGE.matcher(extra);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    static boolean isCustomer(String channel) {
        return CUSTOMER.matcher(channel).matches();
    }

    static Optional<SeatId> seatOf(String channel) {
        var name = SEAT.matcher(channel);
        return name.matches() ? Optional.of(new SeatId(name.group(1))) : Optional.empty();
    }

    private static Optional<CallId> callId(String account) {
        return CALL.matcher(account).matches() ? Optional.of(new CallId(account)) : Optional.empty();
    }
}
