package be.cyberfam.lab.voice;

import be.cyberfam.lab.rtp.Sound;

/** Brings speech to one level and trims the silence around it. */
final class Level {
    private static final int FRAME = Sound.RATE / 50;
    /** Mean power of the speaking frames, against a full-scale square wave. */
    private static final double ACTIVE = Math.pow(10, -20 / 20.0);
    /** A frame speaks when it is at most so far below the loudest one. */
    private static final double SPEAKS = Math.pow(10, -26 / 20.0);
    /** No sample goes higher. */
    private static final double CEILING = Math.pow(10, -1 / 20.0);
    /** Below this there is nothing to bring up. */
    private static final double NOTHING = 1e-5;

    private static final int LEAD_IN = Sound.RATE / 100;
    private static final int LEAD_OUT = Sound.RATE / 25;

    private Level() {}

    static Sound normalised(double[] samples) {
        var loudest = loudest(samples);
        if (loudest < NOTHING) {
            return Sound.of();
        }
        var gain = gain(samples, loudest);
        var from = Math.max(0, first(samples, loudest) - LEAD_IN);
        var to = Math.min(samples.length, last(samples, loudest) + FRAME + LEAD_OUT);
        return faded(samples, from, to, gain);
    }

    private static double gain(double[] samples, double loudest) {
        var power = 0.0;
        var frames = 0;
        var peak = 0.0;
        for (var at = 0; at < samples.length; at += FRAME) {
            var level = rms(samples, at);
            if (level >= loudest * SPEAKS) {
                power += level * level;
                frames++;
            }
        }
        for (var sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return Math.min(ACTIVE / Math.sqrt(power / frames), CEILING / peak);
    }

    private static Sound faded(double[] samples, int from, int to, double gain) {
        var out = new short[to - from];
        for (var i = 0; i < out.length; i++) {
            var fade = Math.min(1.0, Math.min((i + 1.0) / LEAD_IN, (double) (out.length - i) / LEAD_IN));
            out[i] = (short) Math.round(samples[from + i] * gain * fade * Short.MAX_VALUE);
        }
        return Sound.of(out);
    }

    private static double loudest(double[] samples) {
        var loudest = 0.0;
        for (var at = 0; at < samples.length; at += FRAME) {
            loudest = Math.max(loudest, rms(samples, at));
        }
        return loudest;
    }

    private static int first(double[] samples, double loudest) {
        for (var at = 0; at < samples.length; at += FRAME) {
            if (rms(samples, at) >= loudest * SPEAKS) {
                return at;
            }
        }
        return 0;
    }

    private static int last(double[] samples, double loudest) {
        var last = 0;
        for (var at = 0; at < samples.length; at += FRAME) {
            if (rms(samples, at) >= loudest * SPEAKS) {
                last = at;
            }
        }
        return last;
    }

    private static double rms(double[] samples, int from) {
        var to = Math.min(samples.length, from + FRAME);
        var power = 0.0;
        for (var i = from; i < to; i++) {
            power += samples[i] * samples[i];
        }
        return Math.sqrt(power / (to - from));
    }
}
