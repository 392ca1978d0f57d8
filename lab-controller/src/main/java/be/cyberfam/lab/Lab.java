package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.actor.PlayedCustomers;
import be.cyberfam.lab.ami.AmiLink;
import be.cyberfam.lab.ami.AmiSwitchboard;
import be.cyberfam.lab.books.BookPlaces;
import be.cyberfam.lab.books.SwitchBook;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.conductor.Conductor;
import be.cyberfam.lab.conductor.Feed;
import be.cyberfam.lab.conductor.Ports;
import be.cyberfam.lab.conductor.Refusals;
import be.cyberfam.lab.conductor.Reply;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.conductor.Room;
import be.cyberfam.lab.conductor.Worksheet;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.metrics.LabMetrics;
import be.cyberfam.lab.pack.LivePacks;
import be.cyberfam.lab.recording.RecordingClerk;
import be.cyberfam.lab.recording.RecordingDesk;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.report.RunSummary;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.sip.SipPhoneSpec.Role;
import be.cyberfam.lab.store.Store;
import be.cyberfam.lab.voice.Recordings;
import be.cyberfam.lab.voice.Voices;
import be.cyberfam.lab.web.CodeHash;
import be.cyberfam.lab.web.Contract;
import be.cyberfam.lab.web.ExerciseShelf;
import be.cyberfam.lab.web.FigureHistory;
import be.cyberfam.lab.web.FloorFeed;
import be.cyberfam.lab.web.WebServer;
import be.cyberfam.lab.web.Workshop;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One running lab: every part by name, started in order, stopped in reverse. Its methods block; call them off any event
 * loop.
 */
