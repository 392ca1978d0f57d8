package be.cyberfam.lab.books;

import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.recording.ChannelLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares what five books say of one call. Pure. A call that is still on the line is looked at only as far as it has come.
 *
 * @param upTo the newest time in any book: what the journal has not ended although the switch did so long before is a
 *     difference
 * @param settledBefore calls the journal has ended later than this are not compared yet: their other books may not be closed
 */
record BookComparison(Tolerance tolerance, Instant upTo, Instant settledBefore) {

    private static final Duration JOURNAL_BEHIND_AT_MOST = Duration.ofSeconds(10);
    private static final Duration TALK_WITH_BOTH_VOICES = Duration.ofSeconds(10);
    /** A phone that sent so much less than it should have had no time to speak when it was due. */
    private static final Duration STOOD_STILL = Duration.ofMillis(500);
    /** By which a bad line shifts the end of a recording at most: a tenth of the call, and of a short call this. */
    private static final Duration SHIFTS_AT_MOST = Duration.ofSeconds(2);

    private static final String CROSSED = "the customer hung up as the switch answered: the two crossed on the line";

    /** What does not agree; explained where the call's record says what broke. */
    List<Difference> of(CallBooks call) {
        return of(call, false);
    }

    /** @param part of a journey: what the switch and the customer's phone say is compared of it whole, with {@link #of(Journey)} */
    List<Difference> of(CallBooks call, boolean part) {
        var found = new Findings(call.id());
        if (call.timeline().isEmpty()) {
            found.add(Book.JOURNAL, "knows nothing of this call; " + witnesses(call));
        } else {
            journal(call, found);
            if (call.isSettled(settledBefore)) {
                if (!part) {
                    cel(call, found);
                    queueLog(call, found);
                    sip(call, found);
                }
                recordings(call, found);
            }
        }
        return found.all().stream()
                .map(difference -> difference.explainedBy(call.explanation()))
                .toList();
    }

    /** Of a customer who was put through: when he was answered first, and when his line went down. */
    List<Difference> of(Journey journey) {
        var first = journey.first();
        var found = new Findings(first.id());
        var cel = journey.cel();
        if (cel.isEmpty()) {
            found.add(Book.CEL, "no line of this call");
        } else if (journey.parts().stream().allMatch(part -> part.isSettled(settledBefore))) {
            whole(journey, cel.get(), found);
        }
        var why = journey.parts().stream()
                .flatMap(part -> part.explanation().stream())
                .findFirst();
        return found.all().stream().map(d -> d.explainedBy(why)).toList();
    }

    private void whole(Journey journey, CelCall cel, Findings found) {
        var first = journey.first();
        CelGaps.of(cel).forEach(gap -> found.addExplained(Book.CEL, gap.what(), gap.why()));
        found.compare(
                Book.CEL, "answered", cel.answeredAt(), Book.JOURNAL, first.answeredAt(), tolerance.switchTimes());
        if (journey.endsInTheRoom()) {
            var end = journey.last().endedAt();
            found.compare(Book.CEL, "ended", cel.endedAt(), Book.JOURNAL, end, tolerance.switchTimes());
        }
        first.customerLeg().filter(SipLeg::done).ifPresent(leg -> {
            answer(cel, leg, found);
            found.compare(Book.SIP, "ended", leg.endedAt(), Book.CEL, cel.endedAt(), tolerance.sip());
        });
    }

    private static String witnesses(CallBooks call) {
        var books = new TreeMap<Book, Boolean>(Map.of(
                Book.CEL, call.cel().isPresent(),
                Book.QUEUE_LOG, call.queue().isPresent(),
                Book.SIP, !call.sip().isEmpty(),
                Book.RECORDINGS, call.recording().isPresent()));
        books.values().removeIf(knows -> !knows);
        return books.keySet().stream().map(Book::toString).collect(Collectors.joining(", "))
                + (books.size() == 1 ? " does" : " do");
    }

    private void journal(CallBooks call, Findings found) {
        var lateEnd = call.cel()
                .filter(cel -> !call.isEnded() && cel.isOver())
                .flatMap(CelCall::endedAt)
                .filter(end -> end.plus(JOURNAL_BEHIND_AT_MOST).isBefore(upTo));
        lateEnd.ifPresent(end -> found.add(Book.JOURNAL, "not ended, but " + Book.CEL + " says " + end));
        var timeline = call.timeline().orElseThrow();
        found.addWhen(timeline.points().plan().isEmpty(), Book.JOURNAL, "its plan (placed) is missing");
        found.addWhen(
                call.row().isEmpty() || !call.row().equals(call.row().map(row -> replayed(call, row))),
                Book.JOURNAL,
                "its events do not come to the record that is kept of it");
    }

    /** What the events come to, in the row's resolution. */
    private static CallRow replayed(CallBooks call, CallRow row) {
        var whole = CallRow.of(call.timeline().orElseThrow(), call.begunAt().orElseThrow(), row.person());
        return whole.at(ChronoUnit.MILLIS);
    }

