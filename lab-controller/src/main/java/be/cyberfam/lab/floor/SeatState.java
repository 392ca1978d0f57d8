package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.CallId;
import java.time.Instant;

/** What a seat is doing; each state holds just what is true in it. */
public sealed interface SeatState {
    Instant since();

    /** Nobody has signed in. */
    record Empty(Instant since) implements SeatState {}

    record Ready(Instant since) implements SeatState {}

    record Paused(Instant since, PauseReason reason) implements SeatState {}

    /** Somebody has sat down, and no phone of hers has been there yet. */
    record NoPhoneYet(Instant since) implements SeatState {}

    /** Somebody sits there whose phone the switch knew, and knows no more. */
    record PhoneLost(Instant since) implements SeatState {}

    /** She reads about somebody she is to call. */
    record Previewing(Instant since, Shown person) implements SeatState {}

    record Ringing(Instant since, CallId call) implements Busy {}

    record Dialling(Instant since, CallId call) implements Busy {}

    record Talking(Instant since, CallId call) implements Busy {}

    record OnHold(Instant since, CallId call) implements Busy {}

    record WrappingUp(Instant since, CallId call) implements Busy {}

    /** The seat has a call. */
    sealed interface Busy extends SeatState {
        CallId call();
    }
}
