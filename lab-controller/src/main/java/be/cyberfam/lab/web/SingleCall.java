package be.cyberfam.lab.web;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Scenario;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** One call for one person, at the seat where she sits: an exercise of its own, with one customer. */
record SingleCall(FloorDesk desk, ExerciseShelf shelf, ExerciseMaker maker, List<LineId> lines, InstantSource clock) {
    /** How long the customer may take to come; a call that is on goes on after it. */
    private static final long LENGTH_MS = 120_000;

    /** Refused when she sits nowhere, or an exercise is at her seat already. */
    Future<Answer> at(PersonId person, Pack pack, Scenario scenario) {
        var seat = desk.seatOf(person)
                .orElseThrow(() -> Refusal.conflict("not-seated", "person " + person + " sits at no seat"));
        var exercise = maker.make(wanted(seat, pack, scenario));
        var placed = new ExercisePlace(desk.floor(), Sight.CLEAR, lines).of(exercise);
        shelf.put(placed, clock.instant());
        return desk.ask(new Request.StartExercise(placed), Answer.asked());
    }

    private static ExerciseMaker.Wanted wanted(Seat seat, Pack pack, Scenario scenario) {
        var one = new TrafficView("waves", null, null, null, null, null, null, 1, 2 * LENGTH_MS);
        return new ExerciseMaker.Wanted(
                scenario.aim().length() > 80 ? scenario.title() : scenario.aim(),
                pack.id().value(),
                Map.of(scenario.id().value(), 1.0),
                null,
                List.of(seat.id().value()),
                one,
                null,
                null,
                LENGTH_MS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
