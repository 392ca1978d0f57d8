package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The practice floor at one moment. {@link #after} is the only way from one moment to the next. */
public final class Floor {
    private static final int RECENT = 50;

    private final long revision;
    private final Shelf<SeatId, Seat> seats;
    private final Desks desks;
    private final Shelf<CallId, CallTimeline> calls;
    private final List<CallTimeline> recent;
    private final Tallies tallies;
    private final List<ExerciseStatus> exercises;
    private final SwitchStatus pbx;

    private Floor(
            long revision,
            Shelf<SeatId, Seat> seats,
            Desks desks,
            Shelf<CallId, CallTimeline> calls,
            List<CallTimeline> recent,
            Tallies tallies,
            List<ExerciseStatus> exercises,
            SwitchStatus pbx) {
        this.revision = revision;
        this.seats = seats;
        this.desks = desks;
        this.calls = calls;
        this.recent = recent;
        this.tallies = tallies;
        this.exercises = exercises;
        this.pbx = pbx;
    }

    /** An empty room without supervisors' desks whose switch has not answered yet. */
    public static Floor of(Collection<SeatId> seats, Tally.Rule rule, Instant now) {
        return of(seats, List.of(), rule, now);
    }

    /** An empty room whose switch has not answered yet. */
    public static Floor of(Collection<SeatId> seats, Collection<SeatId> desks, Tally.Rule rule, Instant now) {
        Shelf<SeatId, Seat> room = Shelf.empty();
        for (var id : seats) {
            room = room.with(id, Seat.empty(id, now));
        }
        return new Floor(
                0,
                room,
                Desks.of(desks),
                Shelf.empty(),
                List.of(),
                Tallies.of(rule),
                List.of(),
                new SwitchStatus(false, now));
    }

    /** The next floor, and what is different on it. */
    public record Turn(Floor floor, FloorChange change) {}

    /** The floor once this has happened too. */
    public Turn after(FloorEvent event) {
        return switch (event) {
            case FloorEvent.OfCall e -> afterCall(e.event());
            case FloorEvent.OfSeat e -> afterSeat(e);
            case FloorEvent.OfDesk e -> afterDesk(e);
            case FloorEvent.OfExercise e -> afterExercise(e);
            // the register is none of the floor's; the event has its place in the one order all the same
            case FloorEvent.OfRegister e -> new Turn(next(seats, calls, recent, tallies), change(e.at(), List.of()));
            case FloorEvent.SwitchUp e -> afterSwitch(new SwitchStatus(true, e.at()));
            case FloorEvent.SwitchDown e -> afterSwitch(new SwitchStatus(false, e.at()));
        };
    }

    public long revision() {
        return revision;
    }

    /** All seats, in the order of their numbers. */
    public Collection<Seat> seats() {
        return seats.values();
    }

    public Optional<Seat> seat(SeatId id) {
        return seats.get(id);
    }

    /** Where somebody sits. */
    public Optional<Seat> seatOf(PersonId person) {
        return seats.values().stream()
                .filter(seat -> seat.person().filter(p -> p.id().equals(person)).isPresent())
                .findFirst();
    }

    /** All supervisors' desks, in the order of their numbers. */
    public Collection<SupervisorDesk> desks() {
        return desks.all();
    }

    public Optional<SupervisorDesk> desk(SeatId id) {
        return desks.get(id);
    }

    /** All calls that are not over, the oldest first. */
    public Collection<CallTimeline> calls() {
        return calls.values();
    }

    public int callCount() {
        return calls.size();
    }

    public Optional<CallTimeline> call(CallId id) {
        return calls.get(id);
    }

    /** The calls that were over last, the latest first; at most 50. */
    public List<CallTimeline> recent() {
        return recent;
    }

    /** Callers in a line's queue, the longest waiting first. */
    public List<CallTimeline> waiting(LineId line) {
        return waiting().stream()
                .filter(call -> call.points()
                        .plan()
                        .map(plan -> plan.line().equals(line))
                        .orElse(false))
                .toList();
    }

    /** Callers in any queue, the longest waiting first. */
    public List<CallTimeline> waiting() {
        return calls.values().stream()
                .filter(call -> call.phase() instanceof CallPhase.Waiting || call.phase() instanceof CallPhase.Ringing)
                .filter(call -> call.points().offered().isPresent())
                .sorted(Comparator.comparing(call -> call.points().offered().orElseThrow()))
                .toList();
    }

    /** The day's counts of the whole floor. */
    public Tally tally() {
        return tallies.whole();
    }

    /** The day's counts, by exercise too. */
    public Tallies tallies() {
        return tallies;
    }

    /** Who takes part in an exercise: who sits at its seats, and who took part in it before. */
    public Set<PersonId> peopleIn(ExerciseId id) {
        var people = new HashSet<>(tallies.peopleIn(id));
        exercise(id).ifPresent(running -> people.addAll(peopleAt(running::uses)));
        return people;
    }

    /** The exercises under way, in the order in which they began: no two have a seat or a line in common. */
    public List<ExerciseStatus> exercises() {
        return exercises;
    }

    public Optional<ExerciseStatus> exercise(ExerciseId id) {
        return exercises.stream().filter(x -> x.id().equals(id)).findFirst();
    }

    /** The exercise whose calls may ring at the seat. */
    public Optional<ExerciseStatus> exerciseAt(SeatId seat) {
        return exercises.stream().filter(x -> x.uses(seat)).findFirst();
    }

    public SwitchStatus pbx() {
        return pbx;
    }

    private Turn afterCall(CallEvent event) {
        var before = callOrRecent(event.call());
        if (before.isEmpty() && !CallTimeline.canBeginWith(event)) {
            return new Turn(next(seats, calls, recent, tallies), change(event.at(), List.of()));
        }
        var after = before.map(call -> call.after(event)).orElseGet(() -> CallTimeline.begunBy(event));
        boolean moved = !before.map(CallTimeline::phase).equals(Optional.of(after.phase()));
        var counts = moved ? tallies.after(event, after, peopleOf(after)) : tallies;
        var changedSeats = moved ? seatsMovedBy(before, after, event.at()) : seatsAsked(event, after);
        var live = after.isOver() ? calls.without(after.id()) : calls.with(after.id(), after);
        var done = after.isOver() ? withRecent(after) : recent;
        var change = new FloorChange(
                revision + 1, event.at(), changedSeats, List.of(), Optional.of(after), counts != tallies, false, false);
        return new Turn(next(shelved(changedSeats), live, done, counts), change);
    }

    /** Who takes part in a call's exercise now; once that is over, who has the call. */
    private Set<PersonId> peopleOf(CallTimeline call) {
        return call.points()
                .plan()
                .flatMap(plan -> exercise(plan.exercise()))
                .map(running -> peopleAt(running::uses))
                .orElseGet(() -> peopleAt(seat -> call.seatNow().equals(Optional.of(seat))));
    }

    private Set<PersonId> peopleAt(Predicate<SeatId> which) {
        return seats.values().stream()
                .filter(seat -> which.test(seat.id()))
                .flatMap(seat -> seat.person().stream())
                .map(Trainee::id)
                .collect(Collectors.toSet());
    }

    /** A call that is live or was over not long ago. */
    public Optional<CallTimeline> callOrRecent(CallId id) {
        return calls.get(id)
                .or(() -> recent.stream().filter(c -> c.id().equals(id)).findFirst());
    }

    private List<CallTimeline> withRecent(CallTimeline over) {
        return Stream.concat(Stream.of(over), recent.stream().filter(c -> !c.id().equals(over.id())))
                .limit(RECENT)
                .toList();
    }

    private Shelf<SeatId, Seat> shelved(List<Seat> changed) {
        var room = seats;
        for (var seat : changed) {
            room = room.with(seat.id(), seat);
        }
        return room;
    }

    private Floor next(
            Shelf<SeatId, Seat> room, Shelf<CallId, CallTimeline> live, List<CallTimeline> done, Tallies counts) {
        return new Floor(revision + 1, room, desks, live, done, counts, exercises, pbx);
    }

    private FloorChange change(Instant at, List<Seat> changed) {
        return change(at, changed, List.of());
    }

    private FloorChange change(Instant at, List<Seat> changed, List<SupervisorDesk> changedDesks) {
        return new FloorChange(revision + 1, at, changed, changedDesks, Optional.empty(), false, false, false);
    }

    private List<Seat> seatsMovedBy(Optional<CallTimeline> before, CallTimeline after, Instant at) {
        var moved = new ArrayList<Seat>(2);
        Stream.concat(before.flatMap(CallTimeline::seatNow).stream(), after.seatNow().stream())
                .distinct()
                .flatMap(id -> seats.get(id).stream())
                .forEach(seat -> {
                    var now = seat.after(after, at);
                    if (!now.equals(seat)) {
                        moved.add(now);
                    }
                });
        return List.copyOf(moved);
    }

    /** The seat that is asked about a call, or no more. */
    private List<Seat> seatsAsked(CallEvent event, CallTimeline call) {
        if (!(event instanceof CallEvent.Consulted e) || e.with().kind() != Destination.Kind.SEAT) {
            return List.of();
        }
        var asked = call.consultation().flatMap(c -> call.seatNow().map(by -> new Asked(by, c.stage(), c.since())));
        return seats.get(new SeatId(e.with().name())).map(seat -> seat.asked(asked)).stream()
                .toList();
    }

    private Turn afterSeat(FloorEvent.OfSeat event) {
        var desk = desks.after(event);
        if (desk.isPresent()) {
            return withDesk(desk.get(), List.of(), event.at());
        }
        var changed =
                seats.get(event.seat()).map(seat -> seat.after(event)).stream().toList();
        return new Turn(next(shelved(changed), calls, recent, tallies), change(event.at(), changed));
    }

    /** A desk, and the seats that hear its supervisor or do no more. */
    private Turn afterDesk(FloorEvent.OfDesk event) {
        var desk = desks.after(event);
        if (desk.isEmpty()) {
            return new Turn(next(seats, calls, recent, tallies), change(event.at(), List.of()));
        }
        var then = desks.with(desk.get());
        var told = Desks.concerned(desks.get(event.desk()), desk.get()).stream()
                .flatMap(id -> seats.get(id).stream())
                .map(seat -> seat.coached(then.coachOf(seat.id())))
                .toList();
        return withDesk(desk.get(), told, event.at());
    }

    private Turn withDesk(SupervisorDesk desk, List<Seat> changed, Instant at) {
        var then = new Floor(revision + 1, shelved(changed), desks.with(desk), calls, recent, tallies, exercises, pbx);
        return new Turn(then, change(at, changed, List.of(desk)));
    }

    private Turn afterExercise(FloorEvent.OfExercise event) {
        var now = switch (event) {
            case FloorEvent.ExerciseStarted e -> begun(ExerciseStatus.started(e));
            case FloorEvent.ExerciseFrozen e -> changed(e, x -> x.at(ExerciseStatus.Pace.FROZEN, e.at()));
            case FloorEvent.ExerciseResumed e -> changed(e, x -> x.at(ExerciseStatus.Pace.RUNNING, e.at()));
            case FloorEvent.ExerciseAdjusted e -> exercises;
            case FloorEvent.WaveSent e -> exercises;
            case FloorEvent.ExerciseSeated e -> changed(e, x -> x.at(e.seats()));
            case FloorEvent.DropsCounted e -> changed(e, x -> x.with(e.drops()));
            case FloorEvent.PreviewsCounted e -> changed(e, x -> x.with(e.previews()));
            case FloorEvent.ListCounted e -> changed(e, x -> x.with(e.list()));
            case FloorEvent.ExerciseStopped e -> without(e.exercise());
        };
        var change =
                new FloorChange(revision + 1, event.at(), List.of(), List.of(), Optional.empty(), false, true, false);
        return new Turn(new Floor(revision + 1, seats, desks, calls, recent, tallies, now, pbx), change);
    }

    private List<ExerciseStatus> begun(ExerciseStatus status) {
        return Stream.concat(without(status.id()).stream(), Stream.of(status)).toList();
    }

    private List<ExerciseStatus> without(ExerciseId id) {
        return exercises.stream().filter(x -> !x.id().equals(id)).toList();
    }

    private List<ExerciseStatus> changed(FloorEvent.OfExercise event, UnaryOperator<ExerciseStatus> change) {
        return exercises.stream()
                .map(x -> x.id().equals(event.exercise()) ? change.apply(x) : x)
                .toList();
    }

    private Turn afterSwitch(SwitchStatus now) {
        var change =
                new FloorChange(revision + 1, now.since(), List.of(), List.of(), Optional.empty(), false, false, true);
        return new Turn(new Floor(revision + 1, seats, desks, calls, recent, tallies, exercises, now), change);
    }
}
