package be.cyberfam.lab.consoletest;

import be.cyberfam.lab.ConfigFile;
import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.Home;
import be.cyberfam.lab.Lab;
import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.People;
import be.cyberfam.lab.call.CallEvent.KeyHeard;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Consent;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.conductor.Purpose;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Reach;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.pack.EverydayCalls;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Scenario;
import be.cyberfam.lab.store.StoredCalls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole lab on a home of its own and a free port: real Asterisk, real calls. */
final class OpenLab implements AutoCloseable {
    private static final long SEED = 7;

    private final Home home;
    private final Lab lab;
    private final Map<String, String> codes;
    private int sent;

    private OpenLab(Home home, Lab lab) {
        this.home = home;
        this.lab = lab;
        codes = lab.firstCodes().stream()
                .collect(Collectors.toMap(code -> code.person().value(), People.Code::code));
    }

    static OpenLab withSeats(int seats) {
        return whereNobodyWasAsked(seats).everybodyAgrees();
    }

    /** The same, before anybody has agreed to be recorded. */
    static OpenLab whereNobodyWasAsked(int seats) {
        var home = Home.take(newFolder());
        var config = ConfigFile.of(home.folder()).withPort(0).withSeats(seats);
        return new OpenLab(home, Lab.start(home, config, step -> {}));
    }

    private OpenLab everybodyAgrees() {
        var now = Instant.now();
        var version = Keeping.USUAL.version();
        var said = codes.keySet().stream()
                .map(PersonId::new)
                .flatMap(person ->
                        Stream.of(Purpose.values()).map(purpose -> new Consent(person, purpose, true, version, now)))
                .toList();
        lab.store()
                .consents()
                .keep(said)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return this;
    }

    /** Whether the voices of a call are anywhere in the home. */
    boolean hasVoicesOf(CallId call) {
        try (var all = Files.walk(home.folder())) {
            return all.anyMatch(
                    file -> file.getFileName().toString().matches(call + "(-agent|-customer)?\\.(sln|wav)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, which other machines of the class reach too; a second loopback address plays the class's network. */
    static OpenLab forTheClass(int seats) {
        var home = Home.take(newFolder());
        var config = ConfigFile.of(home.folder()).withPort(0).withSeats(seats).withLan("127.0.0.9", 0);
        return new OpenLab(home, Lab.start(home, config, step -> {})).everybodyAgrees();
    }

    /** A robot at every seat, and so many customers an hour for a while. */
    OpenLab busy(double customersPerHour) {
        var pack = EverydayCalls.of(lab.packs().getFirst());
        lab.seatRobots(pack, Manner.ATTENTIVE, SEED);
        var cast = pack.scenarios().stream().map(scenario -> casting(pack, scenario));
        lab.begin(new Exercise(
                new ExerciseId("matinee"),
                "Matinée d’accueil",
                new LineId("accueil"),
                Set.of(),
                cast.toList(),
                new Traffic.Poisson(customersPerHour),
                Optional.of(new Patience.Exponential(Duration.ofSeconds(4), Duration.ofSeconds(25))),
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                SEED));
        return this;
    }

    /** Sends one customer of that scenario; {@code autoAnswer} puts him through at once. */
    void sends(String scenario, boolean autoAnswer) {
        lab.begin(one(scenario).answeredAtOnce(autoAnswer));
    }

    /** Puts one customer of that scenario, who will answer, on the list of those to be called. */
    void listsOne(String scenario) {
        lab.begin(one(scenario).calling(new Reach(0, 0, 0)));
    }

    /** The one on the list lets it ring, however often he is called. */
    void listsOneWhoLetsItRing(String scenario) {
        lab.begin(one(scenario).calling(new Reach(0, 1, 0)));
    }

    /** From now on whoever is on the list answers: the same list again. */
    void makesHimAnswer(String scenario) {
        stopsExercises();
        sent--;
        listsOne(scenario);
    }

    private Exercise one(String scenario) {
        var pack = lab.packs().getFirst();
        var him = pack.scenarios().stream()
                .filter(candidate -> candidate.id().value().equals(scenario))
                .map(candidate -> casting(pack, candidate))
                .toList();
        sent++;
        return new Exercise(
                new ExerciseId("one-" + sent),
                "Un client",
                new LineId("accueil"),
                Set.of(),
                him,
                new Traffic.Waves(1, Duration.ofMinutes(20)),
                Optional.of(new Patience.Exponential(Duration.ofMinutes(5), Duration.ofMinutes(10))),
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                SEED + sent);
    }

    /** Nobody comes any more, nobody waits, and whoever sits at that seat is done with her call and takes the next. */
    void clears(SeatId seat) {
        stopsExercises();
        Eventually.isTrue(this::hasHungUpOnEverybody);
        callAt(seat).ifPresent(call -> {
            lab.ask(new Request.RecordOutcome(seat, call, new Outcome("informed", "", "")));
            lab.ask(new Request.WrapUp(seat, call));
        });
        // her phone may be gone already, and the pause behind it is there still
        if (seat(seat).pause().isPresent()) {
            lab.ask(new Request.BeReady(seat));
        }
    }

    private void stopsExercises() {
        lab.floor().exercises().forEach(exercise -> lab.ask(new Request.StopExercise(exercise.id())));
    }

    private boolean hasHungUpOnEverybody() {
        var onTheLine = lab.floor().calls().stream()
                .filter(call -> !(call.phase() instanceof CallPhase.WrappingUp))
                .toList();
        onTheLine.forEach(call -> hangUp(call.id()));
        return onTheLine.isEmpty();
    }

    private void hangUp(CallId call) {
        try {
            lab.ask(new Request.HangUp(call));
        } catch (LabFailed over) {
            // he has hung up himself
        }
    }

    void ask(Request request) {
        lab.ask(request);
    }

    Seat seat(SeatId id) {
        return lab.floor().seat(id).orElseThrow();
    }

    SeatState state(SeatId seat) {
        return seat(seat).state();
    }

    /** The call that is at the seat now. */
    Optional<CallId> callAt(SeatId seat) {
        return state(seat) instanceof SeatState.Busy busy ? Optional.of(busy.call()) : Optional.empty();
    }

    /** The keys the customer's phone has heard in a call, by the journal. */
    String keysHeard(CallId call) {
        try (var journal = StoredCalls.in(home.folder())) {
            return journal.events(call).stream()
                    .filter(KeyHeard.class::isInstance)
                    .map(event -> ((KeyHeard) event).key())
                    .collect(Collectors.joining());
        }
    }

    Path home() {
        return home.folder();
    }

    String addressForOthers() {
        return lab.addressForOthers().orElseThrow();
    }

    String fingerprint() {
        return lab.fingerprint().orElseThrow();
    }

    String address() {
        return lab.address();
    }

    /** The code a person was given at the first start: "formateur", "stagiaire-01". */
    String codeOf(String person) {
        return codes.get(person);
    }

    @Override
    public void close() {
        lab.close();
        home.close();
        remove(home.folder());
    }

    private static Casting casting(Pack pack, Scenario scenario) {
        var persona = pack.personaOf(scenario);
        return new Casting(pack.id(), scenario.id(), persona.id(), persona.name(), Optional.of(scenario.right()), 1);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("lab-console-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
