package be.cyberfam.lab.store;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

/** What a caller waits for: settled on any thread, told to him on the Vert.x context he asked from, if he has one. */
final class Answer<T> {

    private final @Nullable Context asker = Vertx.currentContext();
    private final Promise<T> promise = Promise.promise();

    Future<T> future() {
        return promise.future();
    }

    void is(T value) {
        tell(() -> promise.complete(value));
    }

    /** The same where there is nothing to say but that it is done. */
    void isDone() {
        tell(promise::tryComplete);
    }

    void failed(Throwable why) {
        tell(() -> promise.fail(why));
    }

    private void tell(Runnable news) {
        if (asker == null) {
            news.run();
        } else {
            asker.runOnContext(v -> news.run());
        }
    }
}
