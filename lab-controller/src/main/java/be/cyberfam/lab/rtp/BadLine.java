package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;

/** What a bad line makes of one direction of one stream; by the same seed, always the same. A good one costs nothing. */
final class BadLine {
    private static final int PER_SECOND = 50;
    private static final float CLICK = .37f;
    private static final int CLICK_LENGTH = 8;

    private final SplittableRandom dice;
    private final Echo echo;
    private final float[] frame = new float[Mouth.FRAME];
    private List<Fault> faults = List.of();
    private boolean isAudible;
    private boolean isLossy;
    private boolean inBurst;
    private int at;

    /** {@code echo} is what came the other way. */
    BadLine(SplittableRandom dice, Echo echo) {
        this.dice = dice;
        this.echo = echo;
    }

    void turn(List<Fault> now) {
        faults = now;
        inBurst = false;
        at = 0;
        isLossy = now.stream().anyMatch(fault -> fault instanceof Fault.Loss || fault instanceof Fault.Mute);
        isAudible = now.stream().anyMatch(BadLine::isAudible);
    }

    /** Whether it changes how a voice sounds. */
    boolean isAudible() {
        return isAudible;
    }

    /** Whether the packet of this 20 ms is lost. */
    boolean swallows() {
        if (!isLossy) return false;
        boolean lost = false;
        for (var fault : faults) {
            if (fault instanceof Fault.Mute) lost = true;
            if (fault instanceof Fault.Loss loss) lost |= isLost(loss);
        }
        return lost;
    }

    /** How many milliseconds the packet of this 20 ms is late. */
    long delay() {
        long delay = 0;
        for (var fault : faults)
            if (fault instanceof Fault.Jitter jitter)
                delay += dice.nextLong(jitter.most().toMillis() + 1);
        return delay;
    }

    /** Does to 160 codes of {@code codec} what the line does. */
    void spoil(Codec codec, ByteBuffer codes, int from) {
        if (!isAudible) return;
        var law = G711.table(codec);
        for (int i = 0; i < frame.length; i++) frame[i] = law[codes.get(from + i) & 0xff] / 32_768f;
        carry(frame);
        surround(frame);
        for (int i = 0; i < frame.length; i++) codes.put(from + i, G711.encode(codec, rounded(frame[i])));
    }

    /** Does to 160 samples of full scale 1 what the line does; what is around him comes with {@link #surround}. */
    void carry(float[] samples) {
        if (!isAudible) return;
        for (var fault : faults) {
            switch (fault) {
                case Fault.Faint faint -> weaken(samples, gain(-faint.decibels()));
                case Fault.Echo back -> echo.mix(samples, back.delay(), gain(-back.decibels()));
                case Fault.Crackle crackle -> {
                    if (dice.nextDouble() < crackle.aSecond() / PER_SECOND) click(samples);
                }
                case Fault.Noise noise -> {}
                case Fault.Loss loss -> {}
                case Fault.Jitter jitter -> {}
                case Fault.Mute mute -> {}
            }
        }
    }

    /** Adds what is to be heard around him. */
    void surround(float[] samples) {
        for (var fault : faults)
            if (fault instanceof Fault.Noise noise) mix(samples, noise.loop(), gain(noise.decibels()));
        at += samples.length;
    }

    private static boolean isAudible(Fault fault) {
        return switch (fault) {
            case Fault.Faint f -> true;
            case Fault.Crackle c -> true;
            case Fault.Noise n -> true;
            case Fault.Echo e -> true;
            case Fault.Loss l -> false;
            case Fault.Jitter j -> false;
            case Fault.Mute m -> false;
        };
    }

    /** From bad to good with a chance of 1/burst; from good to bad so that the share comes out. */
    private boolean isLost(Fault.Loss loss) {
        double change = inBurst ? 1 / loss.burst() : loss.share() / (loss.burst() * (1 - loss.share()));
        if (dice.nextDouble() < change) inBurst = !inBurst;
        return inBurst;
    }

    private static void weaken(float[] samples, float gain) {
        for (int i = 0; i < samples.length; i++) samples[i] *= gain;
    }

    private void mix(float[] samples, Sound loop, float gain) {
        for (int i = 0; i < samples.length; i++) samples[i] += gain * loop.at((at + i) % loop.length()) / 32_768f;
    }

    private void click(float[] samples) {
        int from = dice.nextInt(samples.length - CLICK_LENGTH);
        for (int i = 0; i < CLICK_LENGTH; i++) {
            float loud = CLICK / (1 << (i / 2));
            samples[from + i] += dice.nextBoolean() ? loud : -loud;
        }
    }

    private static short rounded(float sample) {
        return (short) Math.clamp(Math.round(sample * 32_768), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static float gain(double decibels) {
        return (float) Math.pow(10, decibels / 20);
    }
}