public final class Lab implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lab.class);
    private static final Duration WRAP_UP_GRACE = Duration.ofSeconds(12);
    /** What does not end in this time is left as it is, so that there is time to stop the switch. */
    private static final Duration IN_ORDER = Duration.ofSeconds(8);

    private static final long TICK_MS = 20;
    private static final long A_DAY_MS = Duration.ofDays(1).toMillis();

    private final Records records;
    private final Path certificates;
    private final Path spoken;
    private final LabConfig config;
    private final InstantSource clock = InstantSource.system();
    private final Stack stack = new Stack();
    private volatile Optional<Robots> robots = Optional.empty();
    private volatile Consumer<Duration> speech = late -> {};

    private final Vertx vertx = Vertx.vertx();
    private final Context floorsHome = vertx.getOrCreateContext();
    private final Relay relay = new Relay();
    private final FloorFeed floor;
    private final LabMetrics metrics;
    private final ExerciseShelf exercises;
    private final FigureHistory history = new FigureHistory();
    private final Switch pbx;
    private final LivePacks packs;
    private final Store store;
    private final Voices voices;
    private final CodeHash codes;
    private final SipBook book;
    private final RecordingShelf recordings;
    private final RecordingClerk clerk;
    private final PlayedCustomers customers;
    private final AmiLink ami;
    private final Conductor conductor;
    private final WebServer web;

    /** Starts everything; {@link LabFailed} when a part cannot be had, after stopping what was started. */
    public static Lab start(Home home, LabConfig config, Progress progress) {
        return new Lab(home, config, progress);
    }

    private Lab(Home home, LabConfig config, Progress progress) {
        this.records = new Records(home.folder(), config);
        this.config = config;
        this.certificates = home.folder("certificates");
        this.spoken = home.folder("lines");
        LabLog.to(home.folder("log"));
        try {
            stack.push("event loops", () -> Await.done(vertx.close()));
            packs = Cast.open(Places.packs(), home.folder("packs"));
            var room = new Room(
                            config.seatIds(),
                            Set.copyOf(config.lineIds()),
                            config.rule(),
                            config.deskIds(),
                            (pack, name) -> packs.shelf().colleague(pack, name).isPresent())
                    .with(config.linesOfSomeSeats());
            floor = new FloorFeed(Floor.of(room.seats(), room.desks(), room.rule(), clock.instant()));
            exercises = new ExerciseShelf(floor);
            metrics = new LabMetrics(floor.get(), config.lineIds(), clock);
            stack.push("metrics", metrics);

            Console.expectFreePort(config);
            progress.step("switchboard");
            Retention.ofBooks(BookPlaces.in(home.folder()), config.keeping(), clock.instant());
            pbx = Switch.of(home.folder(), config, clock);
            stack.push("switchboard, when the rest does not start", pbx::stop);
            var pbxUp = CompletableFuture.runAsync(pbx::start, Thread::startVirtualThread);
            var contract = Contract.bundled(vertx);
            store = records.open();
            stack.push("store", store);
            codes = CodeKey.of(home.folder());
            Await.done(People.sealed(store.accounts(), codes));
            recordings = new RecordingShelf(home.folder("recordings"));
            var retention = new Retention(config.keeping(), store, recordings, ZoneId.systemDefault());
            forget(retention);
            clerk = openRecordings();
            stack.push("switchboard", pbx::stop);
            book = SipBook.at(home.folder("books").resolve("sip.csv"));
            stack.push("SIP book", book);
            voices = new Voices(
                    Places.voices(config), new Recordings(() -> packs.library().folders()));
            stack.push("voices", voices);
            new MachineVoice(voices, pbx.plan().directories().sounds()).speak(config.lines());
            var telephones = telephones(Role.CUSTOMER);
            customers = new PlayedCustomers(
                    vertx.getOrCreateContext(),
                    clock,
                    telephones.phone(),
                    telephones.voices(),
                    voices,
                    WordServices.open(config, stack, metrics),
                    packs.shelf(),
                    call -> store.worksheets()
                            .sheet(call)
                            .map(sheet -> sheet.map(Worksheet::filled).orElse(Set.of())),
                    relay,
                    Measured.diary(metrics, late -> speech.accept(late), relay::hear));
            var places = Stream.concat(config.seatIds().stream(), config.deskIds().stream())
                    .toList();
            ami = new AmiLink(pbx.access(), floorsHome, places, relay, clock);
            conductor = new Conductor(room, ports(telephones), floorsHome, clock);
            relay.to(conductor);
            metrics.watch(Measured.link(ami.figures()));
            takeUpYesterday();
            Await.done(pbxUp);

            long daily = vertx.setPeriodic(A_DAY_MS, t -> Thread.startVirtualThread(() -> forget(retention)));
            stack.push("retention", () -> vertx.cancelTimer(daily));
            progress.step("console");
            web = openConsole(contract);
            config.external().ifPresent(elsewhere -> progress.step("external switchboard"));
            listen();
        } catch (RuntimeException e) {
            stack.unwind();
            throw e;
        }
    }

    /** The console's address. */
    public String address() {
        var host = config.host().equals("0.0.0.0") ? "localhost" : config.host();
        return "http://" + host + ":" + web.port() + "/";
    }

    /** The console's address for other machines of the class; empty when they do not reach it. */
    public Optional<String> addressForOthers() {
        return config.lan().map(lan -> "https://" + lan.address() + ":" + web.securePort() + "/");
    }

    /** By which people tell the authority other machines are to trust; empty when there is none of the lab's own. */
    public Optional<String> fingerprint() {
        return web.fingerprint();
    }

    public Floor floor() {
        return floor.get();
    }

    public Store store() {
        return store;
    }

    public RecordingShelf recordings() {
        return recordings;
    }

    /** The packs that can be played. */
    public List<Pack> packs() {
        return List.copyOf(packs.shelf().packs().values());
    }

    /** Does what is asked of the floor; {@link LabFailed} with the reason when it is refused. */
    public void ask(Request request) {
        if (Await.done(conductor.ask(request)) instanceof Reply.Refused refused) {
            throw new LabFailed(Exit.FAILED, refused.detail());
        }
    }

    /** Has every line of a pack spoken, so that nobody waits for a voice; the first time this takes a while. */
    public void rehearse(Pack pack) {
        rehearsals(pack).forEach(Await::done);
    }

    /** Puts an exercise on the floor. */
    public void begin(Exercise exercise) {
        exercises.put(exercise, clock.instant());
        ask(new Request.StartExercise(exercise));
    }

    /**
     * Seats a robot at every seat and has every line of the pack spoken, so that nobody waits for a voice; returns when
     * all can take calls. The first time this takes a while.
     */
    public void seatRobots(Pack pack, Manner manner, long seed) {
        seatRobots(config.seats(), pack, manner, seed);
    }

    /** A robot at each of the first seats; the others stay free, for people. */
    public void seatRobots(int count, Pack pack, Manner manner, long seed) {
        var rehearsed = rehearsals(pack);
        var seated =
                new Robots(vertx, clock, telephones(Role.ROBOT), voices, web.port(), Cast.verdict(conductor, packs));
        stack.push("robots", seated);
        robots = Optional.of(seated);
        seated.beginWith(floor());
        var known = Await.done(People.robots(store.accounts(), codes, count));
        var version = config.keeping().version();
        Await.done(People.agreeing(store.consents(), known.keySet(), version, clock.instant()));
        seated.seat(known, pbx::account, pack, manner, seed);
        rehearsed.forEach(Await::done);
        Robots.awaitReady(this::floor, known.keySet());
    }

    /** Sign-in codes of people made at this lab's first start; empty later. */
    public List<People.Code> firstCodes() {
        return Await.done(People.first(store.accounts(), codes, config.seats()));
    }

    /** Ends every call in order, and waits for what seats and recordings still have to do. */
    public void endCalls() {
        Await.done(conductor.close(WRAP_UP_GRACE), WRAP_UP_GRACE.plus(IN_ORDER), () -> "The calls did not end");
        Await.done(Future.fromCompletionStage(clerk.settled()), IN_ORDER, () -> "The recordings were not put away");
    }

    /** Tells from now on how long after he meant to a customer began to speak, each time; on the customers' context. */
    public void onSpeech(Consumer<Duration> told) {
        speech = told;
    }

    /** What an exercise came to, as a table of text. */
    public String summary(ExerciseId exercise) {
        return new RunSummary(
                        records.callsOf(exercise),
                        config.rule().inTime(),
                        config.rule().tooShort())
                .text();
    }

    /** Clears the seats that robots of an earlier run still hold. */
    public void clearRobots() {
        floor().seats().stream()
                .filter(seat ->
                        seat.person().filter(p -> People.isRobot(p.id())).isPresent())
                .forEach(seat -> Await.done(conductor.ask(new Request.SignOff(seat.id()))));
    }

    /** Ends calls in order, closes records, stops every part. */
    @Override
    public void close() {
        try {
            endCalls();
        } catch (LabFailed e) {
            LOG.warn("the floor did not close in order: {}", e.getMessage());
        }
        stack.unwind();
    }

    private List<Future<?>> rehearsals(Pack pack) {
        return pack.scenarios().stream()
                .<Future<?>>map(scenario -> customers.rehearse(pack.role(scenario)))
                .toList();
    }

    /** What cannot be deleted now is tried again at the next start or tomorrow; nobody is kept from practising by it. */
    private void forget(Retention retention) {
        try {
            retention.forget(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("not everything that is too old was deleted: {}", e.getMessage());
        }
    }

    private RecordingClerk openRecordings() {
        var halves = pbx.plan().directories().recordings();
        var desk = new RecordingDesk(halves, recordings, ZoneId.systemDefault(), RecordingDesk.Patience.DEFAULT);
        stack.push("recordings", desk);
        return new RecordingClerk(desk, recordings, clock, relay::hear);
    }

    private Telephones telephones(Role role) {
        var opened = Telephones.open(role, config, pbx.sip(), book, clock);
        stack.push(opened.owners(), opened);
        metrics.watch(opened.owners(), Measured.voices(opened.voices()));
        return opened;
    }

    private Ports ports(Telephones customersPhones) {
        var switchboard = new AmiSwitchboard(ami, () -> customersPhones.phone().address());
        var feed = (Feed) (now, change) -> {
            floor.publish(now, change);
            clerk.publish(now, change);
            metrics.publish(now, change);
            robots.ifPresent(room -> room.see(now, change));
        };
        return new Ports(
                store,
                feed,
                new LabSwitchboard(switchboard, pbx),
                customers,
                new SwitchBook(vertx, pbx.plan().directories().cel()));
    }

    /** The day's counts go on where they were, and calls that were not over are taken up. */
    private void takeUpYesterday() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant();
        var journal = Await.done(store.since(today));
        history.replay(floor(), journal);
        Await.done(conductor.resume(journal));
        Await.done(conductor.obey(Await.done(store.refusals().standing()).stream()
                .map(Refusals.Entry::number)
                .collect(Collectors.toSet())));
        floor.reset(Await.done(conductor.look()));
        metrics.reset(floor.get());
    }

    private WebServer openConsole(Future<Contract> contract) {
        var workshop = new Workshop(
                packs, new LineSounds(vertx, voices, spoken), Places.packs().resolve("schema"));
        var parts = new Console(vertx, config, pbx, store, codes, recordings, metrics, clock, workshop)
                .parts(floor, exercises, conductor, history, customers);
        var server = new WebServer(Console.config(config, pbx, certificates, clock), contract, parts);
        var listening = vertx.deployVerticle(server);
        var id = Await.done(listening.recover(e -> Future.failedFuture(Console.cannotListen(config, e))));
        stack.push("console", () -> Await.done(vertx.undeploy(id)));
        return server;
    }

    /** From here on events come: the switch is heard, time passes, what a crash left behind is put away. */
    private void listen() {
        ami.start();
        stack.push("AMI", () -> Await.done(ami.close()));
        long ticking = vertx.setPeriodic(TICK_MS, t -> conductor.tick());
        stack.push("clock", () -> vertx.cancelTimer(ticking));
        if (!Await.until(pbx.patience(), () -> floor().pbx().up())) {
            throw pbx.silent();
        }
        var leftovers = clerk.takeUpLeftovers(floor());
        leftovers.exceptionally(e -> {
            LOG.warn("recordings of an earlier run are not put away: {}", e.getMessage());
            return List.of();
        });
    }
}
