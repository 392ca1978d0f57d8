package be.cyberfam.lab.dialler;

import java.util.OptionalDouble;

/**
 * How often somebody picked up and no seat was ready for him, in one session:
 *
 * <pre>drop rate = dropped ÷ (dropped + connected)</pre>
 *
 * Both count living persons: an answering machine that nobody listened to was not dropped, and one that a seat listened to
 * was not connected. So defined by Ofcom ("abandoned call rate", statement on persistent misuse, 2016) and by the FCC
 * (47 CFR § 64.1200(a)(7)), whose limit of 3 % is the usual one here.
 *
 * @param dropped persons who answered and were let go because no seat was ready within {@link #PATIENCE_MS} ms
 * @param connected persons who answered and talked to a seat
 */
public record DropRate(int dropped, int connected) {
    /** Three of a hundred. */
    public static final double USUAL_LIMIT = 0.03;

    /** How long who has picked up hears nothing before he is let go. */
    public static final int PATIENCE_MS = 2_000;

    public static final DropRate NONE = new DropRate(0, 0);

    /** Persons who answered. */
    public int answered() {
        return dropped + connected;
    }

    /** 0 to 1; empty when nobody has answered yet. */
    public OptionalDouble share() {
        return answered() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) dropped / answered());
    }

    /** Whether one more who is dropped would still be within the limit. */
    boolean leavesRoom(double limit) {
        return dropped + 1 <= limit * (answered() + 1);
    }

    DropRate plusDropped() {
        return new DropRate(dropped + 1, connected);
    }

    DropRate plusConnected() {
        return new DropRate(dropped, connected + 1);
    }
}
