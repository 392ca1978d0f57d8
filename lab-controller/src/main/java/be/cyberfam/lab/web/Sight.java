package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.conductor.TraineeClass;
import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.Tallies;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.floor.Trainee;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whose records a supervisor may see: those of her own classes, and of people who are in no class. An admin sees all.
 *
 * @param hidden the people of other supervisors' classes
 */
record Sight(Set<PersonId> hidden) {
    static final Sight CLEAR = new Sight(Set.of());

    static Sight of(Caller caller, List<TraineeClass> classes) {
        if (caller.role() == Role.ADMIN) {
            return CLEAR;
        }
        var hers = people(classes, one -> leads(caller, one));
        var others = people(classes, one -> !leads(caller, one));
        others.removeAll(hers);
        return new Sight(Set.copyOf(others));
    }

    /** The same, these people hidden too. */
    Sight without(Set<PersonId> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new HashSet<>(hidden);
        all.addAll(more);
        return new Sight(Set.copyOf(all));
    }

    boolean sees(PersonId person) {
        return !hidden.contains(person);
    }

    boolean sees(Optional<PersonId> person) {
        return person.map(this::sees).orElse(true);
    }

    /** Of a seat: by who sits there; an empty one is nobody's secret. */
    boolean sees(Seat seat) {
        return sees(seat.person().map(Trainee::id));
    }

    /** Of a call: by whose seat it is at, or was; one that still waits, by who takes part in its exercise. */
    boolean sees(Floor floor, CallTimeline call) {
        return call.seatNow()
                .or(() -> CallRow.seat(call.points()))
                .flatMap(floor::seat)
                .map(this::sees)
                .orElseGet(() -> call.points()
                        .plan()
                        .map(plan -> seesOneOf(floor.peopleIn(plan.exercise())))
                        .orElse(true));
    }

    /** Of a call that is over: by who talked; where nobody did, by who took part in its exercise. */
    boolean sees(Floor floor, CallRow row) {
        return row.person()
                .map(this::sees)
                .orElseGet(() -> row.exercise()
                        .map(exercise -> seesOneOf(floor.peopleIn(exercise)))
                        .orElse(true));
    }

    /** Whether she sees one of these people, or there is nobody. */
    boolean seesOneOf(Set<PersonId> people) {
        return people.isEmpty() || isClear() || people.stream().anyMatch(this::sees);
    }

    /** The counts of the exercises in which somebody took part whom she sees. */
    Tally of(Tallies day) {
        return isClear() ? day.whole() : day.of(this::sees);
    }

    /** The same at an earlier moment, of the exercises she sees now. */
    Tally of(Tallies earlier, Tallies now) {
        return isClear() ? earlier.whole() : earlier.of(this::sees, now);
    }

    /** Those of the seats which she sees. */
    List<Seat> of(Collection<Seat> seats) {
        return seats.stream().filter(this::sees).toList();
    }

    /** Of an exercise: whether somebody takes part whom she sees, or nobody does. */
    boolean sees(Floor floor, ExerciseStatus exercise) {
        var taken = taken(floor, exercise.seats());
        return taken.isEmpty() || taken.stream().anyMatch(this::sees);
    }

    /** Whether nobody is hidden from her who sits at one of these seats; none named are all. */
    boolean leadsAll(Floor floor, Set<SeatId> seats) {
        return taken(floor, seats).stream().allMatch(this::sees);
    }

    private static List<Seat> taken(Floor floor, Set<SeatId> seats) {
        return floor.seats().stream()
                .filter(seat -> seats.isEmpty() || seats.contains(seat.id()))
                .filter(seat -> seat.person().isPresent())
                .toList();
    }

    /** Whether nothing is hidden from her. */
    boolean isClear() {
        return hidden.isEmpty();
    }

    /** Whether the class is one she deals with. */
    static boolean leads(Caller caller, TraineeClass one) {
        return caller.role() == Role.ADMIN || one.leaders().contains(caller.id());
    }

    private static Set<PersonId> people(List<TraineeClass> classes, Predicate<TraineeClass> which) {
        return classes.stream()
                .filter(which)
                .flatMap(one -> one.trainees().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
