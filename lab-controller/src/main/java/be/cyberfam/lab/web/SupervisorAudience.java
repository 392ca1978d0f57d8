package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A supervisor from whom people of other supervisors' classes are hidden: their seats, their calls, and who is in these. Knows
 * what it has been told, so that a seat somebody else's trainee takes is told as gone from sight.
 */
final class SupervisorAudience implements Audience {
    private final Set<SeatId> toldSeats = new HashSet<>();
    private final Set<CallId> toldCalls = new HashSet<>();
    private final Caller caller;
    private List<ExerciseView> toldExercises = List.of();
    private Sight sight;

    SupervisorAudience(Caller caller, Sight sight) {
        this.caller = caller;
        this.sight = sight;
    }

    Caller caller() {
        return caller;
    }

    /** Whether nothing is hidden from her, so that what an admin is told serves her too. */
    boolean seesAll() {
        return sight.isClear();
    }

    /** Sees so from now on; whether that is different from before, and a snapshot must follow. */
    boolean sees(Sight now) {
        boolean different = !now.equals(sight);
        sight = now;
        return different;
    }

    @Override
    public boolean hears(CallId call) {
        return seesAll() || toldCalls.contains(call);
    }

    @Override
    public Map<String, Object> snapshot(Scene scene) {
        var floor = scene.floor();
        var seats = floor.seats().stream().filter(sight::sees).toList();
        var calls =
                floor.calls().stream().filter(call -> sight.sees(floor, call)).toList();
        toldSeats.clear();
        seats.forEach(seat -> toldSeats.add(seat.id()));
        toldCalls.clear();
        calls.forEach(call -> toldCalls.add(call.id()));
        var parts = scene.common();
        parts.put("seats", seats.stream().map(SeatView::of).toList());
        parts.put(
                "desks",
                floor.desks().stream()
                        .map(desk -> DeskView.of(desk, sight, floor))
                        .toList());
        parts.put("calls", calls.stream().map(CallView::of).toList());
        scene.figures(sight, parts);
        toldExercises = seen(scene);
        parts.put("exercises", toldExercises);
        parts.put(
                "recent",
                scene.recent().stream()
                        .filter(row -> sight.sees(scene.floor(), row))
                        .map(RowView::of)
                        .toList());
        return parts;
    }

    @Override
    public Map<String, Object> change(Scene scene, ChangeBatch batch) {
        var floor = scene.floor();
        var parts = new LinkedHashMap<String, Object>();
        putSeats(parts, batch);
        Audience.putAll(
                parts,
                "desks",
                batch.desks.values().stream()
                        .map(desk -> DeskView.of(desk, sight, floor))
                        .toList());
        putCalls(parts, floor, batch);
        var toldBefore = toldExercises;
        toldExercises = Audience.putChanged(parts, toldExercises, seen(scene));
        if (batch.figures || !toldExercises.equals(toldBefore)) {
            scene.figures(sight, parts);
        }
        scene.common(batch, parts);
        Audience.putAll(
                parts,
                "recent",
                batch.closed.values().stream()
                        .filter(row -> sight.sees(floor, row))
                        .map(RowView::of)
                        .toList());
        return parts;
    }

    private List<ExerciseView> seen(Scene scene) {
        return scene.exercises(scene.floor().exercises().stream()
                .filter(exercise -> sight.sees(scene.floor(), exercise))
                .toList());
    }

    private void putSeats(Map<String, Object> parts, ChangeBatch batch) {
        var seen = new ArrayList<Seat>();
        var hidden = new ArrayList<String>();
        for (var seat : batch.seats.values()) {
            if (sight.sees(seat)) {
                toldSeats.add(seat.id());
                seen.add(seat);
            } else if (toldSeats.remove(seat.id())) {
                hidden.add(seat.id().value());
            }
        }
        Audience.putAll(parts, "seats", seen.stream().map(SeatView::of).toList());
        Audience.putAll(parts, "hidden", hidden);
    }

    /** The calls that changed, and those that came into sight or left it: with their seat's trainee, or with who takes part. */
    private void putCalls(Map<String, Object> parts, Floor floor, ChangeBatch batch) {
        var seen = new ArrayList<CallView>();
        var gone = new ArrayList<String>();
        for (var call : concerned(floor, batch)) {
            if (!call.isOver() && sight.sees(floor, call)) {
                toldCalls.add(call.id());
                seen.add(CallView.of(call));
            } else if (toldCalls.remove(call.id())) {
                gone.add(call.id().value());
            }
        }
        Audience.putAll(parts, "calls", seen);
        Audience.putAll(parts, "gone", gone);
    }

    private Set<CallTimeline> concerned(Floor floor, ChangeBatch batch) {
        var concerned = new LinkedHashSet<>(batch.calls.values());
        floor.calls().stream()
                .filter(call -> !batch.calls.containsKey(call.id()))
                .filter(call -> toldCalls.contains(call.id()) != sight.sees(floor, call))
                .forEach(concerned::add);
        return concerned;
    }
}
