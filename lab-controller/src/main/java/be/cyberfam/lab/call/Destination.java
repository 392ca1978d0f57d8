package be.cyberfam.lab.call;

/**
 * Where a call goes when it leaves a seat.
 *
 * @param name of the seat, line, colleague or supervisor's desk, in the shape of an id
 */
public record Destination(Kind kind, String name) {
    /** What kind of place that is. */
    public enum Kind {
        /** A colleague at another seat. */
        SEAT,
        /** The queue of a line. */
        LINE,
        /** Somebody outside the room, played by the lab; the floor hears no more of the call. */
        COLLEAGUE,
        /** The supervisor who took it over; the floor hears no more of it. */
        DESK
    }

    public Destination {
        name = Ids.checked("a destination", name);
    }

    public static Destination seat(SeatId seat) {
        return new Destination(Kind.SEAT, seat.value());
    }

    public static Destination line(LineId line) {
        return new Destination(Kind.LINE, line.value());
    }

    public static Destination colleague(String name) {
        return new Destination(Kind.COLLEAGUE, name);
    }

    public static Destination desk(SeatId desk) {
        return new Destination(Kind.DESK, desk.value());
    }

    @Override
    public String toString() {
        return name;
    }
}
