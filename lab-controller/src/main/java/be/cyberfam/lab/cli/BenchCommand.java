package be.cyberfam.lab.cli;

import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.bench.Bench;
import be.cyberfam.lab.bench.BenchReport;
import be.cyberfam.lab.bench.Benches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Figures beside their targets. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        description = "Measures, and prints figures beside their targets, as JSON and as a table.",
        footer = {"", "  ./lab bench", "  ./lab bench customers"})
final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "which one; all when none is named")
    private @Nullable String name;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var reports = new ArrayList<BenchReport>();
        for (var bench : chosen()) {
            spec.commandLine().getErr().println(bench.name() + ": " + bench.what());
            reports.add(bench.run(line -> spec.commandLine().getErr().println("  " + line)));
        }
        reports.forEach(report -> spec.commandLine().getOut().println(report.json()));
        reports.forEach(report -> spec.commandLine().getOut().println(report.table()));
        return Exit.DONE.code();
    }

    private List<Bench> chosen() {
        if (name == null) {
            return Benches.all();
        }
        var names = Benches.all().stream().map(Bench::name).toList();
        return List.of(Benches.named(name)
                .orElseThrow(() ->
                        new LabFailed(Exit.WRONG_USE, "There is no bench " + name + ": choose one of " + names + ".")));
    }
}
