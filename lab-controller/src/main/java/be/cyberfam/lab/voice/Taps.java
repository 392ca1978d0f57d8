package be.cyberfam.lab.voice;

import be.cyberfam.lab.rtp.Sound;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The low-pass by which one rate becomes the telephone's: a Kaiser-windowed sinc, worked out once for every place an
 * output sample can have between two input samples.
 */
final class Taps {
    private static final double HIGHEST_HZ = 3_400;
    /** Half the filter's length: 4 ms make slopes of about 500 Hz. */
    private static final double HALF_WINDOW_S = 0.004;
    /** A stop band of about −70 dB. */
    private static final double KAISER_BETA = 6.8;

    private static final Map<Integer, Taps> BY_RATE = new ConcurrentHashMap<>();

    private final int rate;
    private final int half;
    private final double[][] byPhase;

    private Taps(int rate) {
        this.rate = rate;
        this.half = (int) Math.ceil(HALF_WINDOW_S * rate);
        this.byPhase = new double[Sound.RATE / gcd(rate, Sound.RATE)][];
        for (var phase = 0; phase < byPhase.length; phase++) {
            byPhase[phase] = taps((double) ((long) phase * rate % Sound.RATE) / Sound.RATE);
        }
    }

    static Taps of(int rate) {
        return BY_RATE.computeIfAbsent(rate, Taps::new);
    }

    /** The nth output sample of this input. */
    double at(float[] in, int n) {
        var taps = byPhase[n % byPhase.length];
        var first = (int) ((long) n * rate / Sound.RATE) - half;
        var from = Math.max(0, -first);
        var to = Math.min(taps.length, in.length - first);
        var sum = 0.0;
        for (var i = from; i < to; i++) {
            sum += in[first + i] * taps[i];
        }
        return sum;
    }

    /** For input samples from {@code half} before to {@code half} + 1 behind; {@code fraction} is the way past the middle one. */
    private double[] taps(double fraction) {
        var taps = new double[2 * half + 2];
        var cut = Math.min(HIGHEST_HZ, 0.45 * rate) / rate;
        for (var i = 0; i < taps.length; i++) {
            taps[i] = tap(i - half - fraction, cut);
        }
        return taps;
    }

    private double tap(double offset, double cut) {
        var edge = offset / half;
        if (Math.abs(edge) > 1) {
            return 0;
        }
        var x = 2 * cut * offset;
        var sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
        return 2 * cut * sinc * bessel(KAISER_BETA * Math.sqrt(1 - edge * edge)) / bessel(KAISER_BETA);
    }

    /** Modified Bessel function of the first kind, order 0, by its power series. */
    private static double bessel(double x) {
        var sum = 1.0;
        var term = 1.0;
        for (var k = 1; term > 1e-10 * sum; k++) {
            term *= (x / 2 / k) * (x / 2 / k);
            sum += term;
        }
        return sum;
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
