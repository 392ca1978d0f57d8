package be.cyberfam.lab.actor;

import be.cyberfam.lab.exercise.Entrance;
import be.cyberfam.lab.exercise.Overflow;
import be.cyberfam.lab.exercise.PlaceCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** How a customer comes in: what his call tells the switch to meet him with, and the keys he presses. */
final class Entering {
    /** He has heard what he came for, and looks for the key. */
    private static final long FIRST_KEY_MS = 2_500;

    private static final long NEXT_KEY_MS = 6_000;
    private static final long HESITATION_MS = 2_500;

    private Entering() {}

    /** A key, pressed so long after the machine began to speak. */
    record Press(Duration after, char key) {}

    /** Headers of his INVITE, which the dialplan reads; none for who goes straight into the queue. */
    static Map<String, String> headers(Entrance entrance) {
        var headers = new LinkedHashMap<String, String>();
        if (entrance.menu()) {
            headers.put("X-Lab-Menu", "yes");
        }
        if (entrance.priority() > 0) {
            headers.put("X-Lab-Priority", Integer.toString(entrance.priority()));
        }
        entrance.overflow().ifPresent(full -> headers.put("X-Lab-Overflow", overflow(full)));
        return headers;
    }

    static List<Press> presses(PlaceCall order) {
        var chance = new SplittableRandom(order.plan().seed());
        var presses = new ArrayList<Press>();
        for (int n = 0; n < order.entrance().keys().length(); n++) {
            long after = FIRST_KEY_MS + n * NEXT_KEY_MS + chance.nextLong(HESITATION_MS);
            presses.add(
                    new Press(Duration.ofMillis(after), order.entrance().keys().charAt(n)));
        }
        return presses;
    }

    private static String overflow(Overflow full) {
        return full.after().map(after -> Long.toString(after.toSeconds())).orElse("")
                + "/" + full.waiting().map(String::valueOf).orElse("")
                + "/" + full.to().map(Object::toString).orElse("call-back");
    }
}
