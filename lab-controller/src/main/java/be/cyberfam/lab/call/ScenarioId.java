package be.cyberfam.lab.call;

/** A scenario of a pack. */
public record ScenarioId(String value) implements Comparable<ScenarioId> {
    public ScenarioId {
        value = Ids.checked("a scenario id", value);
    }

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
