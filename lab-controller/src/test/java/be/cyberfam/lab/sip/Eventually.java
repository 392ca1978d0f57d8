package be.cyberfam.lab.sip;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again, 10 s at most where nothing else is said. */
public final class Eventually {
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private Eventually() {}

    public static <T> T get(Callable<Optional<T>> look) {
        return get(BOUND, look);
    }

    public static <T> T get(Duration bound, Callable<Optional<T>> look) {
        var until = System.nanoTime() + bound.toNanos();
        while (System.nanoTime() < until) {
            var found = call(look);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("not within " + bound);
    }

    public static void isTrue(Callable<Boolean> look) {
        isTrue(BOUND, look);
    }

    public static void isTrue(Duration bound, Callable<Boolean> look) {
        var unused = get(bound, () -> look.call() ? Optional.of(true) : Optional.empty());
    }

    private static <T> T call(Callable<T> look) {
        try {
            return look.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
