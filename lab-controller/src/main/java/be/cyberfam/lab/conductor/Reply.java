package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;

/** What the floor answers to a request. */
public sealed interface Reply {
    /** It is so now, and written down. */
    record Done() implements Reply {}

    /** The seat's phone will ring, then the customer's. */
    record Dialling(CallId call) implements Reply {}

    /** The supervisor's desk. */
    record AtDesk(SeatId desk) implements Reply {}

    /** It is not so; {@code detail} says why, for the person who asked. */
    record Refused(Refusal why, String detail) implements Reply {}

    /** Why a request is refused. */
    enum Refusal {
        NO_SUCH_SEAT,
        SEAT_TAKEN,
        SEAT_EMPTY,
        NO_PHONE,
        NO_SUCH_CALL,
        NOT_YOUR_CALL,
        CALL_STILL_ON,
        CALL_OVER,
        OUTCOME_MISSING,
        NO_MORE_TIME,
        NOBODY_TO_CALL,
        PASSING_FORBIDDEN,
        NO_EXERCISE,
        EXERCISE_RUNNING,
        NOT_READY,
        NO_SUCH_LINE,
        NO_DESK,
        NOT_CONNECTED,
        LISTEN_FIRST,
        CUSTOMER_PLAYED,
        SEAT_HELD,
        NO_PAUSE_ASKED,
        CONSULTING,
        NOT_CONSULTING,
        NO_SUCH_COLLEAGUE,
        HAS_REFUSED_CALLS,
        ALREADY_IN_REGISTER,
        NOT_IN_REGISTER,
        SWITCH_AWAY
    }
}
