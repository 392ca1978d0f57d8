package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the journal.
 *
 * @param seq its place in the one order, from 1, without holes
 * @param atMicros when it happened, microseconds since 1970
 * @param call which call it is about, if any
 * @param kind the event's name in kebab-case, as in {@code ring-stopped}
 * @param version of the body's form; raised when a kind changes in a way that old bodies do not read any more
 * @param body JSON
 */
record JournalRow(long seq, long atMicros, Optional<CallId> call, String kind, int version, String body) {

    static final int VERSION = 1;

    private static final Map<String, Class<?>> KINDS = Stream.concat(
                    leaves(FloorEvent.class).filter(kind -> kind != FloorEvent.OfCall.class), leaves(CallEvent.class))
            .collect(Collectors.toUnmodifiableMap(kind -> RecordJson.kebab(kind.getSimpleName()), kind -> kind));

    static JournalRow of(long seq, FloorEvent event) {
        var call = event instanceof FloorEvent.OfCall ofCall
                ? Optional.of(ofCall.event().call())
                : Optional.<CallId>empty();
        var fact = event instanceof FloorEvent.OfCall ofCall ? (Record) ofCall.event() : (Record) event;
        return new JournalRow(
                seq,
                ChronoUnit.MICROS.between(Instant.EPOCH, event.at()),
                call,
                RecordJson.kebab(fact.getClass().getSimpleName()),
                VERSION,
                RecordJson.write(fact).encode());
    }

    static JournalRow of(Row row) {
        return new JournalRow(
                row.number("seq"),
                row.number("at_us"),
                row.maybeText("call").map(CallId::new),
                row.text("kind"),
                (int) row.number("version"),
                row.text("body"));
    }

    /**
     * The event again, to the microsecond.
     *
     * @throws StoreFailed when this program does not know its kind, its version or its form
     */
    FloorEvent event() {
        var kind = KINDS.get(this.kind);
        if (kind == null || version != VERSION) {
            throw new StoreFailed(
                    StoreFailed.Code.OTHER_VERSION,
                    "journal line " + seq + " is a " + this.kind + " of version " + version
                            + ", which this lab does not know");
        }
        var fact = RecordJson.read(new JsonObject(body), kind);
        return fact instanceof CallEvent ofCall ? new FloorEvent.OfCall(ofCall) : (FloorEvent) fact;
    }

    JournalRow numbered(long other) {
        return new JournalRow(other, atMicros, call, kind, version, body);
    }

    /** For {@code INSERT INTO journal (seq, at_us, call, kind, version, body)}. */
    Object[] values() {
        return new Object[] {seq, atMicros, call.map(CallId::value), kind, version, body};
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(JournalRow::leaves);
    }
}
