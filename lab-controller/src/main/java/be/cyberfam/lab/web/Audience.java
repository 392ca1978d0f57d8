package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who watches, and therefore what is told: an admin sees the floor, a supervisor what is not another's class, a trainee her own
 * seat, her own call and the queues. Knows what it has been told, so that what leaves its sight is told as gone.
 */
sealed interface Audience permits Audience.Staff, Audience.Trainee, SupervisorAudience {
    /** The floor as it may be seen: the {@code floor} of a snapshot. */
    Map<String, Object> snapshot(Scene scene);

    /** The changed parts as they may be seen, by their key in the message. */
    Map<String, Object> change(Scene scene, ChangeBatch batch);

    /** Whether she may be told how a call sounds. */
    boolean hears(CallId call);

    /** The floor and what belongs to it, at one moment. */
    record Scene(
            Floor floor,
            Instant at,
            String room,
            List<LineId> lines,
            CustomerFiles files,
            HelpGiven help,
            List<CallRow> recent,
            List<ExerciseView> exercises) {
        /** The views of some of the exercises. */
        List<ExerciseView> exercises(List<ExerciseStatus> some) {
            var ids = some.stream().map(status -> status.id().value()).toList();
            return exercises.stream().filter(view -> ids.contains(view.id())).toList();
        }

        /** The day's figures as she sees them, and those of each exercise when she sees several. */
        void figures(Sight sight, Map<String, Object> parts) {
            parts.put("figures", Figures.of(floor, sight, at));
            putAll(parts, "exerciseFigures", ExerciseFigures.of(floor, sight, at));
        }

        Map<String, Object> common() {
            var parts = new LinkedHashMap<String, Object>();
            parts.put("room", room);
            parts.put(
                    "lines",
                    lines.stream().map(line -> LineView.of(floor, line)).toList());
            parts.put("pbx", PbxView.of(floor.pbx()));
            return parts;
        }

        void common(ChangeBatch batch, Map<String, Object> parts) {
            if (!batch.lines.isEmpty()) {
                parts.put("lines", List.copyOf(batch.lines.values()));
            }
            if (batch.pbx) {
                parts.put("pbx", PbxView.of(floor.pbx()));
            }
        }
    }

    /** Everybody who sees the whole floor: one message serves them all. */
    record Staff() implements Audience {
        @Override
        public boolean hears(CallId call) {
            return true;
        }

        @Override
        public Map<String, Object> snapshot(Scene scene) {
            var parts = scene.common();
            parts.put("seats", scene.floor().seats().stream().map(SeatView::of).toList());
            parts.put("desks", scene.floor().desks().stream().map(DeskView::of).toList());
            parts.put("calls", scene.floor().calls().stream().map(CallView::of).toList());
            scene.figures(Sight.CLEAR, parts);
            parts.put("exercises", scene.exercises());
            parts.put("recent", scene.recent().stream().map(RowView::of).toList());
            return parts;
        }

        @Override
        public Map<String, Object> change(Scene scene, ChangeBatch batch) {
            var parts = new LinkedHashMap<String, Object>();
            putAll(
                    parts,
                    "seats",
                    batch.seats.values().stream().map(SeatView::of).toList());
            putAll(
                    parts,
                    "desks",
                    batch.desks.values().stream().map(DeskView::of).toList());
            putAll(parts, "calls", live(batch).map(CallView::of).toList());
            putAll(parts, "gone", over(batch).map(call -> call.id().value()).toList());
            if (batch.figures || batch.exercise) {
                scene.figures(Sight.CLEAR, parts);
            }
            if (batch.exercise) {
                parts.put("exercises", scene.exercises());
            }
            scene.common(batch, parts);
            putAll(
                    parts,
                    "recent",
                    batch.closed.values().stream().map(RowView::of).toList());
            return parts;
        }
    }

    /** One trainee. */
    final class Trainee implements Audience {
        private final PersonId person;
        private final Set<CallId> told = new HashSet<>();
        private List<ExerciseView> toldExercises = List.of();
        private Optional<SeatId> seat = Optional.empty();

