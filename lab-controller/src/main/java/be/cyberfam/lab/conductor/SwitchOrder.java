package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.SupervisionMode;
import java.util.Optional;

/** What the lab wants of the switch. All but {@link Dial} may be repeated without harm. */
public sealed interface SwitchOrder {
    /** Let calls of the line ring at this phone of the seat; {@code paused} when not yet. */
    record Admit(SeatId seat, Phone phone, LineId line, String name, Optional<String> paused) implements SwitchOrder {}

    /** Send no calls of the line to this phone any more. */
    record Dismiss(SeatId seat, Phone phone, LineId line) implements SwitchOrder {}

    /** Send no call to the seat until further notice; a call that is there goes on. */
    record Pause(SeatId seat, Phone phone, String reason) implements SwitchOrder {}

    record Unpause(SeatId seat, Phone phone) implements SwitchOrder {}

    /** End a call, in the queue or connected. */
    record HangUp(CallId call) implements SwitchOrder {}

    /** Take the customer from wherever he is and ring the seat's phone with him. */
    record Reconnect(CallId call, SeatId seat, Phone phone) implements SwitchOrder {}

    /** Let a supervisor's phone into a call, ringing it when it is in none; or change what she does there. */
    record Supervise(CallId call, SeatId desk, Phone phone, SupervisionMode mode) implements SwitchOrder {}

    record StopSupervising(SeatId desk) implements SwitchOrder {}

    /** Give the customer of a call to the supervisor who is in it; the seat's phone is hung up. */
    record TakeOver(CallId call, SeatId desk) implements SwitchOrder {}

    /**
     * Send a call's customer from his seat to another or to a queue, where he goes on as the call {@code next}.
     *
     * @param phone which phone of the other seat rings; empty for a queue
     */
    record Transfer(CallId call, Destination to, Optional<Phone> phone, CallId next) implements SwitchOrder {}

    /** Ring the seat, then call the customer who expects this call. */
    record Dial(CallId call, SeatId seat, Phone phone, LineId line) implements SwitchOrder {}
}
