package be.cyberfam.lab.web;

import be.cyberfam.lab.report.CallExport;
import be.cyberfam.lab.report.GridPdf;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** Somebody's grid as a file: for a spreadsheet, for a program, for paper. */
final class GridExportResource implements Resource {
    private final Learners learners;
    private final LearnedReading reading;
    private final Signers signers;
    private final WorkerExecutor bench;

    GridExportResource(Learners learners, LearnedReading reading, Signers signers, WorkerExecutor bench) {
        this.learners = learners;
        this.reading = reading;
        this.signers = signers;
        this.bench = bench;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("exportPersonGrid", this::export);
    }

    private Future<Answer> export(ApiRequest request) {
        var form = request.query("form").orElse("csv");
        var language = request.query("language").orElse("fr");
        return learners.named(request)
                .compose(reading::of)
                .compose(learned -> signers.of(learned)
                        .compose(names ->
                                bench.executeBlocking(() -> file(new GridLines(learned, names, language), form))));
    }

    private static Answer file(GridLines grid, String form) throws IOException {
        var file = Files.createTempFile("grid-", "." + form);
        switch (form) {
            case "pdf" -> {
                try (var out = Files.newOutputStream(file)) {
                    GridPdf.write(grid.learned().person().name(), grid.hours(), grid.all(), grid.language(), out);
                }
            }
            default -> {
                try (var out = Files.newBufferedWriter(file)) {
                    CallExport.of(form).writeGrid(grid.all().iterator(), out);
                }
            }
        }
        return new Answer.Download(
                file, type(form), "grid-" + grid.learned().person().id() + "." + form);
    }

    private static String type(String form) {
        return switch (form) {
            case "pdf" -> "application/pdf";
            case "json" -> "application/json";
            default -> "text/csv; charset=utf-8";
        };
    }
}
