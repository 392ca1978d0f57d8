package be.cyberfam.lab.call;

/** A place with a headset, as in {@code seat-01}. */
public record SeatId(String value) implements Comparable<SeatId> {
    private static final String DESK = "desk-";

    public SeatId {
        value = Ids.checked("a seat id", value);
    }

    /** The n-th seat of a room, counted from 1: {@code seat-01}, {@code seat-12}. */
    public static SeatId numbered(int n) {
        return new SeatId("seat-%02d".formatted(n));
    }

    /** The n-th supervisor's desk of a room, counted from 1: {@code desk-01}. */
    public static SeatId desk(int n) {
        return new SeatId(DESK + "%02d".formatted(n));
    }

    /** Whether it is a supervisor's desk. */
    public boolean isDesk() {
        return value.startsWith(DESK);
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
