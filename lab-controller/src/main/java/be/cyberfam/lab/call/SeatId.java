package be.cyberfam.lab.call;

/** A place with a headset, as in {@code seat-01}. */
public record SeatId(String value) implements Comparable<SeatId> {
    public SeatId {
        value = Ids.checked("a seat id", value);
    }

    /** The n-th seat of a room, counted from 1: {@code seat-01}, {@code seat-12}. */
    public static SeatId numbered(int n) {
        return new SeatId("seat-%02d".formatted(n));
    }

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
