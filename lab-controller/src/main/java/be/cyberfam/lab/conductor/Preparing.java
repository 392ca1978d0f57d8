package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.exercise.Callee;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.ExerciseRun;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Shown;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Who reads about whom at one moment. The floor and the exercises' runs are compared and put right, so that a pause, a phone
 * that is lost or a restart of the lab leaves nobody held by a seat that does not read about him.
 *
 * @param rings whether a seat's own phone rings for a call it makes
 */
record Preparing(Floor floor, Predicate<SeatId> rings, Instant now) {
    /** Takes back what is shown of exercises that stand still or are over. */
    void withdraw(Map<ExerciseId, ExerciseRun> runs, Consumer<FloorEvent> tell) {
        for (var seat : floor.seats()) {
            if (seat.state() instanceof SeatState.Previewing reading && !rings.test(seat.id())) {
                var run = runs.get(reading.person().exercise());
                if (run == null || !run.previews() || !run.reading().contains(seat.id())) {
                    tell.accept(new FloorEvent.PersonWithdrawn(
                            seat.id(), now, reading.person().callee()));
                }
            }
        }
    }

    /** The run once seats that stopped reading have given back whom they had, and each that is ready reads about somebody. */
    ExerciseRun next(ExerciseRun before, Consumer<FloorEvent> tell) {
        var run = before;
        for (var seat : run.reading()) {
            run = run.previews() && reads(seat) ? run : run.released(seat);
        }
        if (run.previews()) {
            for (var seat : floor.seats()) {
                run = isFreeFor(run, seat) ? showing(run, seat, tell) : run;
            }
        }
        return run;
    }

    private boolean reads(SeatId seat) {
        return floor.seat(seat)
                .filter(one -> one.state() instanceof SeatState.Previewing)
                .isPresent();
    }

    private boolean isFreeFor(ExerciseRun run, Seat seat) {
        var seats = run.exercise().seats();
        return seat.isReady() && (seats.isEmpty() || seats.contains(seat.id())) && !rings.test(seat.id());
    }

    private ExerciseRun showing(ExerciseRun run, Seat seat, Consumer<FloorEvent> tell) {
        var campaign = run.exercise().outbound();
        var next = run.toRead(now);
        if (campaign.isEmpty() || next.isEmpty()) {
            return run;
        }
        tell.accept(new FloorEvent.PersonShown(seat.id(), now, shown(run, campaign.get(), next.get())));
        return run.showing(seat.id(), now);
    }

    private Shown shown(ExerciseRun run, Campaign campaign, Callee who) {
        var rule = campaign.preview();
        return new Shown(
                run.exercise().id(), who.id(), who.who().customerName(), now.plus(rule.reading()), rule.mayPass());
    }
}