    private void cel(CallBooks call, Findings found) {
        if (call.cel().isEmpty()) {
            found.addWhen(call.reachedTheSwitch(), Book.CEL, "no line of this call");
            return;
        }
        var cel = call.cel().get();
        CelGaps.of(cel).forEach(gap -> found.addExplained(Book.CEL, gap.what(), gap.why()));
        found.compare(Book.CEL, "answered", cel.answeredAt(), Book.JOURNAL, call.answeredAt(), tolerance.switchTimes());
        if (call.reachedTheSwitch()) {
            found.compare(Book.CEL, "ended", cel.endedAt(), Book.JOURNAL, call.endedAt(), tolerance.switchTimes());
        }
        long holds = cel.holds();
        long noted = call.points().orElseThrow().holds().size();
        found.addWhen(holds != noted, Book.CEL, holds + " times on hold, " + noted + " times in the journal");
    }

    private void queueLog(CallBooks call, Findings found) {
        var offered = call.points().orElseThrow().offered();
        if (offered.isEmpty()) {
            found.addWhen(call.queue().isPresent(), Book.QUEUE_LOG, "in a queue, but not so in the journal");
            return;
        }
        if (call.queue().isEmpty() && call.cel().flatMap(CelCall::offeredAt).isEmpty() && call.isTurnedAway()) {
            return;
        }
        if (call.queue().isEmpty()) {
            found.add(Book.QUEUE_LOG, "no line of this call");
            return;
        }
        var queue = call.queue().get();
        second(found, "offered", queue.first("ENTERQUEUE"), offered);
        second(found, "answered", queue.first("CONNECT"), call.answeredAt());
        var seat = queue.first("CONNECT").flatMap(QueueLogRow::seat);
        var noted = call.points().get().answer().map(answer -> answer.seat());
        found.addWhen(
                seat.isPresent() && noted.isPresent() && !seat.equals(noted),
                Book.QUEUE_LOG,
                "answered at " + seat.map(Object::toString).orElse("") + ", in the journal at "
                        + noted.map(Object::toString).orElse(""));
        var last = queue.lastWords();
        found.addWhen(last.size() > 1, Book.QUEUE_LOG, "left the queue " + last.size() + " times");
        boolean letGo = last.stream().anyMatch(row -> row.is("EXITWITHTIMEOUT")); // a machine may still say why
        if (!letGo && (!last.isEmpty() || !call.wasAskedAbout())) {
            second(found, "ended", last.stream().findFirst(), call.endedAt());
        }
        call.cel()
                .ifPresent(cel -> found.addWhen(
                        cel.vainRings() != queue.vainRings(),
                        Book.QUEUE_LOG,
                        queue.vainRings() + " rings in vain, " + cel.vainRings() + " in " + Book.CEL));
    }

    /** The log cuts times to the second: it may be up to one early by that alone. */
    private void second(Findings found, String step, Optional<QueueLogRow> row, Optional<Instant> journal) {
        var middle = row.map(one -> one.at().plusMillis(500));
        found.compare(
                Book.QUEUE_LOG,
                step,
                middle,
                Book.JOURNAL,
                journal,
                tolerance.queueLog().plusMillis(500));
    }

    private void sip(CallBooks call, Findings found) {
        for (SipLeg leg : call.sip()) {
            found.addWhen(!leg.opened(), Book.SIP, "the line that begins leg " + leg.sipCallId() + " is missing");
            found.addWhen(!leg.done(), Book.SIP, "the line that ends leg " + leg.sipCallId() + " is missing");
        }
        var leg = call.customerLeg();
        if (leg.isEmpty()) {
            found.addWhen(call.reachedTheSwitch(), Book.SIP, "no customer's line of this call");
        } else if (leg.get().done() && call.cel().isPresent()) {
            customer(call, call.cel().get(), leg.get(), found);
        }
    }

    private void customer(CallBooks call, CelCall cel, SipLeg leg, Findings found) {
        answer(cel, leg, found);
        found.compare(Book.SIP, "ended", leg.endedAt(), Book.CEL, cel.endedAt(), tolerance.sip());
        var by = call.endedBy().map(Enum::name).orElse("");
        boolean contradicts = (leg.endedBy().equals("us") && by.equals("SEAT"))
                || (leg.endedBy().equals("them") && by.equals("CUSTOMER"));
        found.addWhen(contradicts, Book.SIP, "hung up by " + leg.endedBy() + ", in the journal by " + by);
    }

    private void answer(CelCall cel, SipLeg leg, Findings found) {
        if (crossed(cel, leg)) {
            found.addExplained(Book.SIP, "not answered, but " + Book.CEL + " says so", Optional.of(CROSSED));
        } else {
            found.compare(Book.SIP, "answered", leg.answeredAt(), Book.CEL, cel.pickedUpAt(), tolerance.sip());
        }
    }

