package be.cyberfam.lab.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in order at Ctrl-C or SIGTERM: the signal only asks, the command's own thread stops everything, and
 * the process ends with the command's exit code.
 */
final class Ending {
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile int exitCode = 1;

    Ending() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endInOrder, "ending"));
    }

    /** Waits until somebody asks for the end; says whether somebody did in that time. */
    boolean awaitAsked(Duration longest) {
        try {
            return asked.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The command is through; a process that was asked to end does so now. */
    int finished(int code) {
        exitCode = code;
        done.countDown();
        return code;
    }

    private void endInOrder() {
        if (done.getCount() == 0) {
            return;
        }
        asked.countDown();
        try {
            if (!done.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                System.err.println("The lab did not stop in order; \"./lab stop\" ends what is left.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }
}
