package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Conductor;
import be.cyberfam.lab.conductor.CustomerNews;
import be.cyberfam.lab.conductor.Customers;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.conductor.Meters;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Ports;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.conductor.Room;
import be.cyberfam.lab.conductor.SwitchOrder;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.conductor.Switchboard;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.pack.LivePacks;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Scenario;
import be.cyberfam.lab.store.Store;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** The way in with the real floor and store behind it, and a switch that does nothing but obey. */
final class TestLab implements AutoCloseable {
    static final CodeHash CODES = new CodeHash(new byte[32]);
    static final LineId LINE = new LineId("accueil");
    private static final LineId OTHER_LINE = new LineId("service");
    static final SeatId ONE = SeatId.numbered(1);
    static final SeatId TWO = SeatId.numbered(2);
    static final List<SeatId> DESKS = List.of(SeatId.desk(1), SeatId.desk(2));
    static final Map<String, Role> PEOPLE = Map.of(
            "lea", Role.TRAINEE,
            "tom", Role.TRAINEE,
            "sam", Role.SUPERVISOR,
            "pia", Role.PARTNER,
            "ada", Role.ADMIN);

    final FigureHistory history = new FigureHistory();
    final Vertx vertx = Vertx.vertx();
    final Store store;
    final FloorFeed feed;
    final Conductor conductor;
    final Map<CallId, Path> recordings = new ConcurrentHashMap<>();
    final Map<CallId, Meters.Reading> readings = new ConcurrentHashMap<>();
    final List<Checkup.Part> parts = new ArrayList<>(List.of(new Checkup.Part("pbx", Optional.empty())));
    private final PackLibrary packs;
    private final LivePacks live;
    private final UnaryOperator<WebConfig> reached;
    private WebServer server;

    TestLab(Path home) throws Exception {
        this(home, UnaryOperator.identity());
    }

    /** @param reached how it is reached, made of the usual way */
    TestLab(Path home, UnaryOperator<WebConfig> reached) throws Exception {
        this.reached = reached;
        var seats = List.of(ONE, TWO, SeatId.numbered(3));
        store = Store.in(home);
        live = new LivePacks(Path.of("..", "packs"), Files.createDirectories(home.resolve("packs")));
        packs = live.library();
        feed = new FloorFeed(Floor.of(seats, DESKS, Tally.Rule.USUAL, Instant.now()));
        var ports = new Ports(
                store, feed, new ObedientSwitch(), new NoCustomers(), call -> Future.succeededFuture(List.of()));
        conductor = new Conductor(
                new Room(seats, Set.of(LINE, OTHER_LINE), Tally.Rule.USUAL, DESKS),
                ports,
                vertx.getOrCreateContext(),
                Clock.systemUTC());
        for (var person : PEOPLE.entrySet()) {
            knows(person.getKey(), person.getValue());
        }
        start(0);
    }

    /** Somebody who signs in here by {@link #code}. */
    void knows(String person, Role role) throws Exception {
        get(store.accounts().add(new Person(new PersonId(person), name(person), role, CODES.of(code(person)))));
    }

    /** The code a person of these tests signs in with: long, so that its hash is quick. */
    static String code(String person) {
        return "the-code-of-" + person + "-0123456789";
    }

    static String name(String person) {
        return person.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + person.substring(1);
    }

    int port() {
        return server.port();
    }

    int securePort() {
        return server.securePort();
    }

    /** Stops the way in and opens it again on the same store and port, as after a restart. */
    void restart() throws Exception {
        int port = server.port();
        get(vertx.undeploy(server.deploymentID()));
        start(port);
    }

    private void start(int port) throws Exception {
        var shelf = new ExerciseShelf(feed);
        server = new WebServer(
                reached.apply(WebConfig.local(port)),
                Contract.bundled(vertx),
                new WebParts(
                        Clock.systemUTC(),
                        store.accounts(),
                        CODES,
                        store,
                        store.worksheets(),
                        store.callBacks(),
                        store.audit(),
                        conductor::ask,
                        feed,
                        shelf,
                        "Plateau 1",
                        List.of(LINE, OTHER_LINE),
                        live.shelf(),
                        seat -> Optional.of(new Phones.SeatPhones(
                                new Phones.Account(seat + "-web", "web-secret", "lab", "/sip"),
                                new Phones.Account(seat + "-sip", "sip-secret", "lab", "127.0.0.1:5060"))),
                        new KnownRecordings(),
                        () -> Future.succeededFuture(List.copyOf(parts)),
                        () -> "# metrics\n",
                        (operation, method, status, nanos) -> {},
                        new School(
                                store.classes(),
                                store.attendance(),
                                store.templates(),
                                store.debriefs(),
                                store.scorecards(),
                                store.evaluations(),
                                store.nextCalls(),
                                store.competences(),
                                store.refusals()),
                        history,
                        Map.of(new PackId("fr-accueil"), "1"),
                        () -> Map.copyOf(readings),
                        new Workshop(live, TestLab::silence, Path.of("..", "packs", "schema")),
                        new Privacy(store.consents(), store.rights(), store.forgetting(), Keeping.USUAL)));
        get(vertx.deployVerticle(server));
    }

