package be.cyberfam.lab.call;

/** A folder of scenarios. */
public record PackId(String value) implements Comparable<PackId> {
    public PackId {
        value = Ids.checked("a pack id", value);
    }

    @Override
    public int compareTo(PackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
