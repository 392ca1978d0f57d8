package be.cyberfam.lab.cli;

import be.cyberfam.lab.Home;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.pbx.Asterisk;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Ends what a lab that was killed left behind. */
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description = "Ends what a lab that was killed left running on a home: its calls, its switchboard.",
        footer = {"", "  ./lab stop", "  ./lab stop --home ~/class-b"})
final class StopCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HomeOption home = new HomeOption();

    @Override
    public Integer call() {
        boolean was = Files.isDirectory(home.folder()) && stopLeftover();
        spec.commandLine().getOut().println(was ? "The switchboard is stopped." : "Nothing was running.");
        return Exit.DONE.code();
    }

    private boolean stopLeftover() {
        try (var taken = Home.take(home.folder())) {
            return Asterisk.stopLeftover(taken.folder());
        }
    }
}
