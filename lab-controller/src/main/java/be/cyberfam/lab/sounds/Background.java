package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** Where somebody telephones from, as it is heard behind his voice: loops of 20 s without a seam. */
public enum Background {
    /** Traffic: a rumble, cars that pass, now and then a horn. */
    STREET(0),
    /** Many people who talk at once, cups and spoons. */
    CAFE(1),
    /** Children who play and shout. */
    CHILDREN(2),
    /** A television in the room: somebody reads the news, then a jingle. */
    TELEVISION(3);

    /** The mean level of every loop; who plays it sets how loud it is heard. */
    public static final double LEVEL_DBFS = -26;

    private static final ConcurrentHashMap<Background, Sound> MADE = new ConcurrentHashMap<>();

    private final long seed;

    Background(long seed) {
        this.seed = seed;
    }

    /** The loop; computed when it is first asked for, which takes up to some hundred milliseconds. */
    public Sound sound() {
        return MADE.computeIfAbsent(this, Background::made);
    }

    private static Sound made(Background background) {
        return background.loop(new SplittableRandom(background.seed)).at(LEVEL_DBFS);
    }

    private Loop loop(SplittableRandom dice) {
        return switch (this) {
            case STREET -> Street.loop(dice);
            case CAFE -> Cafe.loop(dice);
            case CHILDREN -> Children.loop(dice);
            case TELEVISION -> Television.loop(dice);
        };
    }
}
