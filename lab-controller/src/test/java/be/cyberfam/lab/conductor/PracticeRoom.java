package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.floor.Trainee;
import be.cyberfam.lab.scenario.Patience;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Two seats and a line under a real conductor, every edge a fake, the time set by hand. */
final class PracticeRoom implements AutoCloseable {
    static final Instant START = CallStory.START;
    static final LineId LINE = new LineId("accueil");
    static final SeatId ONE = SeatId.numbered(1);
    static final SeatId TWO = SeatId.numbered(2);
    static final SeatId DESK = SeatId.desk(1);
    static final Trainee LEA = new Trainee(new PersonId("lea"), "Léa");
    static final Trainee SAM = new Trainee(new PersonId("sam"), "Sam");
    static final Trainee TOM = new Trainee(new PersonId("tom"), "Tom");
    static final CallId CALL = new CallId("call-1");
    private static final Map<String, String> COLLEAGUES = Map.of("second-level", "fr", "accounts", "nl");
    private static final long LONGEST_S = 10;

    final FakeSwitchboard switchboard = new FakeSwitchboard();
    final FakeCustomers customers = new FakeCustomers();
    final FakeJournal journal = new FakeJournal();
    final Map<CallId, List<CallEvent>> book = new HashMap<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Vertx vertx = Vertx.vertx();
    private final Conductor conductor = new Conductor(
            new Room(List.of(ONE, TWO), Set.of(LINE), Tally.Rule.USUAL, List.of(DESK), PracticeRoom::plays),
            new Ports(
                    journal,
                    (floor, change) -> {},
                    switchboard,
                    customers,
                    call -> Future.succeededFuture(book.getOrDefault(call, List.of()))),
            vertx.getOrCreateContext(),
            now::get);

    private static boolean plays(Optional<PackId> pack, String name) {
        return Optional.ofNullable(COLLEAGUES.get(name))
                .filter(of -> pack.isEmpty() || pack.get().value().equals(of))
                .isPresent();
    }

    /** So many seconds after the start. */
    PracticeRoom at(double seconds) {
        now.set(moment(seconds));
        return this;
    }

    static Instant moment(double seconds) {
        return START.plusNanos((long) (seconds * 1e9));
    }

    PracticeRoom hear(FloorEvent event) {
        conductor.hear(event);
        return this;
    }

    PracticeRoom hear(CallStory story) {
        story.events().forEach(conductor::hear);
        return this;
    }

    PracticeRoom hear(CallEvent event) {
        conductor.hear(event);
        return this;
    }

    /** Léa at seat 1 with her phone, ready. */
    PracticeRoom leaReady() {
        return seated(ONE, LEA);
    }

    PracticeRoom seated(SeatId seat, Trainee person) {
        ask(new Request.SignOn(seat, person, false));
        return hear(new FloorEvent.PhoneSeen(seat, now.get(), Phone.SIP));
    }

    Reply ask(Request request) {
        return done(conductor.ask(request));
    }

    PracticeRoom tick() {
        conductor.tick();
        return this;
    }

    void customerFailed(CallId call, String cause) {
        conductor.failed(call, now.get(), cause);
    }

    void resume(FloorEvent... journalled) {
        done(conductor.resume(List.of(journalled)));
    }

    void obey(Set<PhoneNumber> refused) {
        done(conductor.obey(refused));
    }

    void resync(SwitchSnapshot snapshot) {
        done(conductor.resync(snapshot));
    }

    void closeFloor() {
        done(conductor.close(Duration.ZERO));
    }

    /** The floor, once all that was told until now has been heard. */
    Floor floor() {
        return done(conductor.look());
    }

    Seat seat(SeatId id) {
        return floor().seat(id).orElseThrow();
    }

    /** What the switch was told, once all has been heard; whom to record is told apart. */
    List<SwitchOrder> orders() {
        floor();
        return switchboard.orders().stream()
                .filter(order -> !(order instanceof SwitchOrder.MayRecord))
                .toList();
    }

    /** What the switch was told of whom to record. */
    List<SwitchOrder> recordingOrders() {
        floor();
        return switchboard.orders().stream()
                .filter(SwitchOrder.MayRecord.class::isInstance)
                .toList();
    }

    PracticeRoom forgetOrders() {
        floor();
        switchboard.forget();
        return this;
    }

    /** A switch that knows these calls, its phones as the floor has them, nobody in a queue. */
    SwitchSnapshot snapshot(double seconds, CallId... calls) {
        var legs = new HashMap<CallId, SwitchSnapshot.Leg>();
        for (var call : calls) {
            legs.put(call, new SwitchSnapshot.Leg(Optional.of(ONE), false));
        }
        var phones = new HashMap<SeatId, Set<Phone>>();
        floor().seats().forEach(seat -> phones.put(seat.id(), seat.phones()));
        return new SwitchSnapshot(moment(seconds), START, legs, phones, Set.of());
    }

    /** Two customers at once, every ten seconds, for a minute. */
    static Exercise waves(String id, SeatId... seats) {
        return new Exercise(
                new ExerciseId(id),
                id,
                LINE,
                Set.of(seats),
                List.of(new Casting(
                        new PackId("fr"),
                        new ScenarioId("parcel"),
                        new CustomerId("c"),
                        "Client",
                        Optional.empty(),
                        1)),
                new Traffic.Waves(2, Duration.ofSeconds(10)),
                Optional.of(new Patience.Fixed(Duration.ofSeconds(30))),
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                7);
    }

    /** The same, for twelve hours. */
    static Exercise longDay(String id) {
        var minute = waves(id);
        return new Exercise(
                minute.id(),
                minute.name(),
                minute.line(),
                minute.seats(),
                minute.cast(),
                minute.traffic(),
                minute.patience(),
                minute.wrapUpTarget(),
                Exercise.LONGEST,
                minute.seed());
    }

    static CallPlan outbound() {
        return CallStory.plan(Direction.OUTBOUND);
    }

    @Override
    public void close() {
        done(vertx.close());
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(LONGEST_S, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the conductor did not answer: " + e, e);
        }
    }
}
