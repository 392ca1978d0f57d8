package be.cyberfam.lab.call;

/** A simulated customer of a pack. */
public record CustomerId(String value) implements Comparable<CustomerId> {
    public CustomerId {
        value = Ids.checked("a customer id", value);
    }

    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
