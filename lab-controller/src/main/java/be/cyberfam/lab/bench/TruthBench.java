package be.cyberfam.lab.bench;

import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.sip.BookLine;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.store.StoredCalls;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the recorded times of calls are from what customers' and seats' own telephones noted: wait, talk and hold by the customer's SIP, ring and hold by the
 * seat's.
 */
final class TruthBench implements Bench {
    private static final int SEATS = 8;
    private static final Duration TRAFFIC = Duration.ofSeconds(60);
    private static final double CALLS_PER_HOUR = 2_600;
    private static final double TARGET_MS = 20;

    @Override
    public String name() {
        return "truth";
    }

    @Override
    public String what() {
        return "recorded times against what the telephones at both ends noted";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException {
        try (var bench = BenchLab.start(SEATS)) {
            var seatsBook = bench.folder().resolve("bench-seats.csv");
            try (var seats = TruthSeats.at(bench, seatsBook)) {
                progress.accept(SEATS + " seats, " + TRAFFIC.toSeconds() + " s of calls");
                var patience = new Patience.Exponential(Duration.ofSeconds(2), Duration.ofSeconds(20));
                bench.begin(new Traffic.Poisson(CALLS_PER_HOUR), patience, TRAFFIC);
                Patiently.pass(TRAFFIC);
                bench.lab().endCalls();
                return report(bench.folder(), seatsBook, seats);
            }
        }
    }

    private BenchReport report(Path home, Path seatsBook, TruthSeats seats) throws IOException {
        var customers = byCall(SipBook.read(home.resolve("books").resolve("sip.csv")));
        var phones = byCall(SipBook.read(seatsBook));
        var off = new Differences();
        try (var calls = StoredCalls.in(home)) {
            calls.oldestFirst(CallQuery.ALL).forEachRemaining(row -> {
                var id = row.id().value();
                Optional.ofNullable(customers.get(id)).ifPresent(customer -> {
                    off.atTheCustomer(row, customer);
                    row.answeredAt().ifPresent(at -> off.held(row, customer, seats.holds(id)));
                });
                Optional.ofNullable(phones.get(id)).ifPresent(phone -> off.atTheSeat(row, phone));
            });
        }
        return BenchReport.here(name(), off.figures());
    }

    /** Answered legs win: a call may have rung at several seats. */
    private static Map<String, BookLine> byCall(List<BookLine> lines) {
        return lines.stream()
                .filter(line -> line.endedAt().isPresent())
                .collect(Collectors.toMap(
                        BookLine::call,
                        Function.identity(),
                        (one, other) -> one.answeredAt().isPresent() ? one : other));
    }

    /** Recorded less true, without the sign, in ms. */
    private static final class Differences {
        private final List<Double> connected = new ArrayList<>();
        private final List<Double> talk = new ArrayList<>();
        private final List<Double> hold = new ArrayList<>();
        private final List<Double> queue = new ArrayList<>();
        private final List<Double> ring = new ArrayList<>();

        void atTheCustomer(CallRow row, BookLine customer) {
            var over = customer.answeredAt().or(customer::endedAt);
            row.queueMs().ifPresent(ms -> over.ifPresent(at -> note(queue, ms, millis(customer.invitedAt(), at))));
        }

        void atTheSeat(CallRow row, BookLine phone) {
            row.ringMs()
                    .ifPresent(ms -> phone.answeredAt().ifPresent(at -> note(ring, ms, millis(phone.invitedAt(), at))));
        }

        void held(CallRow row, BookLine customer, List<TruthSeats.Hold> holds) {
            if (customer.answeredAt().isEmpty()
                    || customer.endedAt().isEmpty()
                    || row.talkMs().isEmpty()) return;
            var end = customer.endedAt().get();
            double up = millis(customer.answeredAt().get(), end);
            double held = holds.stream()
                    .mapToDouble(one -> millis(one.from(), one.to().orElse(end)))
                    .sum();
            long recordedHold = row.holdMs().orElse(0L);
            note(connected, row.talkMs().get() + recordedHold, up);
            note(talk, row.talkMs().get(), up - held);
            if (!holds.isEmpty()) note(hold, recordedHold, held);
        }

        List<Figure> figures() {
            var figures = new ArrayList<Figure>();
            figures.addAll(figures("talk and hold together", connected));
            figures.addAll(figures("talk", talk));
            figures.addAll(figures("hold", hold));
            figures.addAll(figures("wait, from the customer's INVITE", queue));
            figures.addAll(figures("ring, from the INVITE at the seat", ring));
            return figures;
        }

        private static List<Figure> figures(String what, List<Double> differences) {
            var spread = Spread.of(differences);
            return List.of(
                    Figure.of(what + ": calls compared", "calls", spread.size()),
                    Figure.of(what + ": off by, p50", "ms", spread.p50()),
                    Figure.atMost(TARGET_MS, what + ": off by, p99", "ms", spread.p99()));
        }

        private static void note(List<Double> differences, long recorded, double truth) {
            differences.add(Math.abs(recorded - truth));
        }

        private static double millis(Instant from, Instant to) {
            return Duration.between(from, to).toNanos() / 1e6;
        }
    }
}
