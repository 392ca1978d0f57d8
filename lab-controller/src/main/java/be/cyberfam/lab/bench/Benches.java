package be.cyberfam.lab.bench;

import java.util.List;
import java.util.Optional;

/** All measurements there are. */
public final class Benches {
    private static final int ROUNDS = 3;

    private Benches() {}

    /** In the order they are run when none is named. */
    public static List<Bench> all() {
        return List.of(
                new CustomersBench(ROUNDS),
                new PacingBench(),
                new FeedBench(),
                new PixelBench(),
                new ReloadBench(),
                new TruthBench(),
                new EarsBench(),
                new ReactionBench(),
                new StartBench());
    }

    /** The one of that name. */
    public static Optional<Bench> named(String name) {
        return all().stream().filter(bench -> bench.name().equals(name)).findFirst();
    }
}
