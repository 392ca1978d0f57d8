package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.floor.Trainee;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureHistoryTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final SeatId SEAT = SeatId.numbered(1);
    private static final CallId CALL = new CallId("c-1");
    private static final Floor EMPTY = Floor.of(List.of(SEAT), Tally.Rule.USUAL, NINE);
    private static final List<FloorEvent> MORNING = List.of(
            new FloorEvent.SignedOn(SEAT, NINE, new Trainee(new PersonId("lea"), "Léa")),
            new FloorEvent.PhoneSeen(SEAT, NINE, Phone.SIP),
            new OfCall(new CallEvent.Offered(CALL, NINE.plusSeconds(15))),
            new OfCall(new CallEvent.Rang(CALL, NINE.plusSeconds(20), SEAT)),
            new OfCall(new CallEvent.Answered(CALL, NINE.plusSeconds(30), SEAT)),
            new OfCall(new CallEvent.Ended(CALL, NINE.plusSeconds(90), EndedBy.CUSTOMER, "")),
            new FloorEvent.PauseEnded(SEAT, NINE.plusSeconds(120)));

    private final FigureHistory history = new FigureHistory();

    @Test
    void aReplayedMorningHasItsPoints() {
        history.replay(EMPTY, MORNING);
        var points = history.since(Instant.EPOCH, 100).stream()
                .map(one -> one.seenBy(Sight.CLEAR))
                .toList();
        assertThat(points.stream().map(FloorMoment.Point::at))
                .containsExactly(
                        NINE.plusSeconds(15), NINE.plusSeconds(30), NINE.plusSeconds(90), NINE.plusSeconds(120));
        assertThat(points.get(1).waiting()).isEqualTo(1);
        assertThat(points.get(1).longestWaitMs()).isEqualTo(15_000L);
        assertThat(points.get(2).busy()).isEqualTo(1);
        assertThat(points.get(2).serviceLevel()).isEqualTo(1.0);
    }

    @Test
    void ofAnEmptyFloorNothingIsKept() {
        history.note(EMPTY, NINE);
        assertThat(history.since(Instant.EPOCH, 100)).isEmpty();
    }

    @Test
    void manyPointsAreThinnedOutEvenlyAndTheLastIsKept() {
        var seated = EMPTY.after(MORNING.getFirst()).floor();
        IntStream.range(0, 1_000).forEach(n -> history.note(seated, NINE.plusSeconds(n)));
        var some = history.since(NINE.plusSeconds(500), 11);
        assertThat(some).hasSize(11);
        assertThat(some.getFirst().at()).isEqualTo(NINE.plusSeconds(500));
        assertThat(some.getLast().at()).isEqualTo(NINE.plusSeconds(999));
    }
}
