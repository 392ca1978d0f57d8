package be.cyberfam.lab.voice;

import be.cyberfam.lab.rtp.Sound;

/**
 * Makes any sound fit for the telephone: 8 kHz, 250 to 3400 Hz, silence trimmed from both ends, speech at about
 * −20 dBFS. Plain arithmetic: the same samples in, the same samples out.
 */
final class TelephoneBand {
    /** Part of every cache key: another version of this class makes other sounds. */
    static final String VERSION = "band-1";

    private static final double HIGHEST_HZ = 3_400;
    private static final double LOWEST_HZ = 250;
    /** Half the length of the low-pass, in seconds: 1 / (2 · 4 ms) ≈ 125 Hz wide slopes. */
    private static final double HALF_WINDOW_S = 0.004;
    /** Stop band of about −70 dB (Kaiser). */
    private static final double KAISER_BETA = 6.8;

    private TelephoneBand() {}

    static Sound of(Pcm pcm) {
        var samples = resampled(pcm);
        // two second-order sections make a fourth-order Butterworth high-pass
        highPass(samples, 0.5412);
        highPass(samples, 1.3066);
        return Level.normalised(samples);
    }

    /** Windowed-sinc interpolation, which cuts above {@value #HIGHEST_HZ} Hz on its way from one rate to the other. */
    private static double[] resampled(Pcm pcm) {
        var in = pcm.samples();
        var out = new double[(int) ((long) in.length * Sound.RATE / pcm.rate())];
        var cut = Math.min(HIGHEST_HZ, 0.45 * pcm.rate());
        var half = (int) Math.ceil(HALF_WINDOW_S * pcm.rate());
        for (var n = 0; n < out.length; n++) {
            var centre = (double) n * pcm.rate() / Sound.RATE;
            var from = Math.max(0, (int) Math.ceil(centre - half));
            var to = Math.min(in.length - 1, (int) Math.floor(centre + half));
            var sum = 0.0;
            for (var k = from; k <= to; k++) {
                sum += in[k] * tap(k - centre, half, cut / pcm.rate());
            }
            out[n] = sum;
        }
        return out;
    }

    private static double tap(double offset, int half, double cut) {
        var x = 2 * cut * offset;
        var sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
        var edge = offset / half;
        return 2 * cut * sinc * bessel(KAISER_BETA * Math.sqrt(Math.max(0, 1 - edge * edge))) / bessel(KAISER_BETA);
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

    /** One second-order high-pass section in place (Audio EQ Cookbook, bilinear transform). */
    private static void highPass(double[] samples, double q) {
        var w = 2 * Math.PI * LOWEST_HZ / Sound.RATE;
        var alpha = Math.sin(w) / (2 * q);
        var a0 = 1 + alpha;
        var b0 = (1 + Math.cos(w)) / 2 / a0;
        var a1 = -2 * Math.cos(w) / a0;
        var a2 = (1 - alpha) / a0;
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (var i = 0; i < samples.length; i++) {
            var x = samples[i];
            var y = b0 * (x - 2 * x1 + x2) - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            samples[i] = y;
        }
    }
}
