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

/** The recorded calls, or what was typed in them, on standard output. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description =
                "The recorded calls, or what was typed in them, on standard output; times are ISO 8601 in UTC, durations milliseconds.",
        footer = {
            "",
            "  ./lab export calls --format csv > calls.csv",
            "  ./lab export calls --format json | jq '.[].handleMs'",
            "  ./lab export fields --format csv > keys.csv"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "calls|fields",
            description = "calls, or fields: what was typed into the form of each call, key by key")
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
        CALLS,
        FIELDS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        var records = Records.of(home.folder());
        try {
            write(records);
        } catch (StoreFailed e) {
            throw records.failed(e);
        }
        return Exit.DONE.code();
    }

    private void write(Records records) throws IOException {
        var out = spec.commandLine().getOut();
        var export = new ExportCalls(
                records.database(),
                format,
                Optional.ofNullable(exercise).map(ExerciseId::new),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
        switch (what) {
            case CALLS -> export.to(out);
            case FIELDS -> export.fieldsTo(out);
        }
        out.flush();
    }
}
