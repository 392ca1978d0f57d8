package be.cyberfam.lab.cli;

import be.cyberfam.lab.Home;
import be.cyberfam.lab.Lab;
import be.cyberfam.lab.LabFailed.Exit;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The floor for real trainees, until Ctrl-C. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description = "The floor for real trainees: switchboard, console, sign-in codes. Ctrl-C ends it in order.",
        footer = {"", "  ./lab run", "  ./lab run --home ~/class-b --port 8089"})
final class RunCommand implements Callable<Integer> {
    private static final Duration DAY = Duration.ofDays(1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FloorOptions options = new FloorOptions();

    @Override
    public Integer call() {
        var ending = new Ending();
        var screen = new Screen(spec.commandLine().getOut());
        try (var home = Home.take(options.home.folder());
                var lab = Lab.start(home, options.config(), screen)) {
            lab.clearRobots();
            screen.ready();
            Welcome.print(screen, lab, home);
            while (!ending.awaitAsked(DAY)) {
                screen.line("the floor is open");
            }
            screen.line("ending the calls and stopping…");
        } finally {
            ending.finished(Exit.DONE.code());
        }
        return Exit.DONE.code();
    }
}
