package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.PersonId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The day's counts: of the whole floor, and of each exercise with those who took part in it. A customer who gave up belonged to
 * no seat but to an exercise, so that no class's figures leave him out.
 */
public final class Tallies {
    private final Tally whole;
    private final Map<Optional<ExerciseId>, Part> parts;

    private Tallies(Tally whole, Map<Optional<ExerciseId>, Part> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /** The counts of one exercise, and who sat at its seats when they grew. */
    private record Part(Tally tally, Set<PersonId> people) {
        boolean isOf(Predicate<PersonId> some) {
            return people.isEmpty() || people.stream().anyMatch(some);
        }

        Part with(Tally counted, Set<PersonId> present) {
            if (people.containsAll(present)) {
                return new Part(counted, people);
            }
            var all = new HashSet<>(people);
            all.addAll(present);
            return new Part(counted, Set.copyOf(all));
        }
    }

    static Tallies of(Tally.Rule rule) {
        return new Tallies(Tally.of(rule), Map.of());
    }

    /** Of the whole floor. */
    public Tally whole() {
        return whole;
    }

    /** Of one exercise; nothing counted when none of its calls has come. */
    public Tally of(ExerciseId exercise) {
        return part(Optional.of(exercise)).tally();
    }

    /** Who took part in an exercise so far. */
    public Set<PersonId> peopleIn(ExerciseId exercise) {
        return part(Optional.of(exercise)).people();
    }

    /** Of the exercises in which one of these people took part, or nobody did; calls of no exercise are in everybody's. */
    public Tally of(Predicate<PersonId> people) {
        return of(people, this);
    }

    /** The same, where a later count says who took part: two counts of one day are of the same exercises then, and can be subtracted. */
    public Tally of(Predicate<PersonId> people, Tallies later) {
        return parts.entrySet().stream()
                .filter(part -> later.part(part.getKey()).isOf(people))
                .map(part -> part.getValue().tally())
                .reduce(Tally.of(whole.rule()), Tally::plus);
    }

    /**
     * The counts once {@code event} has brought the call to {@code after}.
     *
     * @param present who takes part now in the exercise of that call
     */
    Tallies after(CallEvent event, CallTimeline after, Set<PersonId> present) {
        var counted = whole.after(event, after);
        if (counted == whole) {
            return this;
        }
        var exercise = after.points().plan().map(CallPlan::exercise);
        var before = part(exercise);
        var now = new LinkedHashMap<>(parts);
        now.put(exercise, before.with(before.tally().after(event, after), present));
        return new Tallies(counted, now);
    }

    private Part part(Optional<ExerciseId> exercise) {
        return parts.getOrDefault(exercise, new Part(Tally.of(whole.rule()), Set.of()));
    }
}
