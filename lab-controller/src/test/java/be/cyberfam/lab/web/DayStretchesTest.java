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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayStretchesTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final SeatId SEAT = SeatId.numbered(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Floor EMPTY = Floor.of(List.of(SEAT), Tally.Rule.USUAL, NINE);

    @Test
    void eachQuarterHasTheCallsThatCameInItAndTheSeatsThatWereThere() {
        var day = day(List.of(
                new OfCall(new CallEvent.Offered(call(1), at(60))),
                new OfCall(new CallEvent.Rang(call(1), at(60), SEAT)),
                new OfCall(new CallEvent.Answered(call(1), at(70), SEAT)),
                new OfCall(new CallEvent.Offered(call(2), at(80))),
                new OfCall(new CallEvent.Ended(call(2), at(110), EndedBy.CUSTOMER, "")),
                new OfCall(new CallEvent.Ended(call(1), at(130), EndedBy.CUSTOMER, "")),
                new OfCall(new CallEvent.WrappedUp(call(1), at(150))),
                new OfCall(new CallEvent.Offered(call(3), at(1_000))),
                new OfCall(new CallEvent.Ended(call(3), at(1_020), EndedBy.CUSTOMER, ""))));
        assertThat(day.stretches()).extracting(DayStretches.Stretch::from).containsExactly(at(0), at(900));
        var first = day.stretches().getFirst().queue();
        assertThat(first.offered()).isEqualTo(2);
        assertThat(first.counts().answered()).isEqualTo(1);
        assertThat(first.counts().abandoned()).isEqualTo(1);
        assertThat(first.waitMs()).isEqualTo(10_000 + 30_000);
        assertThat(first.handle().millis()).hasValue(80_000);
        assertThat(first.seats()).isEqualTo(1);
        var second = day.stretches().getLast().queue();
        assertThat(second.offered()).isEqualTo(1);
        assertThat(second.counts().abandoned()).isEqualTo(1);
        assertThat(second.counts().answered()).isZero();
        assertThat(day.whole().patienceSeconds()).hasValue((10 + 30 + 20) / 2.0);
    }

    @Test
    void aDayOfNothingIsNoStretchAtAll() {
        assertThat(DayStretches.of(List.of(), QUARTER, one -> one.tallies().whole(), FloorMoment::seats)
                        .whole()
                        .callsPerSecond())
                .isEmpty();
    }

    /** A moment is kept every ten seconds, as on the floor. */
    private static DayStretches day(List<FloorEvent> morning) {
        var history = new FigureHistory();
        var floor = EMPTY.after(new FloorEvent.SignedOn(SEAT, NINE, new Trainee(new PersonId("lea"), "Léa")))
                .floor()
                .after(new FloorEvent.PhoneSeen(SEAT, NINE, Phone.SIP))
                .floor()
                .after(new FloorEvent.PauseEnded(SEAT, NINE))
                .floor();
        var left = new ArrayList<>(morning);
        for (int second = 0; second <= 1_100; second += 10) {
            while (!left.isEmpty() && !left.getFirst().at().isAfter(at(second))) {
                floor = floor.after(left.removeFirst()).floor();
            }
            history.note(floor, at(second));
        }
        return DayStretches.of(
                history.since(Instant.EPOCH, Integer.MAX_VALUE),
                QUARTER,
                one -> one.tallies().whole(),
                FloorMoment::seats);
    }

    private static CallId call(int number) {
        return new CallId("c-" + number);
    }

    private static Instant at(int seconds) {
        return NINE.plusSeconds(seconds);
    }
}
