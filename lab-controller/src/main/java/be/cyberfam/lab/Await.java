package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting, with a bound, on the threads that start and stop a lab; never on an event loop. */
final class Await {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Await() {}

    static <T> T done(Future<T> future) {
        return done(future.toCompletionStage());
    }

    /** The result; the stage's own failure when it is the lab's, else a failure of the lab with its words. */
    static <T> T done(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw asLabFailed(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new LabFailed(Exit.FAILED, "A part of the lab did not answer for " + LONGEST.toSeconds() + " s.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LabFailed(Exit.FAILED, "The lab was interrupted.", e);
        }
    }

    /** The result, or within the bound a failure that names what did not answer. */
    static <T> T done(Future<T> future, Duration longest, Supplier<String> whatIsMissing) {
        if (!until(longest, future::isComplete)) {
            throw new LabFailed(Exit.FAILED, whatIsMissing.get() + " within " + longest.toSeconds() + " s.");
        }
        return done(future);
    }

    /** Waits until something is so; says whether it became so in time. */
    static boolean until(Duration longest, BooleanSupplier isSo) {
        long end = System.nanoTime() + longest.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(20_000_000);
        }
        return true;
    }

    private static LabFailed asLabFailed(Throwable cause) {
        if (cause instanceof CompletionException && cause.getCause() != null) {
            return asLabFailed(cause.getCause());
        }
        return cause instanceof LabFailed known
                ? known
                : new LabFailed(Exit.FAILED, String.valueOf(cause.getMessage()), cause);
    }
}
