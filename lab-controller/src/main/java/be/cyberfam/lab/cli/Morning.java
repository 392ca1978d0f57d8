package be.cyberfam.lab.cli;

import be.cyberfam.lab.LabConfig;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Crowd;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.scenario.Family;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The demo's exercise: a calm line with one rush, in proportion to the seats. */
final class Morning {
    /** A robot's call with its wrap-up lasts some 53 s: this many calls an hour keep a seat busy. */
    static final double SEAT_FULL_PER_HOUR = 68;

    /** Who looks for less than this long wants to see a rush at once. */
    private static final Duration BRIEF = Duration.ofMinutes(3);

    /** Of each family so many scenarios: enough to be varied, few enough to have them spoken before anybody loses patience. */
    private static final int OF_EACH_FAMILY = 2;

    /** Of those who gave up waiting, who call again. */
    private static final double HALF = 0.5;

    private Morning() {}

    /** The pack with the scenarios one morning needs, some of every family. */
    static Pack cut(Pack pack) {
        return pack.withOnly(Arrays.stream(Family.values())
                .flatMap(family -> pack.scenarios().stream()
                        .filter(scenario -> scenario.family() == family)
                        .limit(OF_EACH_FAMILY))
                .map(Scenario::id)
                .toList());
    }

    static Exercise of(Pack pack, Duration length, LabConfig config, long seed) {
        return new Exercise(
                        new ExerciseId("demo-" + Instant.now().getEpochSecond()),
                        pack.title(),
                        config.lineIds().getFirst(),
                        Set.of(),
                        pack.scenarios().stream()
                                .map(scenario -> {
                                    var persona = pack.personaOf(scenario);
                                    return new Casting(
                                            pack.id(),
                                            scenario.id(),
                                            persona.id(),
                                            persona.name(),
                                            Optional.of(scenario.right()),
                                            persona.telephone().flatMap(PhoneNumber::read),
                                            1);
                                })
                                .toList(),
                        traffic(config.seats(), length),
                        Optional.of(new Patience.Exponential(Duration.ofSeconds(4), Duration.ofSeconds(25))),
                        Duration.ofSeconds(30),
                        length.compareTo(Exercise.LONGEST) > 0 ? Exercise.LONGEST : length,
                        seed)
                .with(new Crowd(Pace.BRISK, 0, HALF));
    }

    /** Calm, with one rush, for so many seats. */
    static Traffic traffic(int seats, Duration length) {
        double full = seats * SEAT_FULL_PER_HOUR;
        boolean brief = length.compareTo(BRIEF) < 0;
        var rush = Duration.ofSeconds(Math.min(120, Math.max(1, length.toSeconds() / 3)));
        return new Traffic.Peak(
                full * (brief ? 1.2 : 0.75),
                full * (brief ? 2.6 : 1.8),
                rush,
                Duration.ofSeconds(Math.max(1, rush.toSeconds() / 2)));
    }
}
