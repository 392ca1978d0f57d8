package be.cyberfam.lab.actor;

import java.time.Duration;
import java.time.Instant;

/** One thing to do at one moment, which may be put off or called off until it has come. Confined to the customers' context. */
final class Alarm {
    private static final long NO_TIMER = -1;

    private final Stage stage;
    private long timer = NO_TIMER;

    Alarm(Stage stage) {
        this.stage = stage;
    }

    /** Instead of what it was set for before; at once, when the moment has passed. */
    void set(Instant at, Runnable what) {
        stop();
        var wait = Duration.between(stage.clock().instant(), at)
                .plusNanos(999_999) // timers count whole milliseconds: never a part of one too early
                .toMillis();
        timer = stage.after(Math.max(1, wait), what);
    }

    void stop() {
        stage.cancel(timer);
        timer = NO_TIMER;
    }
}
