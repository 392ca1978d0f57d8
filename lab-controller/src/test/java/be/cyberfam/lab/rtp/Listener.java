package be.cyberfam.lab.rtp;

import be.cyberfam.lab.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An ear that keeps what it hears and lets a test wait for it. */
final class Listener implements Ear {
    private final List<Audible> facts = new ArrayList<>();

    @Override
    public synchronized void hear(Audible fact) {
        facts.add(fact);
        notifyAll();
    }

    synchronized <T extends Audible> List<T> all(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends Audible> T await(Class<T> kind) {
        return await(kind, fact -> true);
    }

    synchronized <T extends Audible> T await(Class<T> kind, Predicate<T> wanted) {
        long until = System.nanoTime() + 10_000_000_000L;
        while (true) {
            var found = all(kind).stream().filter(wanted).findFirst();
            if (found.isPresent()) return found.get();
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) throw new AssertionError("no " + kind.getSimpleName() + " among " + facts);
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Does something, then waits for two facts of a kind. */
    <T extends Audible> void awaitSecond(Class<T> kind, Runnable first) {
        first.run();
        Eventually.isTrue(() -> all(kind).size() >= 2);
    }
}
