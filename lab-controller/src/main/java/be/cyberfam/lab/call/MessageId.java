package be.cyberfam.lab.call;

import java.util.random.RandomGenerator;

/** One message of a supervisor, whether it went to one seat or to all. */
public record MessageId(String value) implements Comparable<MessageId> {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;

    public MessageId {
        value = Ids.checked("a message id", value);
    }

    /** A new id, by chance alone: messages are kept in the order they were sent. */
    public static MessageId next(RandomGenerator chance) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new MessageId(text.toString());
    }

    @Override
    public int compareTo(MessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
