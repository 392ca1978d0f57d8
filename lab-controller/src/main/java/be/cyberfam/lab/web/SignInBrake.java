package be.cyberfam.lab.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing: after some failures for one name (a person or an address) each further one doubles the wait,
 * up to a limit; a quiet hour forgives. Holds at most 10,000 names, the longest unseen go first.
 */
final class SignInBrake {
    private static final Duration FORGIVEN = Duration.ofHours(1);
    private static final int NAMES = 10_000;

    private final InstantSource clock;
    private final int free;
    private final Duration longest;
    private final Map<String, Failures> names = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Failures> eldest) {
            return size() > NAMES;
        }
    };

    private record Failures(int count, Instant last, Instant until) {}

    /** Lets {@code free} failures go by at no cost; then waits double up to {@code longest}. */
    SignInBrake(InstantSource clock, int free, Duration longest) {
        this.clock = clock;
        this.free = free;
        this.longest = longest;
    }

    /** How long this name must still wait; empty when it may try now. */
    Optional<Duration> waitOf(String name) {
        var now = clock.instant();
        return Optional.ofNullable(names.get(name))
                .filter(f -> f.until().isAfter(now))
                .map(f -> Duration.between(now, f.until()));
    }

    void failed(String name) {
        var now = clock.instant();
        names.compute(name, (n, before) -> after(before, now));
    }

    /** All failures of this name are forgotten. */
    void forgive(String name) {
        names.remove(name);
    }

    /** The last attempt of this name was none; earlier failures stay. */
    void takeBack(String name) {
        names.computeIfPresent(name, (n, f) -> f.count() <= 1 ? null : new Failures(f.count() - 1, f.last(), f.last()));
    }

    private Failures after(@Nullable Failures before, Instant now) {
        int earlier = before == null || before.last().plus(FORGIVEN).isBefore(now) ? 0 : before.count();
        int count = earlier + 1;
        return new Failures(count, now, now.plus(pause(count)));
    }

    private Duration pause(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(count - free, 20);
        return seconds > longest.toSeconds() ? longest : Duration.ofSeconds(seconds);
    }
}
