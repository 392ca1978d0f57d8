package be.cyberfam.lab.sip;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that owns a phone's calls and registrations. A task that fails is told of and harms no other. */
final class PhoneThread {
    private static final Logger log = LoggerFactory.getLogger(PhoneThread.class);

    private final String name;
    private final ScheduledThreadPoolExecutor executor;

    PhoneThread(String name) {
        this.name = name;
        executor = new ScheduledThreadPoolExecutor(
                1, task -> Thread.ofPlatform().name(name).daemon().unstarted(task));
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Queues a task; once stopped, drops it. */
    void run(Runnable task) {
        try {
            executor.execute(guarded(task));
        } catch (RejectedExecutionException closed) {
            log.debug("{} is closed", name);
        }
    }

    void later(Duration pause, Runnable task) {
        try {
            var unused = executor.schedule(guarded(task), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            log.debug("{} is closed", name);
        }
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                log.error("a task of the phone failed", e);
            }
        };
    }

    /** Does what is queued, not what is planned for later, and ends within a second. */
    void stop() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(1, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
