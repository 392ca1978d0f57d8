package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls of a morning, event by event. */
public final class CallStory {
    public static final Instant NINE = Instant.parse("2026-03-09T08:00:00.123456Z");
    public static final SeatId SEAT = SeatId.numbered(1);
    public static final ExerciseId EXERCISE = new ExerciseId("morning");
    public static final Outcome RIGHT = Outcome.of("solved", "bill");

    private CallStory() {}

    /** Offered at {@code second}, talked 60 s with 10 s of hold, wrapped up in 5 s; outcome right. */
    public static List<FloorEvent> handled(String name, int second) {
        var call = new CallId(name);
        return of(
                placed(call, second),
                new CallEvent.Offered(call, at(second)),
                new CallEvent.Rang(call, at(second + 1), SEAT),
                new CallEvent.RingStopped(call, at(second + 2), SEAT, RingEnd.NO_ANSWER),
                new CallEvent.Rang(call, at(second + 3), SEAT),
                new CallEvent.Answered(call, at(second + 5), SEAT),
                new CallEvent.Held(call, at(second + 20)),
                new CallEvent.Resumed(call, at(second + 30)),
                new CallEvent.Ended(call, at(second + 75), EndedBy.CUSTOMER, "Normal Clearing"),
                new CallEvent.OutcomeRecorded(
                        call, at(second + 78), new Outcome("solved", "bill", "a note; \"quoted\"")),
                new CallEvent.WrappedUp(call, at(second + 80)),
                new CallEvent.Kept(call, at(second + 81), new Recording("2026-03-09/" + name + ".wav", 70_000)));
    }

    /** Gives up after 12 s of waiting. */
    public static List<FloorEvent> abandoned(String name, int second) {
        var call = new CallId(name);
        return of(
                placed(call, second),
                new CallEvent.Offered(call, at(second)),
                new CallEvent.Ended(call, at(second + 12), EndedBy.CUSTOMER, "Normal Clearing"));
    }

    static final String HASH = "9f86d081".repeat(8);

    static CallEvent placed(CallId call, int second) {
        var plan = new CallPlan(
                EXERCISE,
                Direction.INBOUND,
                new LineId("accueil"),
                new CustomerId("martine"),
                "Martine Lambert",
                new PackId("fr-base"),
                new ScenarioId("bill"),
                Optional.of(RIGHT),
                42);
        return new CallEvent.Placed(call, at(second), plan.from(HASH));
    }

    static Instant at(int second) {
        return NINE.plusSeconds(second);
    }

    private static List<FloorEvent> of(CallEvent... events) {
        return Stream.of(events).<FloorEvent>map(OfCall::new).toList();
    }
}
