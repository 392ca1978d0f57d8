package be.cyberfam.lab.call;

/** One thing a scenario lets a supervisor have happen, as in {@code second-question}. */
public record InjectId(String value) implements Comparable<InjectId> {
    public InjectId {
        value = Ids.checked("an inject id", value);
    }

    @Override
    public int compareTo(InjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
