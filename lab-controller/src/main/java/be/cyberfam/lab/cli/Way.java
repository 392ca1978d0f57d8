package be.cyberfam.lab.cli;

import be.cyberfam.lab.LabConfig;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Reach;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.scenario.Pack;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who calls whom in a demo. */
enum Way {
    /** Customers call. */
    IN,
    /** Seats call those on a list. */
    MANUAL,
    /** Seats read about who is next on a list, then call him. */
    PREVIEW,
    /** The lab calls, one number for each seat that is ready. */
    PROGRESSIVE,
    /** The lab calls more numbers than that. */
    PREDICTIVE,
    /** All of them beside each other, as far as there are seats, and lines to wait on. */
    ALL;

    /** The first of them go before the others where there are few seats. */
    private static final List<Way> BESIDE_EACH_OTHER = List.of(IN, MANUAL, PREDICTIVE, PREVIEW, PROGRESSIVE);

    /** A demo is too short to measure what a limit of three of a hundred needs. */
    private static final double DEMO_LIMIT = 0.1;

    /** Not all who are called are reached: so many names for each call a seat can take. */
    private static final int NAMES_A_CALL = 2;

    /** On the list of each seat that reads first: enough for an hour. */
    private static final int MOST_NAMES = 100;

    /** The exercises of a demo, each with its seats and, where customers wait, its line. */
    List<Exercise> exercises(Exercise inbound, Pack pack, LabConfig config) {
        if (this != ALL) {
            return List.of(of(inbound, pack, config.seats()));
        }
        var lines = new ArrayDeque<>(config.lineIds());
        var ways = beside(config.seats(), lines.size());
        var parts = new ArrayList<Exercise>();
        for (int i = 0; i < ways.size(); i++) {
            var seats = seats(i * config.seats() / ways.size(), (i + 1) * config.seats() / ways.size());
            var line = ways.get(i).waits() ? lines.remove() : config.lineIds().getFirst();
            parts.add(part(ways.get(i), inbound, pack, seats, line));
        }
        return List.copyOf(parts);
    }

    /** As many as there are seats for, and no more whose customers wait than there are lines. */
    private static List<Way> beside(int seats, int lines) {
        var waiting = BESIDE_EACH_OTHER.stream().filter(Way::waits).limit(lines).toList();
        return BESIDE_EACH_OTHER.stream()
                .filter(way -> !way.waits() || waiting.contains(way))
                .limit(seats)
                .toList();
    }

    /** Whether its customers wait on a line for a seat. */
    private boolean waits() {
        return this != MANUAL && this != PREVIEW;
    }

    private static Set<SeatId> seats(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> SeatId.numbered(i + 1)).collect(Collectors.toSet());
    }

    private static Exercise part(Way way, Exercise inbound, Pack pack, Set<SeatId> seats, LineId line) {
        var own = new ExerciseId(inbound.id() + "-" + way.name().toLowerCase(Locale.ROOT));
        return way.of(inbound, pack, seats.size())
                .as(own)
                .named(way.title(pack.language()))
                .at(seats, line);
    }

    /** What an exercise of this way is called where several run, in the language of its pack. */
    private String title(String language) {
        return switch (language.substring(0, 2)) {
            case "fr" -> title("Les clients appellent", "Nous appelons", "Le central appelle pour nous");
            case "nl" -> title("De klanten bellen", "Wij bellen", "De centrale belt voor ons");
            default -> title("Customers call", "We call", "The exchange calls for us");
        };
    }

    private String title(String in, String manual, String called) {
        return this == IN ? in : this == MANUAL ? manual : called;
    }

    private Exercise of(Exercise inbound, Pack pack, int seats) {
        return switch (this) {
            case IN, ALL -> inbound.with(Morning.traffic(seats, inbound.length()));
            case MANUAL -> inbound.with(waves(seats)).calling(bySeats(pack));
            case PREVIEW ->
                inbound.calling(bySeats(pack).by(DialMode.PREVIEW).of(new DemoList(pack, seats * MOST_NAMES).people()));
            case PROGRESSIVE -> called(inbound, pack, seats, DialMode.PROGRESSIVE);
            case PREDICTIVE -> called(inbound, pack, seats, DialMode.PREDICTIVE);
        };
    }

    private static Campaign bySeats(Pack pack) {
        return Campaign.manual(Reach.USUAL)
                .answeredBy(pack.others())
                .whereOutcomesMean(pack.outcomes().attempts());
    }

    private static Exercise called(Exercise inbound, Pack pack, int seats, DialMode mode) {
        double limit = mode == DialMode.PREDICTIVE ? DEMO_LIMIT : DropRate.USUAL_LIMIT;
        return inbound.with(waves(seats * NAMES_A_CALL))
                .calling(new Campaign(
                                Reach.USUAL,
                                mode,
                                Optional.empty(),
                                limit,
                                pack.outcomes().attempts())
                        .answeredBy(pack.others()));
    }

    private static Traffic waves(int names) {
        return new Traffic.Waves(
                Math.max(1, names), Duration.ofMillis((long) (3_600_000 / Morning.SEAT_FULL_PER_HOUR)));
    }
}
