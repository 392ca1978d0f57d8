package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;

/** One second-order section (bilinear transform of the analogue prototype), a sample at a time. */
final class Filter {
    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    private Filter(double b0, double b1, double b2, double a1, double a2) {
        this.b0 = b0;
        this.b1 = b1;
        this.b2 = b2;
        this.a1 = a1;
        this.a2 = a2;
    }

    /** Passes what is below {@code hertz}. */
    static Filter low(double hertz) {
        double w = turn(hertz);
        double a0 = 1 + StrictMath.sin(w) * StrictMath.sqrt(.5);
        double b = (1 - StrictMath.cos(w)) / a0;
        return new Filter(b / 2, b, b / 2, -2 * StrictMath.cos(w) / a0, 2 / a0 - 1);
    }

    /** Passes what is above {@code hertz}. */
    static Filter high(double hertz) {
        double w = turn(hertz);
        double a0 = 1 + StrictMath.sin(w) * StrictMath.sqrt(.5);
        double b = (1 + StrictMath.cos(w)) / a0;
        return new Filter(b / 2, -b, b / 2, -2 * StrictMath.cos(w) / a0, 2 / a0 - 1);
    }

    /** Passes {@code width} hertz around {@code hertz}, with gain 1 in the middle. */
    static Filter around(double hertz, double width) {
        double w = turn(hertz);
        double alpha = StrictMath.sin(w) * width / (2 * hertz);
        double a0 = 1 + alpha;
        return new Filter(alpha / a0, 0, -alpha / a0, -2 * StrictMath.cos(w) / a0, (1 - alpha) / a0);
    }

    double step(double x) {
        double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }

    private static double turn(double hertz) {
        return 2 * StrictMath.PI * hertz / Sound.RATE;
    }
}
