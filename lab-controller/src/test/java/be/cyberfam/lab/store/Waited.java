package be.cyberfam.lab.store;

import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;

/** Waits for a Future, within bounds. */
final class Waited {
    private Waited() {}

    static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
