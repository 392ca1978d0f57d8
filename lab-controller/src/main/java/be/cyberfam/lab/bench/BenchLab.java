package be.cyberfam.lab.bench;

import be.cyberfam.lab.ConfigFile;
import be.cyberfam.lab.Home;
import be.cyberfam.lab.Lab;
import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A whole lab in this process, in a home of its own that goes with it. */
final class BenchLab implements AutoCloseable {
    private static final Duration WRAP_UP = Duration.ofSeconds(30);
    private static final long SEED = 1998;

    private final Home home;
    private final Lab lab;
    private final List<SeatId> seats;
    private final LineId line;

    private BenchLab(Home home, Lab lab, List<SeatId> seats, LineId line) {
        this.home = home;
        this.lab = lab;
        this.seats = seats;
        this.line = line;
    }

    /** With that many seats, nobody at them, and every customer's voice made. */
    static BenchLab start(int seats) throws IOException {
        var home = Home.take(Files.createTempDirectory("lab-bench-"));
        try {
            var config = ConfigFile.of(home.folder()).withPort(0).withSeats(seats);
            var lab = Lab.start(home, config, step -> {});
            lab.rehearse(lab.packs().getFirst());
            return new BenchLab(home, lab, config.seatIds(), config.lineIds().getFirst());
        } catch (LabFailed e) {
            home.close();
            BenchPbx.delete(home.folder());
            throw new IOException("the lab to be measured does not start: " + e.getMessage(), e);
        }
    }

    Lab lab() {
        return lab;
    }

    Path folder() {
        return home.folder();
    }

    List<SeatId> seats() {
        return seats;
    }

    Pack pack() {
        return lab.packs().getFirst();
    }

    /** Customers of every kind begin to come. */
    void begin(Traffic traffic, Patience patience, Duration length) {
        lab.begin(exercise(traffic, patience, length));
    }

    /** The same, and whoever sits at a seat is put through at once. */
    void beginAnswered(Traffic traffic, Patience patience, Duration length) {
        lab.begin(exercise(traffic, patience, length).answeredAtOnce(true));
    }

    private Exercise exercise(Traffic traffic, Patience patience, Duration length) {
        return new Exercise(
                new ExerciseId("bench-" + System.nanoTime()),
                "bench",
                line,
                Set.of(),
                pack().scenarios().stream()
                        .map(scenario -> {
                            var persona = pack().personaOf(scenario);
                            return new Casting(
                                    pack().id(),
                                    scenario.id(),
                                    persona.id(),
                                    persona.name(),
                                    Optional.of(scenario.right()),
                                    1);
                        })
                        .toList(),
                traffic,
                Optional.of(patience),
                WRAP_UP,
                length,
                SEED);
    }

    @Override
    public void close() throws IOException {
        lab.close();
        home.close();
        BenchPbx.delete(home.folder());
    }
}