    /** Tells the floor what happened, and waits until it knows. */
    void hear(FloorEvent... events) throws Exception {
        for (var event : events) {
            conductor.hear(event);
        }
        get(conductor.look());
        written();
    }

    void hear(CallEvent... events) throws Exception {
        for (var event : events) {
            conductor.hear(event);
        }
        get(conductor.look());
        written();
    }

    /** Lets time pass, and waits until what follows from it is so. */
    void tick() throws Exception {
        conductor.tick();
        get(conductor.look());
    }

    /** Waits until all that was heard is in the store: the journal keeps the order. */
    private void written() throws Exception {
        get(store.append(new FloorEvent.SwitchUp(Instant.now())));
    }

    /** A call of the pack that rings at a seat and is answered there. */
    CallId answeredAt(SeatId seat) throws Exception {
        var call = CallId.next(Instant.now(), new java.util.Random());
        var now = Instant.now();
        hear(new FloorEvent.PhoneSeen(seat, now, Phone.SIP));
        hear(
                new CallEvent.Placed(call, now, plan()),
                new CallEvent.Offered(call, now),
                new CallEvent.Rang(call, now, seat),
                new CallEvent.Answered(call, now, seat));
        return call;
    }

    /** The same call, talked to its end by whoever sits there. */
    CallId handledAt(SeatId seat) throws Exception {
        var call = answeredAt(seat);
        finish(call);
        return call;
    }

    /** A call that is on comes to its end, with the right outcome. */
    void finish(CallId call) throws Exception {
        var now = Instant.now();
        hear(
                new CallEvent.Ended(call, now, EndedBy.CUSTOMER, "Normal Clearing"),
                new CallEvent.OutcomeRecorded(call, now, right()),
                new CallEvent.WrappedUp(call, now));
    }

    /** A customer of an exercise who comes into the queue, and stays there. */
    CallId waitingFor(String exercise) throws Exception {
        var call = CallId.next(Instant.now(), new java.util.Random());
        var now = Instant.now();
        hear(new CallEvent.Placed(call, now, plan(exercise)), new CallEvent.Offered(call, now));
        return call;
    }

    CallPlan plan() {
        return plan("ex-1");
    }

    private CallPlan plan(String exercise) {
        var scenario = scenario();
        return new CallPlan(
                new ExerciseId(exercise),
                Direction.INBOUND,
                LINE,
                scenario.customer(),
                "Madame Dubois",
                pack().id(),
                scenario.id(),
                Optional.of(scenario.right()),
                1);
    }

    Outcome right() {
        return scenario().right();
    }

    /** What every customer of these tests plays. */
    Scenario scenario() {
        return pack().scenarios().getFirst();
    }

    be.cyberfam.lab.scenario.Pack pack() {
        return packs.shelf().packs().values().iterator().next();
    }

    private static Future<Path> silence(be.cyberfam.lab.scenario.Role role, PhraseId phrase, int wording) {
        try {
            var file = Files.createTempFile("line-", ".wav");
            Wav.write(file, Sound.silence(java.time.Duration.ofMillis(100)));
            return Future.succeededFuture(file);
        } catch (IOException e) {
            return Future.failedFuture(e);
        }
    }

    static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        get(vertx.close());
        store.close();
    }

    private final class KnownRecordings implements Recordings {
        @Override
        public Future<Optional<Path>> of(CallId call) {
            return Future.succeededFuture(Optional.ofNullable(recordings.get(call)));
        }

        @Override
        public Future<Boolean> delete(CallId call) {
            var file = Optional.ofNullable(recordings.remove(call));
            file.ifPresent(there -> there.toFile().delete());
            return Future.succeededFuture(file.isPresent());
        }

        @Override
        public Future<Optional<Waveform>> waveform(CallId call, int columns) {
            var silence = Collections.nCopies(columns, 0);
            return of(call).map(file -> file.map(f -> new Waveform(1_000, silence, silence)));
        }
    }

    private static final class ObedientSwitch implements Switchboard {
        @Override
        public Future<Void> carryOut(SwitchOrder order) {
            return Future.succeededFuture();
        }

        @Override
        public Future<SwitchSnapshot> readBack() {
            return Future.failedFuture("nothing to read back");
        }
    }

    private static final class NoCustomers implements Customers {
        @Override
        public void place(PlaceCall order) {}

        @Override
        public void expect(PlaceCall order) {}

        @Override
        public void lead(CallId call, String step) {}

        @Override
        public PlaceCall sealed(PlaceCall order) {
            return order.from("0".repeat(64));
        }

        @Override
        public void expectColleague(CallId as, CallId about, String name, boolean given) {}

        @Override
        public void expectPlayer(CallId as, CallId call) {}

        @Override
        public void dictate(CallId call, String phrase, String text) {}

        @Override
        public void tell(CallId call, CustomerNews news) {}

        @Override
        public void knows(CallEvent.Knowable fact) {}

        @Override
        public void prompt(CallId call, InjectId inject) {}

        @Override
        public void goesOn(CallId call, CallId next) {}

        @Override
        public Future<Void> hangUpAll() {
            return Future.succeededFuture();
        }
    }
}
