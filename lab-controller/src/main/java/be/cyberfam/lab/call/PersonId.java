package be.cyberfam.lab.call;

/** Somebody who signs in: trainee, supervisor, partner or admin. */
public record PersonId(String value) implements Comparable<PersonId> {
    public PersonId {
        value = Ids.checked("a person id", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
