package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.pack.LivePacks;
import be.cyberfam.lab.pack.LivePacks.Taking;
import be.cyberfam.lab.pack.PackArchive;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs as files: given to others, taken from others, and the home's copy given up. */
final class PackFileResource implements Resource {
    private final LivePacks packs;
    private final WorkerExecutor bench;

    PackFileResource(Workshop workshop, WorkerExecutor bench) {
        this.packs = workshop.packs();
        this.bench = bench;
    }

    /**
     * What came of a file that was given.
     *
     * @param pack its id, when it is played now; empty when it was refused
     * @param problems why it was
     */
    record Taken(String pack, List<WorkshopView.ProblemLine> problems) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("zipPack", this::zip, "takePack", this::take, "discardPack", this::discard);
    }

    private Future<Answer> zip(ApiRequest request) {
        var id = new PackId(request.path("pack"));
        var folder = packs.folder(id).orElseThrow(() -> Refusal.noSuch("pack", id));
        return bench.executeBlocking(() -> {
            var file = Files.createTempFile("pack-", ".zip");
            try (var out = Files.newOutputStream(file)) {
                PackArchive.write(folder, id.value(), out);
            }
            return new Answer.Download(file, "application/zip", id + ".zip");
        });
    }

    private Future<Answer> take(ApiRequest request) {
        var as = request.query("as").map(PackId::new);
        var instead = request.query("instead").filter("true"::equals).isPresent();
        return Upload.of(request.upload(), PackArchive.LARGEST)
                .compose(file -> bench.executeBlocking(() -> take(file, as, instead)))
                .map(PackFileResource::answer);
    }

    private Taking take(Path file, Optional<PackId> as, boolean instead) throws java.io.IOException {
        try {
            return packs.take(file, as, instead);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Answer answer(Taking taking) {
        return switch (taking) {
            case Taking.Taken done -> Answer.created(new Taken(done.pack().value(), List.of()));
            case Taking.Refused bad -> Answer.ok(new Taken("", WorkshopView.ProblemLine.of(bad.problems())));
            case Taking.IsThere there ->
                throw Refusal.conflict(
                        "pack-is-there",
                        there.pack() + (there.shipped() ? " is a pack of the lab's own" : " is there already")
                                + ": say instead=true, or as=another-id");
        };
    }

    private Future<Answer> discard(ApiRequest request) {
        var id = new PackId(request.path("pack"));
        return bench.executeBlocking(() -> packs.discard(id)).map(done -> {
            if (!done) {
                throw Refusal.noSuch("pack", id);
            }
            return Answer.done();
        });
    }
}
