package be.cyberfam.lab;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorChange;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Trainee;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.robot.RobotRoom;
import be.cyberfam.lab.robot.Task;
import be.cyberfam.lab.robot.Verdict;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.sip.Account;
import be.cyberfam.lab.voice.Voices;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The robot trainees of a lab: their telephones and places, and what they are told of the floor. */
final class Robots implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Robots.class);
    private static final Duration SEATED = Duration.ofSeconds(60);
    private static final Duration READY = Duration.ofSeconds(20);

    private final Telephones telephones;
    private final RobotRoom room;

    /** None is seated yet; {@code port} is where the lab's HTTP API answers. */
    Robots(Vertx vertx, InstantSource clock, Telephones telephones, Voices voices, int port, Verdict verdict) {
        this.telephones = telephones;
        room = new RobotRoom(
                vertx.getOrCreateContext(),
                clock,
                telephones.phone(),
                telephones.voices(),
                voices,
                vertx.createHttpClient(),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                verdict);
    }

    /** Seats one for each code, in order; returns when all are signed in and registered, else names those who are not. */
    void seat(Map<PersonId, String> codes, Function<SeatId, Account> accounts, Pack pack, Manner manner, long seed) {
        var seated = new ArrayList<Future<Void>>();
        codes.forEach((person, code) -> {
            int n = seated.size();
            var seat = SeatId.numbered(n + 1);
            seated.add(
                    room.seat(new RobotRoom.Robot(seat, person, code, accounts.apply(seat), manner, seed + n), pack));
        });
        Await.done(Future.all(seated), SEATED, () -> unseated(seated));
    }

    /** Waits until every seat of these people can take calls; who cannot after a while is named in the log. */
    static void awaitReady(Supplier<Floor> floor, Set<PersonId> people) {
        if (!Await.until(READY, () -> seatsOf(floor.get(), people).allMatch(Robots::canTakeCalls))) {
            LOG.warn("not ready after {} s: {}", READY.toSeconds(), notReady(floor.get(), people));
        }
    }

    /** What robots see of a change: what their seats do now, that they have one no more, that a switch has forgotten their phones. */
    void see(Floor now, FloorChange change) {
        var others = change.seats().stream()
                .filter(seat ->
                        seat.person().filter(p -> People.isRobot(p.id())).isEmpty())
                .map(Seat::id)
                .toList();
        if (!others.isEmpty()) {
            room.leave(others);
        }
        if (change.exercise()) {
            beginWith(now);
        }
        if (change.pbx() && now.pbx().up()) {
            telephones.phone().pbxRestarted();
        }
    }

    void beginWith(Floor now) {
        room.does(tasks(now));
    }

    /** What each seat that belongs to an exercise does there. */
    static Map<SeatId, Task> tasks(Floor now) {
        return now.seats().stream()
                .map(Seat::id)
                .filter(seat -> now.exerciseAt(seat).isPresent())
                .collect(Collectors.toMap(
                        seat -> seat, seat -> task(now.exerciseAt(seat).orElseThrow())));
    }

    private static Task task(ExerciseStatus exercise) {
        if (exercise.direction() == Direction.INBOUND) {
            return Task.ANSWERS;
        }
        return exercise.line().isPresent() ? Task.TAKES_OVER : Task.CALLS;
    }

    @Override
    public void close() {
        room.close();
    }

    private static String unseated(List<Future<Void>> seated) {
        var missing = IntStream.range(0, seated.size())
                .filter(n -> !seated.get(n).isComplete())
                .mapToObj(n -> SeatId.numbered(n + 1).value())
                .collect(Collectors.joining(", "));
        return "The robots of " + missing + " did not sign in and register their phones";
    }

    private static Stream<Seat> seatsOf(Floor floor, Set<PersonId> people) {
        return floor.seats().stream()
                .filter(seat ->
                        seat.person().map(Trainee::id).filter(people::contains).isPresent());
    }

    /** Where somebody waits already, a seat has a call before all are seated. */
    private static boolean canTakeCalls(Seat seat) {
        return seat.isReady() || seat.state() instanceof SeatState.Busy;
    }

    private static String notReady(Floor floor, Set<PersonId> people) {
        return seatsOf(floor, people)
                .filter(seat -> !canTakeCalls(seat))
                .map(seat -> seat.id() + " is " + seat.state().getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }
}
