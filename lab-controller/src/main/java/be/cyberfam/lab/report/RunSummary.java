package be.cyberfam.lab.report;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.measure.Mean;
import be.cyberfam.lab.measure.QueueCounts;
import be.cyberfam.lab.measure.ServiceLevel;
import be.cyberfam.lab.measure.Share;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a run came to, as a table of text: the counts, the service level with its formula, outcomes right and wrong, and a
 * line a seat. Queue figures are of inbound calls; handle times of all.
 *
 * @param rows the run's records, in any order
 * @param inTime the service level's threshold
 * @param tooShort who gives up this soon does not count
 */
public record RunSummary(List<CallRow> rows, Duration inTime, Duration tooShort) {

    public RunSummary {
        rows = List.copyOf(rows);
    }

    /** How many calls were handled: a demo that handled none has failed. */
    public long handled() {
        return count(rows, RunSummary::wasTalked);
    }

    /** The whole table, lines ended by a line feed. */
    public String text() {
        var text = new ArrayList<String>();
        text.add(fact("offered", counts().offered()));
        text.add(fact("handled", handled()));
        text.add(
                fact("abandoned", counts().abandoned(), share(counts().abandonment()) + " after " + seconds(tooShort)));
        text.add(fact("missed or failed", count(rows, row -> is(row, Result.MISSED) || is(row, Result.FAILED))));
        if (rows.size() > inbound(rows).size()) {
            text.add(fact("called", rows.size() - inbound(rows).size(), unreached()));
        }
        text.add(fact("still running", count(rows, row -> row.result().isEmpty())));
        text.add(fact("mean wait (ASA)", time(mean(inbound(answered()), CallRow::queueMs))));
        text.add(fact("handle time (AHT)", time(mean(rows, CallRow::handleMs)), parts()));
        text.add(fact("service level", share(ServiceLevel.B.of(counts())), formula()));
        text.add(fact("outcomes", right(rows) + " right, " + wrong(rows) + " wrong"));
        text.add("");
        text.add(SEAT_LINE.formatted("seat", "handled", "talk", "hold", "wrap-up", "AHT", "right", "wrong"));
        bySeat().forEach((seat, calls) -> text.add(seatLine(seat, calls)));
        return String.join("\n", text) + "\n";
    }

    private String unreached() {
        return "busy " + count(rows, row -> is(row, Result.BUSY)) + ", no answer "
                + count(rows, row -> is(row, Result.NO_ANSWER)) + ", declined "
                + count(rows, row -> is(row, Result.DECLINED)) + ", dropped "
                + count(rows, row -> is(row, Result.DROPPED));
    }

    private static final String SEAT_LINE = "%-10s %8s %8s %8s %8s %8s %6s %6s";

    private QueueCounts counts() {
        var offered = inbound(rows).stream()
                .filter(row -> row.offeredAt().isPresent())
                .toList();
        Predicate<CallRow> gaveUp = row -> is(row, Result.ABANDONED);
        Predicate<CallRow> answered = row -> row.answeredAt().isPresent();
        return new QueueCounts(
                offered.size(),
                count(offered, answered),
                count(offered, answered.and(within(inTime))),
                count(offered, gaveUp),
                count(offered, gaveUp.and(within(tooShort))),
                count(offered, gaveUp.and(within(inTime))));
    }

    private static Predicate<CallRow> within(Duration limit) {
        return row -> row.queueMs().filter(ms -> ms <= limit.toMillis()).isPresent();
    }

    private List<CallRow> answered() {
        return rows.stream().filter(row -> row.answeredAt().isPresent()).toList();
    }

    private static List<CallRow> inbound(List<CallRow> rows) {
        return rows.stream()
                .filter(row -> !row.direction().equals(Optional.of(Direction.OUTBOUND)))
                .toList();
    }

    private Map<SeatId, List<CallRow>> bySeat() {
        var seats = new TreeMap<SeatId, List<CallRow>>();
        rows.forEach(row -> row.seat()
                .ifPresent(seat ->
                        seats.computeIfAbsent(seat, s -> new ArrayList<>()).add(row)));
        return seats;
    }

    private static String seatLine(SeatId seat, List<CallRow> calls) {
        return SEAT_LINE.formatted(
                seat,
                count(calls, RunSummary::wasTalked),
                time(mean(calls, CallRow::talkMs)),
                time(mean(calls, CallRow::holdMs)),
                time(mean(calls, CallRow::wrapMs)),
                time(mean(calls, CallRow::handleMs)),
                right(calls),
                wrong(calls));
    }

    private String parts() {
        return "talk " + time(mean(rows, CallRow::talkMs)) + " + hold " + time(mean(rows, CallRow::holdMs))
                + " + wrap-up " + time(mean(rows, CallRow::wrapMs));
    }

    private String formula() {
        return "formula B: answered in " + seconds(inTime) + " / (offered - abandoned in " + seconds(tooShort) + ")";
    }

    private static long right(Collection<CallRow> rows) {
        return count(rows, row -> row.outcomeRight().equals(Optional.of(true)));
    }

    private static long wrong(Collection<CallRow> rows) {
        return count(rows, row -> row.outcomeRight().equals(Optional.of(false)));
    }

    private static boolean wasTalked(CallRow row) {
        return row.result().filter(Result::wasTalked).isPresent();
    }

    private static boolean is(CallRow row, Result result) {
        return row.result().equals(Optional.of(result));
    }

    private static long count(Collection<CallRow> rows, Predicate<CallRow> which) {
        return rows.stream().filter(which).count();
    }

    private static OptionalLong mean(Collection<CallRow> rows, Function<CallRow, Optional<Long>> part) {
        var measured = rows.stream().flatMap(row -> part.apply(row).stream()).toList();
        return new Mean(measured.stream().mapToLong(Long::longValue).sum(), measured.size()).millis();
    }

    private static String time(OptionalLong millis) {
        return millis.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f s", millis.getAsLong() / 1000.0);
    }

    private static String share(Share share) {
        var value = share.value();
        return value.isEmpty()
                ? "not measured"
                : String.format(
                        Locale.ROOT,
                        "%.1f %% (%d/%d)",
                        100 * value.getAsDouble(),
                        share.numerator(),
                        share.denominator());
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }

    private static String fact(String name, Object... values) {
        var line = new StringBuilder("%-18s".formatted(name));
        for (Object value : values) {
            line.append(' ').append("%-8s".formatted(value));
        }
        return line.toString().stripTrailing();
    }
}
