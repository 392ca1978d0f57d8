package be.cyberfam.lab.cli;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.SwitchFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The switchboard's configuration, for an Asterisk that runs elsewhere. */
@Command(
        name = "pbx-config",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description =
                "Writes the switchboard's configuration, its secrets included, for an Asterisk that runs elsewhere.",
        footer = {"", "  ./lab pbx-config /etc/asterisk", "  ./lab run --pbx external"})
final class PbxConfigCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder to write the files to")
    private Path folder = Path.of("");

    @Mixin
    private FloorOptions options = new FloorOptions();

    @Override
    public Integer call() {
        SwitchFiles.write(
                options.home.folder(), options.config(), folder.toAbsolutePath().normalize());
        spec.commandLine().getOut().println("Written to " + folder + ". Start the lab with --pbx external.");
        return Exit.DONE.code();
    }
}
