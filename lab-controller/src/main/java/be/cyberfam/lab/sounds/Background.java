package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Where somebody telephones from, as it is heard behind his voice: loops of 20 s without a seam. */
public enum Background {
    /** Traffic: a rumble, cars that pass, now and then a horn. */
    STREET(Street::loop),
    /** Many people who talk at once, cups and spoons. */
    CAFE(Cafe::loop),
    /** Children who play and shout. */
    CHILDREN(Children::loop),
    /** A television in the room: somebody reads the news, then a jingle. */
    TELEVISION(Television::loop);

    /** The mean level of every loop; who plays it sets how loud it is heard. */
    public static final double LEVEL_DBFS = -26;

    private static final ConcurrentHashMap<Background, Sound> MADE = new ConcurrentHashMap<>();

    private final Function<SplittableRandom, Loop> recipe;

    Background(Function<SplittableRandom, Loop> recipe) {
        this.recipe = recipe;
    }

    /** The loop; computed when it is first asked for, which takes up to some hundred milliseconds. */
    public Sound sound() {
        return MADE.computeIfAbsent(
                this, one -> recipe.apply(new SplittableRandom(one.ordinal())).at(LEVEL_DBFS));
    }
}
