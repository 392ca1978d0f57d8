package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.exercise.Announcing;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.SupervisionMode;
import java.util.Optional;

/** What the lab wants of the switch. All but {@link Dial} and {@link Call} may be repeated without harm. */
public sealed interface SwitchOrder {
    /** Let calls of the line ring at this phone of the seat; {@code paused} when not yet. */
    record Admit(SeatId seat, Phone phone, LineId line, String name, Optional<String> paused) implements SwitchOrder {}

    /** Send no calls of the line to this phone any more. */
    record Dismiss(SeatId seat, Phone phone, LineId line) implements SwitchOrder {}

    /** Send no call to the seat until further notice; a call that is there goes on. */
    record Pause(SeatId seat, Phone phone, String reason) implements SwitchOrder {}

    record Unpause(SeatId seat, Phone phone) implements SwitchOrder {}

    /** Record the calls this seat takes from now on, or do not; what is not ordered is not recorded. */
    record MayRecord(SeatId seat, boolean on) implements SwitchOrder {}

    /** Tell those who wait on the line this from now on. */
    record Announce(LineId line, Announcing how) implements SwitchOrder {}

    /** End a call, in the queue or connected. */
    record HangUp(CallId call) implements SwitchOrder {}

    /** Take the customer from wherever he is and ring the seat's phone with him. */
    record Reconnect(CallId call, SeatId seat, Phone phone) implements SwitchOrder {}

    /** Let a supervisor's phone into a call, ringing it when it is in none; or change what she does there. */
    record Supervise(CallId call, SeatId desk, Phone phone, SupervisionMode mode) implements SwitchOrder {
        /** By what name she calls where the customers are, when she plays one of them. */
        public CallId as() {
            return new CallId("player-" + desk);
        }
    }

    record StopSupervising(SeatId desk) implements SwitchOrder {}

    /** Give the customer of a call to the supervisor who is in it; the seat's phone is hung up. */
    record TakeOver(CallId call, SeatId desk) implements SwitchOrder {}

    /**
     * Send a call's customer from his seat to another or to a queue, where he goes on as the call {@code next}.
     *
     * @param phone which phone of the other seat rings; empty for a queue
     */
    record Transfer(CallId call, Destination to, Optional<Phone> phone, CallId next) implements SwitchOrder {}

    /**
     * Let the customer stand aside with music and the seat call a colleague.
     *
     * @param phone which phone of the other seat rings; empty for a colleague the lab plays
     * @param as her name on the line, and the call's should she be given it
     */
    record Consult(CallId call, Destination with, Optional<Phone> phone, CallId as) implements SwitchOrder {}

    /** Bring those of a consultation together otherwise. */
    record Regroup(CallId call, Grouping how) implements SwitchOrder {}

    /** Who is with whom. */
    enum Grouping {
        WITH_CUSTOMER,
        WITH_COLLEAGUE,
        CONFERENCE,
        /** Customer and colleague, without the seat. */
        GIVEN,
        WITHOUT_COLLEAGUE
    }

    /** Let the colleague take the customer of a call that has left its seat for her. */
    record Take(CallId call) implements SwitchOrder {}

    /** Call the customer who expects this call; whoever is ready on the line gets him when he answers. */
    record Call(CallId call, LineId line) implements SwitchOrder {}

    /** Ring the seat, then call the customer who expects this call. */
    record Dial(CallId call, SeatId seat, Phone phone, LineId line) implements SwitchOrder {}
}