    /** He gave up while the answer was on its way to him; each side has written what it did first (RFC 3261 §9.1). */
    private boolean crossed(CelCall cel, SipLeg leg) {
        return leg.answeredAt().isEmpty()
                && leg.endedBy().equals("us")
                && leg.endedAt()
                        .flatMap(end -> cel.pickedUpAt().map(answer -> Duration.between(end, answer)))
                        .filter(apart -> apart.abs().compareTo(tolerance.sip()) <= 0)
                        .isPresent();
    }

    private void recordings(CallBooks call, Findings found) {
        var kept = call.points().orElseThrow().recording();
        var points = call.points().orElseThrow();
        boolean unrecorded = points.unrecorded();
        found.addWhen(call.inHalves(), Book.RECORDINGS, "still in two halves");
        found.addWhen(
                unrecorded && (call.inHalves() || call.recording().isPresent()),
                Book.RECORDINGS,
                "recorded, although whoever took it had not agreed to be");
        found.addWhen(
                kept.isEmpty() && call.recording().isPresent(), Book.JOURNAL, "there is a recording it does not know");
        found.addWhen(
                kept.isPresent() && call.recording().isEmpty(),
                Book.RECORDINGS,
                "gone: " + kept.map(recording -> recording.path()).orElse(""));
        if (call.answeredAt().isEmpty()) {
            found.addWhen(call.recording().isPresent(), Book.RECORDINGS, "recorded, but never answered");
        } else if (call.recording().isPresent()) {
            length(call, found);
            voices(call, found);
        } else {
            found.addWhen(
                    kept.isEmpty()
                            && !unrecorded
                            && !points.soundDeleted()
                            && !call.inHalves()
                            && connected(call).compareTo(tolerance.recording()) > 0,
                    Book.RECORDINGS,
                    "answered, but not recorded");
        }
    }

    private void length(CallBooks call, Findings found) {
        var connected = connected(call);
        var recorded = call.recording().orElseThrow().length();
        var missing = connected.minus(recorded);
        if (missing.abs().compareTo(tolerance.recording()) > 0) {
            var what = "lasts " + recorded.toMillis() + " ms, connected " + connected.toMillis() + " ms";
            found.addExplained(
                    Book.RECORDINGS,
                    what,
                    unsent(call, missing).or(() -> late(call, missing)).or(() -> shifted(call, missing)));
        }
    }

    /** A machine that had no time to send everything sent the rest late, and that makes a recording longer. */
    private static Optional<String> late(CallBooks call, Duration missing) {
        return call.unsent()
                .filter(unsent -> unsent.compareTo(STOOD_STILL) >= 0)
                .filter(unsent -> missing.isNegative() && missing.abs().compareTo(SHIFTS_AT_MOST) <= 0)
                .map(unsent -> "the machine was too busy: the customer's phone sent " + unsent.toMillis()
                        + " ms of sound too little, and what came late has made the recording longer");
    }

    /** For a packet that is late the switch records silence, and then the packet. */
    private static Optional<String> shifted(CallBooks call, Duration missing) {
        var tenth = connected(call).dividedBy(10);
        var most = tenth.compareTo(SHIFTS_AT_MOST) > 0 ? tenth : SHIFTS_AT_MOST;
        return call.badLine() && missing.abs().compareTo(most) <= 0
                ? Optional.of("its line was bad on purpose: what came late or not at all has shifted the recording")
                : Optional.empty();
    }

    /** The switch records what it gets: nothing while the machine has no time to send. The customer's phone counted it. */
    private Optional<String> unsent(CallBooks call, Duration missing) {
        return call.unsent()
                .filter(unsent -> missing.isPositive() && missing.compareTo(unsent.plus(tolerance.sip())) <= 0)
                .map(unsent -> "the machine was too busy: the customer's phone sent " + unsent.toMillis()
                        + " ms of sound too little");
    }

    /** A customer speaks, and so does a robot; a trainee may well have been silent. */
    private static void voices(CallBooks call, Findings found) {
        var talk = Duration.ofMillis(call.row().flatMap(CallRow::talkMs).orElse(0L));
        if (talk.compareTo(TALK_WITH_BOTH_VOICES) < 0 || call.levels().isEmpty()) {
            return;
        }
        var levels = call.levels().get();
        found.addWhen(!levels.customer().hasSpeech(), Book.RECORDINGS, silent("customer", levels.customer(), talk));
        found.addWhen(
                call.withRobot() && !levels.agent().hasSpeech(),
                Book.RECORDINGS,
                silent("agent", levels.agent(), talk));
    }

    private static String silent(String side, ChannelLevel level, Duration talk) {
        return "the " + side + " is heard for " + level.active().toMillis() + " ms only, in " + talk.toMillis()
                + " ms of talk";
    }

    private static Duration connected(CallBooks call) {
        return Duration.between(call.answeredAt().orElseThrow(), call.endedAt().orElseThrow());
    }
}
