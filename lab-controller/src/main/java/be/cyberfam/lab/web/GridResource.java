package be.cyberfam.lab.web;

import be.cyberfam.lab.pack.GridShelf;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The grid people are signed by: the one the lab comes with, or a school's own in its place. */
final class GridResource implements Resource {
    private final GridShelf grids;
    private final WorkerExecutor bench;

    GridResource(GridShelf grids, WorkerExecutor bench) {
        this.grids = grids;
        this.bench = bench;
    }

    record Wanted(String text) {}

    record Tried(boolean taken, List<WorkshopView.ProblemLine> problems) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "getGrid",
                this::open,
                "replaceGrid",
                this::replace,
                "discardGrid",
                this::discard,
                "saveGrid",
                this::file);
    }

    private Future<Answer> open(ApiRequest request) {
        return bench.executeBlocking(grids::inForce).map(here -> Answer.ok(GridView.of(here)));
    }

    private Future<Answer> replace(ApiRequest request) {
        var text = request.body(Wanted.class).text();
        return bench.executeBlocking(() -> grids.replace(text))
                .map(problems -> Answer.ok(new Tried(problems.isEmpty(), WorkshopView.ProblemLine.of(problems))));
    }

    private Future<Answer> discard(ApiRequest request) {
        return bench.executeBlocking(grids::discard).map(done -> {
            if (!done) {
                throw Refusal.noSuch("grid", "of its own");
            }
            return Answer.done();
        });
    }

    private Future<Answer> file(ApiRequest request) {
        return bench.executeBlocking(() -> {
            var here = grids.inForce().file();
            var file = Files.createTempFile("grid-", ".yaml");
            Files.writeString(file, here.text());
            return new Answer.Download(file, "application/yaml", here.grid().id() + ".yaml");
        });
    }
}
