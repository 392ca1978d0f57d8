package be.cyberfam.lab.cli;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.Records;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.report.CallExport;
import be.cyberfam.lab.report.ExportCalls;
import be.cyberfam.lab.store.StoreFailed;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The recorded calls on standard output. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description = "The recorded calls on standard output; times are ISO 8601 in UTC, durations milliseconds.",
        footer = {
            "",
            "  ./lab export calls --format csv > calls.csv",
            "  ./lab export calls --format json | jq '.[].handleMs'"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "calls", description = "what to export: calls")
    private What what = What.CALLS;

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--format", paramLabel = "json|csv", description = "json (default) or csv")
    private CallExport format = CallExport.JSON;

    @Option(names = "--exercise", paramLabel = "ID", description = "only calls of this exercise")
    private @Nullable String exercise;

    @Option(names = "--from", paramLabel = "TIME", description = "begun at or after, as in 2026-03-09T09:00:00Z")
    private @Nullable Instant from;

    @Option(names = "--to", paramLabel = "TIME", description = "begun before")
    private @Nullable Instant to;

    /** What can be exported. */
    enum What {
        CALLS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        switch (what) {
            case CALLS -> exportCalls();
        }
        return Exit.DONE.code();
    }

    private void exportCalls() throws IOException {
        var out = spec.commandLine().getOut();
        var records = Records.of(home.folder());
        try {
            new ExportCalls(
                            records.database(),
                            format,
                            Optional.ofNullable(exercise).map(ExerciseId::new),
                            Optional.ofNullable(from),
                            Optional.ofNullable(to))
                    .to(out);
            out.flush();
        } catch (StoreFailed e) {
            throw records.failed(e);
        }
    }
}
