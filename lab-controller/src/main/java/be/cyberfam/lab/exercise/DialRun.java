package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallPoints;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.AttemptResult;
import be.cyberfam.lab.dialler.DialFigures;
import be.cyberfam.lab.dialler.ListRun;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.dialler.Prospect;
import be.cyberfam.lab.dialler.Register;
import be.cyberfam.lab.dialler.SeatsNow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How far an exercise that calls out has come: its list, what its calls have taught, the attempts that are under way.
 *
 * @param list empty when it calls those its traffic brings
 * @param previews who is read about, where seats prepare their calls
 * @param register who is not to be called, whatever the list says
 */
public record DialRun(
        Campaign campaign,
        Optional<ListRun> list,
        DialFigures figures,
        Map<CallId, Attempt> attempts,
        Previews previews,
        Register register) {

    /**
     * A call that is not wrapped up.
     *
     * @param number of whom, on the list; empty when he is on none
     * @param isMachine whether it is his machine that will answer
     */
    public record Attempt(Optional<String> number, boolean isMachine, Instant since) {}

    public DialRun {
        attempts = Map.copyOf(attempts);
    }

    static DialRun start(Campaign campaign) {
        return new DialRun(
                campaign,
                campaign.list().map(ListRun::start),
                DialFigures.NONE,
                Map.of(),
                Previews.NONE,
                Register.EMPTY);
    }

    /** The run as the register has it from now on. */
    DialRun obeying(Register now) {
        return new DialRun(campaign, list.map(people -> people.obeying(now)), figures, attempts, previews, now);
    }

    /** How many numbers the lab is to call now. */
    int callsNow(SeatsNow seats) {
        return campaign.pace().callsNow(seats, figures);
    }

    /** Whom to call now, of the list. */
    Optional<Listed> next(Instant now) {
        return list.flatMap(people -> people.next(now));
    }

    /** Whom a seat reads about. */
    Optional<Listed> shownAt(SeatId seat) {
        return previews.at(seat)
                .flatMap(number -> list.flatMap(run -> run.person(number)))
                .map(Prospect::who);
    }

    /** Somebody is shown to a seat. */
    DialRun showing(SeatId seat, Listed who, Instant now) {
        return with(previews.with(seat, who.number(), now), run -> run.taken(who.number()));
    }

    /** She does not call whom she has read about; others may. */
    DialRun released(SeatId seat) {
        return previews.at(seat)
                .map(number -> with(previews.without(seat), run -> run.released(number)))
                .orElse(this);
    }

    /** She passed him over, and he is left alone for a while. */
    DialRun passed(SeatId seat, Instant now) {
        return previews.at(seat)
                .map(number -> with(previews.passed(seat, now), run -> run.ended(number, AttemptResult.SKIPPED, now)))
                .orElse(this);
    }

    /** She calls whom she has read about. */
    DialRun calledFrom(SeatId seat, PlaceCall call, Instant now) {
        var number = previews.at(seat);
        return with(previews.called(seat, now), run -> run).called(call.call(), number, call.byMachine(), now);
    }

    /** Whom a call is to, on the list; several may play the same part, each under his own name. */
    Optional<Prospect> personOf(CallPlan plan) {
        return list.stream()
                .flatMap(run -> run.people().stream())
                .filter(person -> person.who().scenario().equals(plan.scenario()))
                .filter(person -> person.who().name().equals(plan.customerName()))
                .findFirst();
    }

    /** A number is being called. */
    DialRun called(CallId call, Optional<String> number, boolean isMachine, Instant now) {
        var more = new HashMap<>(attempts);
        more.put(call, new Attempt(number, isMachine, now));
        var people = list.map(run -> number.map(run::called).orElse(run));
        return new DialRun(campaign, people, figures, more, previews, register);
    }

    /** The run once this has brought a call of its own to {@code call}. */
    DialRun after(CallEvent event, CallTimeline call) {
        var attempt = attempts.get(event.call());
        if (attempt == null) {
            return this;
        }
        return switch (event) {
            case CallEvent.Offered e -> with(figures.plusPickedUp(Duration.between(attempt.since(), e.at())));
            case CallEvent.Answered e -> attempt.isMachine() ? this : with(figures.plusConnected());
            case CallEvent.OutcomeRecorded e -> refused(attempt, e);
            case CallEvent.Ended e when call.isOver() -> unreached(attempt, call, e.at());
            case CallEvent.WrappedUp e when call.isOver() -> finished(attempt, call, e.at());
            default -> this;
        };
    }

    /** Nobody calls him again from this moment on, even while the trainee still writes. */
    private DialRun refused(Attempt attempt, CallEvent.OutcomeRecorded e) {
        boolean says = campaign.meaning(e.outcome()).equals(Optional.of(AttemptResult.REFUSED));
        return says ? withResult(attempt, AttemptResult.REFUSED, e.at()) : this;
    }

    private DialRun unreached(Attempt attempt, CallTimeline call, Instant at) {
        boolean pickedUp = call.points().offered().isPresent();
        var known = pickedUp ? attempt.isMachine() ? figures : figures.plusDropped() : figures.plusNotPickedUp();
        var result = pickedUp
                ? attempt.isMachine() ? AttemptResult.ANSWERING_MACHINE : AttemptResult.DROPPED
                : of(call.result());
        return with(known).withResult(attempt, result, at).without(call.id());
    }

    private DialRun finished(Attempt attempt, CallTimeline call, Instant at) {
        var took = call.points().answer().map(CallPoints.Answer::at).map(since -> Duration.between(since, at));
        var known = took.map(figures::plusHandled).orElse(figures);
        var result = took.isPresent() ? talked(call) : of(call.result());
        return with(known).withResult(attempt, result, at).without(call.id());
    }

    /** What she says, except that who did not want to be called again has said so whatever she wrote. */
    private AttemptResult talked(CallTimeline call) {
        var truth = call.points().plan().flatMap(plan -> plan.expected()).flatMap(campaign::meaning);
        return truth.filter(AttemptResult.REFUSED::equals)
                .or(() -> call.points().outcome().flatMap(this::meaning))
                .orElse(AttemptResult.REACHED);
    }

    private Optional<AttemptResult> meaning(Outcome outcome) {
        return campaign.meaning(outcome);
    }

    private static AttemptResult of(Optional<Result> result) {
        return switch (result.orElse(Result.FAILED)) {
            case BUSY -> AttemptResult.BUSY;
            case NO_ANSWER, MISSED, ABANDONED -> AttemptResult.NO_ANSWER;
            case DECLINED -> AttemptResult.DECLINED;
            case DROPPED -> AttemptResult.DROPPED;
            case HANDLED, TRANSFERRED -> AttemptResult.REACHED;
            case FAILED -> AttemptResult.FAILED;
        };
    }

    private DialRun with(DialFigures known) {
        return new DialRun(campaign, list, known, attempts, previews, register);
    }

    private DialRun withResult(Attempt attempt, AttemptResult result, Instant at) {
        var people = list.map(run ->
                attempt.number().map(number -> run.ended(number, result, at)).orElse(run));
        return new DialRun(campaign, people, figures, attempts, previews, register);
    }

    private DialRun without(CallId call) {
        var fewer = new HashMap<>(attempts);
        fewer.remove(call);
        return new DialRun(campaign, list, figures, fewer, previews, register);
    }

    private DialRun with(Previews now, UnaryOperator<ListRun> step) {
        return new DialRun(campaign, list.map(step), figures, attempts, now, register);
    }
}
