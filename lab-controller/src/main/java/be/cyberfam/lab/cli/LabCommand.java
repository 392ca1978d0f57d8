package be.cyberfam.lab.cli;

import be.cyberfam.lab.LabFailed;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands, their options and how they end. */
@Command(
        name = "./lab",
        description = "A practice floor for call-centre trainees: simulated customers on a real switchboard.",
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            StopCommand.class,
            CodesCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            VerifyCommand.class,
            PackCommand.class,
            PbxConfigCommand.class,
            BenchCommand.class
        })
public final class LabCommand {
    LabCommand() {}

    /** Runs a command line and returns its exit code. */
    public static int execute(String... args) {
        return new CommandLine(new LabCommand())
                .registerConverter(Duration.class, new DurationOption())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(LabCommand::failed)
                .setParameterExceptionHandler(LabCommand::wrongUse)
                .execute(args);
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof LabFailed known) {
            command.getErr().println(known.getMessage());
            return known.exit().code();
        }
        LoggerFactory.getLogger(LabCommand.class).error("unexpected", e);
        command.getErr().println("Something unexpected happened: " + e + ". The log tells more.");
        return LabFailed.Exit.FAILED.code();
    }

    private static int wrongUse(CommandLine.ParameterException e, String[] args) {
        var command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        command.getErr().println("Try: ./lab help " + command.getCommandName().replace("./lab", ""));
        return LabFailed.Exit.WRONG_USE.code();
    }
}
