package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.ListRun;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.dialler.PreviewFigures;
import be.cyberfam.lab.dialler.Prospect;
import be.cyberfam.lab.dialler.Register;
import be.cyberfam.lab.dialler.SeatsNow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An exercise under way: who is still to come, and its own clock, which stands while it is frozen.
 *
 * @param arrivals who comes, or is to be called, in order
 * @param came how many have come, or have been called
 * @param frozenFor how long it stood still so far
 * @param frozenSince since when it stands still now
 * @param dialling how far its calls out have come; empty when customers call
 * @param returns who gave up waiting and will call again
 */
public record ExerciseRun(
        Exercise exercise,
        List<Arrival> arrivals,
        int came,
        Instant started,
        Duration frozenFor,
        Optional<Instant> frozenSince,
        Optional<DialRun> dialling,
        Returns returns) {

    public static ExerciseRun start(Exercise exercise, Instant now) {
        return new ExerciseRun(
                exercise,
                Arrivals.of(exercise),
                0,
                now,
                Duration.ZERO,
                Optional.empty(),
                exercise.outbound().map(DialRun::start),
                Returns.NOBODY);
    }

    /** Whom to send now, and the run once they are on their way. */
    public record Due(ExerciseRun run, List<PlaceCall> orders) {}

    /** Nobody comes by himself in an outbound exercise; {@link #callsNow} says whom the lab calls. */
    public Due due(Instant now) {
        if (exercise.direction() == Direction.OUTBOUND) {
            return new Due(this, List.of());
        }
        var orders = new ArrayList<PlaceCall>();
        int next = came;
        var clock = clock(now);
        while (next < arrivals.size() && arrivals.get(next).at().compareTo(clock) <= 0) {
            orders.add(making().order(arrivals.get(next).who(), next, now));
            next++;
        }
        returns.due(clock).forEach(before -> orders.add(making().again(before, now)));
        return new Due(with(next, frozenFor, frozenSince).returning(returns.after(clock)), List.copyOf(orders));
    }

    /** The next on the list of those to be called now; empty when there is none, or customers call in this exercise. */
    public Optional<PlaceCall> next(Instant now) {
        if (frozenSince.isPresent() || dialling.isEmpty()) {
            return Optional.empty();
        }
        if (exercise.outbound().flatMap(Campaign::list).isPresent()) {
            return dialling.get().next(now).flatMap(who -> making().order(who, came, now));
        }
        int next = nextCallable(now);
        return waits(next, now) ? Optional.of(making().order(arrivals.get(next).who(), next, now)) : Optional.empty();
    }

    private boolean waits(int place, Instant now) {
        return place < arrivals.size() && arrivals.get(place).at().compareTo(clock(now)) <= 0;
    }

    /** Those of its traffic who stand in the register are passed over. */
    private int nextCallable(Instant now) {
        var register = dialling.map(DialRun::register).orElse(Register.EMPTY);
        int place = came;
        while (waits(place, now) && register.holds(arrivals.get(place).who().number())) {
            place++;
        }
        return place;
    }

    /** The run as the register of those who want no calls has it from now on. */
    public ExerciseRun obeying(Register register) {
        return dialling(run -> run.obeying(register));
    }

    /** The run once the next on the list is being called. */
    public ExerciseRun called(PlaceCall call, Instant now) {
        var number = exercise.outbound()
                .flatMap(Campaign::list)
                .flatMap(list -> dialling.flatMap(run -> run.next(now)))
                .map(Listed::number);
        int place = exercise.outbound().flatMap(Campaign::list).isPresent() ? came : nextCallable(now);
        return with(place + 1, frozenFor, frozenSince)
                .dialling(run -> run.called(call.call(), number, call.byMachine(), now));
    }

    /** Whether seats prepare their calls, and it is the time for it. */
    public boolean previews() {
        return frozenSince.isEmpty()
                && exercise.outbound()
                        .filter(campaign -> campaign.mode() == DialMode.PREVIEW)
                        .isPresent();
    }

    /** The seats that read about somebody. */
    public Set<SeatId> reading() {
        return dialling.map(run -> run.previews().seats()).orElse(Set.of());
    }

    /** The list it works through, as it stands; empty when it has none. */
    public Optional<ListRun> list() {
        return dialling.flatMap(DialRun::list);
    }

    /** How seats prepared their calls so far. */
    public PreviewFigures previewFigures() {
        return dialling.map(run -> run.previews().figures()).orElse(PreviewFigures.NONE);
    }

    /** The order to call whom a seat reads about. */
    public Optional<PlaceCall> shownAt(SeatId seat, Instant now) {
        return dialling.flatMap(run -> run.shownAt(seat)).flatMap(who -> making().order(who, came, now));
    }

    /** Whom a seat is to read about next; empty when nobody may be called. */
    public Optional<Callee> toRead(Instant now) {
        return dialling.flatMap(run -> run.next(now))
                .flatMap(who -> making().casting(who).map(part -> Callee.of(who, part)));
    }

    /** The run once the next of the list is shown to a seat. */
    public ExerciseRun showing(SeatId seat, Instant now) {
        return dialling(
                run -> run.next(now).map(who -> run.showing(seat, who, now)).orElse(run));
    }

    /** The run once a seat does not call whom she reads about. */
    public ExerciseRun released(SeatId seat) {
        return dialling(run -> run.released(seat));
    }

    /** The run once a seat has passed over whom she reads about. */
    public ExerciseRun passed(SeatId seat, Instant now) {
        return dialling(run -> run.passed(seat, now));
    }

    /** The run once a seat calls whom she has read about. */
    public ExerciseRun calledFrom(SeatId seat, PlaceCall call, Instant now) {
        return with(came + 1, frozenFor, frozenSince).dialling(run -> run.calledFrom(seat, call, now));
    }

    /** Whether the list forbids calling him now: he does not want it, or the clock where he lives says no. */
    public boolean forbids(PlaceCall call, Instant now) {
        return dialling.flatMap(run -> run.personOf(call.plan()))
                .flatMap(person -> person.hindrance(now))
                .filter(Prospect.Hindrance::isHisWill)
                .isPresent();
    }

    /** The run once a seat calls somebody of her own choice. */
    public ExerciseRun chosen(PlaceCall call, Instant now) {
        return dialling(run -> run.called(
                call.call(),
                run.personOf(call.plan()).map(person -> person.who().number()),
                call.byMachine(),
                now));
    }

    /** Whom the lab calls now for seats that stand so, and the run once they are being called. */
    public Due callsNow(SeatsNow seats, Instant now) {
        var run = this;
        var orders = new ArrayList<PlaceCall>();
        for (int i = dialling.map(dial -> dial.callsNow(seats)).orElse(0); i > 0; i--) {
            var next = run.next(now);
            if (next.isEmpty()) {
                break;
            }
            orders.add(next.get());
            run = run.called(next.get(), now);
        }
        return new Due(run, List.copyOf(orders));
    }

    /** The run once this has brought one of its calls to {@code call}. */
    public ExerciseRun after(CallEvent event, CallTimeline call) {
        var run = dialling(dial -> dial.after(event, call));
        return event instanceof CallEvent.Ended ? run.missing(call, event.at()) : run;
    }

    /** Who gave up before anybody answered may call again. */
    private ExerciseRun missing(CallTimeline call, Instant at) {
        var gaveUp = call.result().equals(Optional.of(Result.ABANDONED)) && exercise.direction() == Direction.INBOUND;
        return call.points()
                .plan()
                .filter(plan -> gaveUp)
                .flatMap(plan -> exercise.crowd()
                        .callsBackAfter(plan.seed())
                        .map(wait -> returning(returns.with(clock(at).plus(wait), plan))))
                .orElse(this);
    }

    private ExerciseRun returning(Returns now) {
        return new ExerciseRun(exercise, arrivals, came, started, frozenFor, frozenSince, dialling, now);
    }

    private ExerciseRun dialling(UnaryOperator<DialRun> step) {
        return new ExerciseRun(exercise, arrivals, came, started, frozenFor, frozenSince, dialling.map(step), returns);
    }

    /** The run as {@code changed} would have it from now on, where it is: who has come has come, who is still to come is drawn anew. */
    public ExerciseRun adjusted(Exercise changed, Instant now) {
        var clock = clock(now);
        var later = Arrivals.of(changed).stream().filter(arrival -> arrival.at().compareTo(clock) > 0);
        var all = Stream.concat(arrivals.subList(0, came).stream(), later).toList();
        var here = changed.at(exercise.seats(), exercise.line());
        return new ExerciseRun(here, all, came, started, frozenFor, frozenSince, dialling, returns);
    }

    /** The run at these seats; who comes and when stays as it was. */
    public ExerciseRun at(Set<SeatId> seats) {
        return new ExerciseRun(
                exercise.at(seats, exercise.line()),
                arrivals,
                came,
                started,
                frozenFor,
                frozenSince,
                dialling,
                returns);
    }

    /** The run with so many customers more, who come at once. */
    public ExerciseRun withWave(int size, Instant now) {
        var clock = clock(now);
        var wave = Arrivals.wave(exercise, size, clock, came);
        var all = new ArrayList<>(arrivals);
        all.addAll(came, wave);
        return new ExerciseRun(exercise, List.copyOf(all), came, started, frozenFor, frozenSince, dialling, returns);
    }

    public ExerciseRun frozen(Instant now) {
        return frozenSince.isPresent() ? this : with(came, frozenFor, Optional.of(now));
    }

    public ExerciseRun resumed(Instant now) {
        return frozenSince
                .map(since -> with(came, frozenFor.plus(Duration.between(since, now)), Optional.empty()))
                .orElse(this);
    }

    /** Whether its time is over: nobody comes any more. */
    public boolean isSpent(Instant now) {
        return clock(now).compareTo(exercise.length()) >= 0;
    }

    /** How much of the exercise has passed, freezes not counted. */
    private Duration clock(Instant now) {
        return Duration.between(started, frozenSince.orElse(now)).minus(frozenFor);
    }

    private Orders making() {
        return new Orders(exercise);
    }

    private ExerciseRun with(int nowCame, Duration nowFrozenFor, Optional<Instant> nowFrozenSince) {
        return new ExerciseRun(exercise, arrivals, nowCame, started, nowFrozenFor, nowFrozenSince, dialling, returns);
    }
}
