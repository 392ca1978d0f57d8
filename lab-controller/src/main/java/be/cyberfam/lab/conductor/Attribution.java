package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Supervision;
import be.cyberfam.lab.floor.SupervisorDesk;
import be.cyberfam.lab.floor.Trainee;

/** Who did what a desk's phone does: the switch knows channels, the floor knows who has the desk and whose call it is. */
final class Attribution {
    private Attribution() {}

    static FloorEvent of(Floor floor, FloorEvent.OfDesk heard) {
        var desk = floor.desk(heard.desk());
        var before = desk.flatMap(SupervisorDesk::supervision);
        return switch (heard) {
            case FloorEvent.Supervised e ->
                new FloorEvent.Supervised(
                        e.desk(),
                        e.at(),
                        e.call(),
                        e.mode(),
                        desk.flatMap(SupervisorDesk::person).map(Trainee::id),
                        floor.call(e.call())
                                .flatMap(CallTimeline::seatNow)
                                .or(() -> before.flatMap(Supervision::seat)));
            case FloorEvent.SupervisionEnded e ->
                new FloorEvent.SupervisionEnded(
                        e.desk(), e.at(), before.flatMap(Supervision::by), before.map(Supervision::call));
            case FloorEvent.DeskTaken e -> e;
            case FloorEvent.DeskLeft e -> e;
        };
    }
}
