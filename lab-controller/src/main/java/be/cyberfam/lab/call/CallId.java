package be.cyberfam.lab.call;

import java.time.Instant;
import java.util.random.RandomGenerator;

/** One call of the lab, carried as {@code X-Lab-Call} in SIP and {@code LAB_CALL} on the switch. */
public record CallId(String value) implements Comparable<CallId> {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    public CallId {
        value = Ids.checked("a call id", value);
    }

    /** A new id: ten letters of time (so that ids sort by birth, to the millisecond) and eight of chance. */
    public static CallId next(Instant now, RandomGenerator chance) {
        var text = new char[18];
        long millis = now.toEpochMilli();
        for (int i = 9; i >= 0; i--, millis >>>= 5) {
            text[i] = ALPHABET.charAt((int) (millis & 31));
        }
        for (int i = 10; i < text.length; i++) {
            text[i] = ALPHABET.charAt(chance.nextInt(32));
        }
        return new CallId(new String(text));
    }

    @Override
    public int compareTo(CallId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
