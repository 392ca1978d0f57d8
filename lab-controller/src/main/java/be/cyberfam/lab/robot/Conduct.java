package be.cyberfam.lab.robot;

import java.time.Duration;

/**
 * How a robot treats a customer.
 *
 * @param interrupts whether it speaks as soon as the customer has begun to
 * @param announcesHolds whether it says so before it puts him on hold
 * @param console what it does at its console during the call
 */
public record Conduct(boolean interrupts, boolean announcesHolds, Console console) {
    /** So long after the customer has begun to speak one who interrupts speaks too. */
    static final Duration INTERRUPTS_AFTER = Duration.ofMillis(1_100);

    /** Lets him finish, tells him of a hold, leaves the console alone. */
    public static final Conduct CIVIL = new Conduct(false, true, Console.NOTHING);

    /** What is done at the console while the customer is on the line. */
    public enum Console {
        NOTHING,
        /** Asks who he is, opens his file, writes down what is true. */
        ALL_RIGHT,
        /** Asks nothing, and writes down something that is not so. */
        CARELESS
    }
}
