package be.cyberfam.lab.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps every fact it hears and waits for the next of a kind, 10 s at most, whatever else is heard meanwhile. */
public final class Heard<T> {
    private static final long BOUND_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final List<T> all = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<T> unread = new LinkedBlockingQueue<>();

    public void hear(T fact) {
        all.add(fact);
        unread.add(fact);
    }

    /** The next fact of this kind; others before it are passed over. */
    public <F extends T> F next(Class<F> kind) {
        var until = System.nanoTime() + BOUND_NANOS;
        try {
            while (true) {
                var fact = unread.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                assertThat(fact)
                        .as("%s, of what came: %s", kind.getSimpleName(), all)
                        .isNotNull();
                if (kind.isInstance(fact)) {
                    return kind.cast(fact);
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public List<T> all() {
        return all;
    }

    /** Names of the facts so far. */
    public List<String> names() {
        return all.stream().map(fact -> fact.getClass().getSimpleName()).toList();
    }
}
