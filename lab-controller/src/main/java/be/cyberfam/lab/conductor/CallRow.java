package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallPoints;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.HandleTime;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.Optional;

/**
 * The record of one call, as lists and exports show it. What was not measured is empty, never 0: talk and hold are there once
 * an answered call has ended, wrap-up and handle time once it is wrapped up.
 *
 * @param begunAt when the lab first heard of it; rows sort by it
 * @param customer the name he goes by
 * @param pack where his scenario stands
 * @param packHash the hash over that pack's files as they were played
 * @param seat the seat that talked to the customer, or that called him
 * @param person who sat there then
 * @param rangAt when that seat began to ring
 * @param queueMs from entering the queue to the answer or the end
 * @param ringMs how long the seat that answered had rung
 * @param handleMs talk + hold + wrap-up, to the digit
 * @param result empty while the call runs
 * @param bookmarks the moments somebody marked, in order
 * @param repairs what was completed from a second book after a fault, one sentence each
 */
public record CallRow(
        CallId id,
        Instant begunAt,
        Optional<ExerciseId> exercise,
        Optional<Direction> direction,
        Optional<LineId> line,
        Optional<String> customer,
        Optional<PackId> pack,
        Optional<String> packHash,
        Optional<ScenarioId> scenario,
        Optional<SeatId> seat,
        Optional<PersonId> person,
        Optional<Instant> offeredAt,
        Optional<Instant> rangAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<Instant> wrappedUpAt,
        Optional<Long> queueMs,
        Optional<Long> ringMs,
        Optional<Long> talkMs,
        Optional<Long> holdMs,
        Optional<Long> wrapMs,
        Optional<Long> handleMs,
        Optional<EndedBy> endedBy,
        Optional<Outcome> outcome,
        Optional<Outcome> expectedOutcome,
        Optional<Recording> recording,
        Optional<Result> result,
        List<CallPoints.Bookmark> bookmarks,
        List<String> repairs) {

    public CallRow {
        bookmarks = List.copyOf(bookmarks);
        repairs = List.copyOf(repairs);
    }

    /** The row a timeline comes to. */
    public static CallRow of(CallTimeline call, Instant begunAt, Optional<PersonId> person) {
        var points = call.points();
        var plan = points.plan();
        var settled = points.answer().isPresent() || points.end().isPresent();
        var ended = points.handleTime(points.lastKnown())
                .filter(time -> points.end().isPresent());
        var wrappedUp = ended.filter(time -> points.wrappedUp().isPresent());
        return new CallRow(
                call.id(),
                begunAt,
                plan.map(CallPlan::exercise),
                plan.map(CallPlan::direction),
                plan.map(CallPlan::line),
                plan.map(CallPlan::customerName),
                plan.map(CallPlan::pack),
                plan.flatMap(CallPlan::packHash),
                plan.map(CallPlan::scenario),
                seat(points),
                person,
                points.offered(),
                points.lastRing().map(CallPoints.Ring::from),
                points.answer().map(CallPoints.Answer::at),
                points.end().map(CallPoints.End::at),
                points.wrappedUp(),
                settled ? points.queueMs(points.lastKnown()) : Optional.empty(),
                points.ringMs(),
                ended.map(HandleTime::talkMs),
                ended.map(HandleTime::holdMs),
                wrappedUp.map(HandleTime::wrapMs),
                wrappedUp.map(HandleTime::handleMs),
                points.end().map(CallPoints.End::by),
                points.outcome(),
                plan.flatMap(CallPlan::expected).filter(right -> wasTalked(points, plan)),
                points.recording(),
                call.result(),
                points.bookmarks(),
                points.repairs());
    }

    /** The same with its times cut to a unit, as the store keeps them. */
    public CallRow at(TemporalUnit unit) {
        return new CallRow(
                id,
                begunAt.truncatedTo(unit),
                exercise,
                direction,
                line,
                customer,
                pack,
                packHash,
                scenario,
                seat,
                person,
                offeredAt.map(at -> at.truncatedTo(unit)),
                rangAt.map(at -> at.truncatedTo(unit)),
                answeredAt.map(at -> at.truncatedTo(unit)),
                endedAt.map(at -> at.truncatedTo(unit)),
                wrappedUpAt.map(at -> at.truncatedTo(unit)),
                queueMs,
                ringMs,
                talkMs,
                holdMs,
                wrapMs,
                handleMs,
                endedBy,
                outcome,
                expectedOutcome,
                recording,
                result,
                bookmarks.stream().map(mark -> mark.at(unit)).toList(),
                repairs);
    }

    /** Of somebody who was called and not reached no outcome can be expected. */
    private static boolean wasTalked(CallPoints points, Optional<CallPlan> plan) {
        boolean outbound = plan.map(CallPlan::direction).equals(Optional.of(Direction.OUTBOUND));
        return !outbound || points.answer().isPresent();
    }

    /** Whether the outcome said is the right one; empty when either is not known. */
    public Optional<Boolean> outcomeRight() {
        return outcome.flatMap(said -> expectedOutcome.map(said::agreesWith));
    }

    /** The seat a call concerns: the one that answered, or that called out; ringing alone makes no call a seat's. */
    public static Optional<SeatId> seat(CallPoints points) {
        boolean outbound = points.plan().map(CallPlan::direction).equals(Optional.of(Direction.OUTBOUND));
        return points.answer()
                .map(CallPoints.Answer::seat)
                .or(() -> outbound ? points.lastRing().map(CallPoints.Ring::seat) : Optional.empty());
    }
}
