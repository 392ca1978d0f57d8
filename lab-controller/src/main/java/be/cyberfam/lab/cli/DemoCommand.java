package be.cyberfam.lab.cli;

import be.cyberfam.lab.Home;
import be.cyberfam.lab.Lab;
import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.floor.Count;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.robot.Manner;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A floor with robot trainees and a morning's traffic: something to look at at once. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description = "A morning's traffic with robot trainees on real SIP calls: something to look at at once.",
        footer = {
            "",
            "  ./lab demo",
            "  ./lab demo --for 90s",
            "  ./lab demo --seats 4 --for 5m",
            "  ./lab demo --outbound",
            "  ./lab demo --ways predictive",
            "  ./lab demo --ways all",
            "  ./lab demo --robots 11    the twelfth seat is yours"
        })
final class DemoCommand implements Callable<Integer> {
    private static final Duration MORNING = Duration.ofHours(4);
    private static final Duration NEWS = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FloorOptions options = new FloorOptions();

    @Option(
            names = "--for",
            paramLabel = "DURATION",
            description = "ends by itself after so long, and prints a summary")
    private @Nullable Duration length;

    @Option(
            names = "--robots",
            paramLabel = "N",
            description = "so many seats have a robot; the others are free for people")
    private @Nullable Integer robots;

    @Option(names = "--seed", paramLabel = "N", description = "who calls when, and how, grows from it (default: 1998)")
    private long seed = 1998;

    @Option(names = "--outbound", description = "the seats call, instead of being called: --ways manual")
    private boolean outbound;

    @Option(
            names = "--ways",
            paramLabel = "WAY",
            description =
                    "who calls whom: in, manual, preview, progressive, predictive, or all beside each other (3 seats at least)")
    private @Nullable String ways;

    @Override
    public Integer call() {
        var ending = new Ending();
        int code = Exit.FAILED.code();
        try {
            code = play(ending, new Screen(out()));
            if (code == Exit.DONE.code()) {
                HeadStart.announce(new Screen(out()));
            }
        } finally {
            ending.finished(code);
        }
        return code;
    }

    private int play(Ending ending, Screen screen) {
        long handled;
        try (var home = Home.take(options.home.folder())) {
            try (var lab = Lab.start(home, options.config(), screen)) {
                var pack = Morning.cut(lab.packs().getFirst());
                screen.step("robots, voices");
                lab.clearRobots();
                lab.seatRobots(robotsAmong(lab.floor().seats().size()), pack, Manner.ATTENTIVE, seed);
                screen.ready();
                Welcome.print(screen, lab, home);
                long before = lab.floor().tally().count(Count.HANDLED);
                var lasting = Optional.ofNullable(length).orElse(MORNING);
                var inbound = Morning.of(pack, lasting, options.config(), seed);
                var mornings = way(lab.floor().seats().size()).exercises(inbound, pack, options.config());
                mornings.forEach(lab::begin);
                watch(lab, ending, screen);
                screen.line("ending the calls…");
                lab.endCalls();
                handled = lab.floor().tally().count(Count.HANDLED) - before;
                for (var morning : mornings) {
                    screen.line("");
                    screen.line(lab.summary(morning.id()));
                }
            }
        }
        return handled > 0 ? Exit.DONE.code() : Exit.FAILED.code();
    }

    private Way way(int seats) {
        var wanted = Arrays.stream(Way.values())
                .filter(way ->
                        way.name().equalsIgnoreCase(Optional.ofNullable(ways).orElse(outbound ? "manual" : "in")))
                .findFirst()
                .orElseThrow(() -> new LabFailed(
                        Exit.WRONG_USE, "--ways must be in, manual, preview, progressive, predictive or all"));
        if (wanted == Way.ALL && seats < 3) {
            throw new LabFailed(Exit.WRONG_USE, "--ways all needs 3 seats at least");
        }
        return wanted;
    }

    private int robotsAmong(int seats) {
        int wanted = Optional.ofNullable(robots).orElse(seats);
        if (wanted < 1 || wanted > seats) {
            throw new LabFailed(Exit.WRONG_USE, "--robots must be 1 to " + seats + ", one for each seat at most");
        }
        return wanted;
    }

    private void watch(Lab lab, Ending ending, Screen screen) {
        long end = System.nanoTime()
                + Optional.ofNullable(length).orElse(Duration.ofDays(365)).toNanos();
        while (System.nanoTime() < end) {
            long left = Math.max(1, Math.min(NEWS.toMillis(), (end - System.nanoTime()) / 1_000_000));
            if (ending.awaitAsked(Duration.ofMillis(left))) {
                return;
            }
            screen.line(news(lab.floor()));
        }
    }

    private static String news(Floor floor) {
        long talking = floor.calls().stream()
                .filter(c -> c.phase() instanceof CallPhase.Connected)
                .count();
        long waiting = floor.calls().stream()
                .filter(c -> c.phase() instanceof CallPhase.Waiting)
                .count();
        var tally = floor.tally();
        return "waiting %d, talking %d, handled %d, abandoned %d"
                .formatted(waiting, talking, tally.count(Count.HANDLED), tally.count(Count.ABANDONED));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
