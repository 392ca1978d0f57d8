package be.cyberfam.lab.call;

/** A line customers call, as in {@code accueil}; also the name of its queue on the switch. */
public record LineId(String value) implements Comparable<LineId> {
    public LineId {
        value = Ids.checked("a line id", value);
    }

    @Override
    public int compareTo(LineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
