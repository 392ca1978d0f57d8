package be.cyberfam.lab.voice;

import be.cyberfam.lab.rtp.Sound;

/**
 * Makes any sound fit for the telephone: 8 kHz, 250 to 3400 Hz, silence trimmed from both ends, speech at about
 * −20 dBFS. Plain arithmetic: the same samples in, the same samples out.
 */
final class TelephoneBand {
    /** Part of every cache key: another version of this class makes other sounds. */
    static final String VERSION = "band-1";

    private static final double LOWEST_HZ = 250;

    private TelephoneBand() {}

    static Sound of(Pcm pcm) {
        var samples = resampled(pcm);
        // two second-order sections make a fourth-order Butterworth high-pass
        highPass(samples, 0.5412);
        highPass(samples, 1.3066);
        return Level.normalised(samples);
    }

    /** Interpolation that cuts above 3400 Hz on its way from one rate to the other. */
    private static double[] resampled(Pcm pcm) {
        var in = pcm.samples();
        var taps = Taps.of(pcm.rate());
        var out = new double[(int) ((long) in.length * Sound.RATE / pcm.rate())];
        for (var n = 0; n < out.length; n++) {
            out[n] = taps.at(in, n);
        }
        return out;
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
