package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.dialler.ListFigures;
import be.cyberfam.lab.dialler.ListRun;
import be.cyberfam.lab.exercise.ExerciseRun;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sees when lists stand otherwise than before: they are counted when they have changed, and told of when the figures have. */
final class ListCounts {
    private record Seen(ListRun list, ListFigures figures) {}

    private final Map<ExerciseId, Seen> seen = new HashMap<>();

    List<FloorEvent> changes(Collection<ExerciseRun> runs, Instant now) {
        var changes = new ArrayList<FloorEvent>();
        for (var run : runs) {
            run.list().ifPresent(list -> look(run.exercise().id(), list, now, changes));
        }
        seen.keySet().retainAll(runs.stream().map(run -> run.exercise().id()).collect(Collectors.toSet()));
        return changes;
    }

    private void look(ExerciseId id, ListRun list, Instant now, List<FloorEvent> changes) {
        var before = seen.get(id);
        if (before == null || !before.list().equals(list)) {
            var figures = list.figures();
            seen.put(id, new Seen(list, figures));
            if (before == null || !before.figures().equals(figures)) {
                changes.add(new FloorEvent.ListCounted(id, now, figures));
            }
        }
    }
}
