package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;
import java.util.SplittableRandom;

/** Traffic heard from the pavement. */
final class Street {
    private static final int CARS = 5;
    private static final int PASSING = 10 * Sound.RATE;
    private static final double HORN_HERTZ = 410;

    private Street() {}

    static Loop loop(SplittableRandom dice) {
        var loop = new Loop();
        loop.add(0, noise(Loop.LENGTH, dice, Filter.low(420)), 1);
        for (int car = 0; car < CARS; car++)
            loop.add(dice.nextInt(Loop.LENGTH), passing(dice), dice.nextDouble(.6, 1.8));
        loop.add(dice.nextInt(Loop.LENGTH), horn(), .12);
        loop.through(Filter.high(180));
        return loop;
    }

    /** Tyres on the road some ten metres away, at 50 km/h: power falls with the square of the distance. */
    private static double[] passing(SplittableRandom dice) {
        var car = noise(PASSING, dice, Filter.around(dice.nextDouble(600, 1_100), 900));
        double nearFor = dice.nextDouble(.5, 1.2) * Sound.RATE;
        for (int i = 0; i < car.length; i++) {
            double away = (i - PASSING / 2.0) / nearFor;
            double edge = StrictMath.min(1, StrictMath.min(i, car.length - i) / (double) Sound.RATE);
            car[i] *= edge / StrictMath.sqrt(1 + away * away);
        }
        return car;
    }

    private static double[] horn() {
        var horn = new double[Sound.RATE / 2];
        for (int i = 0; i < horn.length; i++) {
            double turns = 2 * StrictMath.PI * HORN_HERTZ * i / Sound.RATE;
            double edge = StrictMath.min(1, StrictMath.min(i, horn.length - i) / 200.0);
            horn[i] = edge * (StrictMath.sin(turns) + StrictMath.sin(1.26 * turns) + .4 * StrictMath.sin(3 * turns));
        }
        return horn;
    }

    private static double[] noise(int length, SplittableRandom dice, Filter filter) {
        var noise = new double[length];
        for (int i = 0; i < length; i++) noise[i] = filter.step(dice.nextDouble(-1, 1));
        return noise;
    }
}
