package be.cyberfam.lab.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Who arrives when, drawn before the exercise begins: same seed, same customers at the same moments. */
final class Arrivals {
    private Arrivals() {}

    /** All arrivals of an exercise, from its start, in order. */
    static List<Arrival> of(Exercise exercise) {
        var chance = new SplittableRandom(exercise.seed());
        var moments = moments(exercise.traffic(), exercise.length(), chance);
        var mix = Mix.of(exercise.cast(), moments.size(), chance).iterator();
        return moments.stream().map(at -> new Arrival(at, mix.next())).toList();
    }

    /** So many at one moment; {@code nth} makes one wave's customers others than the next one's. */
    static List<Arrival> wave(Exercise exercise, int size, Duration at, int nth) {
        var chance = new SplittableRandom(exercise.seed() + 31L * nth);
        return Mix.of(exercise.cast(), size, chance).stream()
                .map(who -> new Arrival(at, who))
                .toList();
    }

    private static List<Duration> moments(Traffic traffic, Duration length, RandomGenerator chance) {
        return traffic instanceof Traffic.Waves waves ? waves(waves, length) : byChance(traffic, length, chance);
    }

    private static List<Duration> waves(Traffic.Waves waves, Duration length) {
        var moments = new ArrayList<Duration>();
        for (var at = Duration.ZERO; at.compareTo(length) < 0; at = at.plus(waves.every())) {
            for (int i = 0; i < waves.size(); i++) {
                moments.add(at);
            }
        }
        return List.copyOf(moments);
    }

    /**
     * A Poisson process whose rate changes, by thinning (Lewis and Shedler 1979): candidates at the highest rate,
     * each kept with the probability rate / highest rate.
     */
    private static List<Duration> byChance(Traffic traffic, Duration length, RandomGenerator chance) {
        double highest = highestRate(traffic, length);
        var moments = new ArrayList<Duration>();
        if (highest <= 0) {
            return moments;
        }
        double meanGapMs = 3_600_000 / highest;
        double at = -meanGapMs * Math.log(1 - chance.nextDouble());
        while (at < length.toMillis()) {
            var moment = Duration.ofMillis((long) at);
            if (chance.nextDouble() * highest < traffic.perHour(moment, length)) {
                moments.add(moment);
            }
            at -= meanGapMs * Math.log(1 - chance.nextDouble());
        }
        return List.copyOf(moments);
    }

    private static double highestRate(Traffic traffic, Duration length) {
        return switch (traffic) {
            case Traffic.Poisson t -> t.meanPerHour();
            case Traffic.Ramp t -> Math.max(t.firstPerHour(), t.lastPerHour());
            case Traffic.Peak t -> Math.max(t.basePerHour(), t.peakPerHour());
            case Traffic.Waves t -> t.perHour(Duration.ZERO, length);
        };
    }
}
