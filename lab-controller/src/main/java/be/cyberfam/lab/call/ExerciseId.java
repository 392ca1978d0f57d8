package be.cyberfam.lab.call;

/** One run of customers against seats. */
public record ExerciseId(String value) implements Comparable<ExerciseId> {
    public ExerciseId {
        value = Ids.checked("an exercise id", value);
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
