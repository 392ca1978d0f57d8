package be.cyberfam.lab;

import java.time.Duration;
import java.util.Collection;
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
        return get(bound, "it", look);
    }

    public static void isTrue(Callable<Boolean> look) {
        isTrue(BOUND, look);
    }

    public static void isTrue(Duration bound, Callable<Boolean> look) {
        isTrue(bound, "it", look);
    }

    /** @param what is waited for, should it not come */
    public static void isTrue(Duration bound, String what, Callable<Boolean> look) {
        var unused = get(bound, what, () -> look.call() ? Optional.of(true) : Optional.empty());
    }

    /** @param what would be empty in the end; what is left in it is said, should it not be */
    public static void isEmpty(Duration bound, String what, Callable<? extends Collection<?>> look) {
        var until = System.nanoTime() + bound.toNanos();
        var left = call(look);
        while (!left.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(PAUSE.toNanos());
            left = call(look);
        }
        if (!left.isEmpty()) {
            throw new AssertionError(what + " after " + bound + ": " + left);
        }
    }

    /** @param what is waited for, should it not come */
    public static <T> T get(Duration bound, String what, Callable<Optional<T>> look) {
        var until = System.nanoTime() + bound.toNanos();
        do {
            var found = call(look);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        } while (System.nanoTime() < until);
        throw new AssertionError(what + " did not come within " + bound);
    }

    private static <T> T call(Callable<T> look) {
        try {
            return look.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