        Trainee(PersonId person) {
            this.person = person;
        }

        @Override
        public boolean hears(CallId call) {
            return false;
        }

        @Override
        public Map<String, Object> snapshot(Scene scene) {
            var parts = scene.common();
            var seats = scene.floor().seats().stream().filter(this::isHers).toList();
            seat = seats.stream().map(Seat::id).findFirst();
            var calls = scene.floor().calls().stream().filter(this::isHers).toList();
            told.clear();
            calls.forEach(call -> told.add(call.id()));
            parts.put("seats", seats.stream().map(SeatView::of).toList());
            parts.put("calls", calls.stream().map(call -> hers(scene, call)).toList());
            parts.put("figures", null);
            toldExercises = hers(scene);
            parts.put("exercises", toldExercises);
            parts.put(
                    "recent",
                    scene.recent().stream()
                            .filter(this::isHers)
                            .map(RowView::forTrainee)
                            .toList());
            return parts;
        }

        @Override
        public Map<String, Object> change(Scene scene, ChangeBatch batch) {
            var parts = new LinkedHashMap<String, Object>();
            putAll(parts, "seats", seats(batch));
            putCalls(parts, scene, batch);
            toldExercises = putChanged(parts, toldExercises, hers(scene));
            scene.common(batch, parts);
            putAll(
                    parts,
                    "recent",
                    batch.closed.values().stream()
                            .filter(this::isHers)
                            .map(RowView::forTrainee)
                            .toList());
            return parts;
        }

        /** Her seat; and the one she has just left, without its new occupant. */
        private List<SeatView> seats(ChangeBatch batch) {
            var views = new ArrayList<SeatView>();
            var before = seat;
            for (var changed : batch.seats.values()) {
                if (isHers(changed)) {
                    seat = Optional.of(changed.id());
                    views.add(SeatView.of(changed));
                } else if (before.equals(Optional.of(changed.id()))) {
                    seat = seat.filter(s -> !s.equals(changed.id()));
                    views.add(SeatView.left(changed));
                }
            }
            return views;
        }

        private void putCalls(Map<String, Object> parts, Scene scene, ChangeBatch batch) {
            var seen = new ArrayList<CallView>();
            var gone = new ArrayList<String>();
            for (var call : batch.calls.values()) {
                if (!call.isOver() && isHers(call)) {
                    told.add(call.id());
                    seen.add(hers(scene, call));
                } else if (told.remove(call.id())) {
                    gone.add(call.id().value());
                }
            }
            putAll(parts, "calls", seen);
            putAll(parts, "gone", gone);
        }

        private CallView hers(Scene scene, CallTimeline call) {
            boolean captions = scene.help().to(person).showsCaptions();
            return CallView.of(call).forTrainee(scene.files().of(call), captions);
        }

        /** The exercise her seat takes part in. */
        private List<ExerciseView> hers(Scene scene) {
            return scene.exercises(
                    seat.flatMap(scene.floor()::exerciseAt).stream().toList());
        }

        private boolean isHers(Seat candidate) {
            return candidate.person().filter(p -> p.id().equals(person)).isPresent();
        }

        private boolean isHers(CallTimeline call) {
            return seat.isPresent() && call.seatNow().equals(seat);
        }

        private boolean isHers(CallRow row) {
            return row.person().filter(person::equals).isPresent();
        }
    }

    private static Stream<CallTimeline> live(ChangeBatch batch) {
        return batch.calls.values().stream().filter(call -> !call.isOver());
    }

    private static Stream<CallTimeline> over(ChangeBatch batch) {
        return batch.calls.values().stream().filter(CallTimeline::isOver);
    }

    /** Tells the exercises anew when they are not those told last; returns those told now. */
    static List<ExerciseView> putChanged(Map<String, Object> parts, List<ExerciseView> told, List<ExerciseView> now) {
        if (!now.equals(told)) {
            parts.put("exercises", now);
        }
        return now;
    }

    static void putAll(Map<String, Object> parts, String key, List<?> views) {
        if (!views.isEmpty()) {
            parts.put(key, views);
        }
    }
}
