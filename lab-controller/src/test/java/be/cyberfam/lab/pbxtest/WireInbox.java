package be.cyberfam.lab.pbxtest;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Messages that came and wait to be asked for. */
final class WireInbox {
    private static final long LIMIT_S = 10;

    private final BlockingQueue<WireMessage> messages = new LinkedBlockingQueue<>();

    void add(WireMessage message) {
        messages.add(message);
    }

    /** The next that is wanted; those before it are passed over. */
    WireMessage first(String what, Predicate<WireMessage> wanted) {
        var message = next(what);
        while (!wanted.test(message)) {
            message = next(what);
        }
        return message;
    }

    /** @param what the test waits for, should it not come */
    WireMessage next(String what) {
        try {
            var message = messages.poll(LIMIT_S, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError(what + " did not come within " + LIMIT_S + " s");
            }
            return message;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
