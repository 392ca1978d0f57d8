package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.floor.SupervisionMode;
import java.time.Instant;
import java.util.Optional;

/**
 * What Asterisk said, reduced to what matters here; what an event's name promises is not always what it means.
 * {@code at} is Asterisk's own timestamp, microseconds.
 */
sealed interface AmiEvent {
    Instant at();

    /** Newchannel of a customer: his INVITE has come in; which call it is, nobody says yet. */
    record Arrived(Instant at, Leg customer) implements AmiEvent {}

    /**
     * Our own user event: the line's machine has said what it has to say.
     *
     * @param key the menu's key that decided; empty: none
     * @param line where he goes by the menu; empty when there is no menu
     */
    record Entered(Instant at, Leg customer, String key, Optional<LineId> line) implements AmiEvent {}

    /** Our own user event: a customer whom the lab called has picked up. */
    record Reached(Instant at, Leg customer) implements AmiEvent {}

    /** Our own user event: the line is full for him; {@code to} is empty when he is asked to call later. */
    record Overflowed(Instant at, Leg customer, CallEvent.Overflowed.Full why, Optional<LineId> to)
            implements AmiEvent {}

    /** MusicOnHoldStop. */
    record MusicStopped(Instant at, Leg customer) implements AmiEvent {}

    /** MusicOnHoldStart. */
    record MusicBegan(Instant at, Leg customer) implements AmiEvent {}

    /** QueueCallerJoin. */
    record CallerJoined(Instant at, Leg customer) implements AmiEvent {}

    /** AgentCalled: a queue rings a seat. */
    record RingBegan(Instant at, Leg customer, Leg seat) implements AmiEvent {}

    /** AgentRingNoAnswer: not answered, busy or declined alike. */
    record RingFailed(Instant at, Leg customer, Leg seat) implements AmiEvent {}

    /** AgentConnect. */
    record Connected(Instant at, Leg customer, Leg seat) implements AmiEvent {}

    /** Our own user event: a seat's phone was answered and the customer is called now. */
    record Dialling(Instant at, Leg seat) implements AmiEvent {}

    /**
     * DialEnd.
     *
     * @param status ANSWER, BUSY, NOANSWER, CANCEL, CONGESTION, CHANUNAVAIL
     */
    record DialEnded(Instant at, Leg from, Leg to, String status) implements AmiEvent {
        boolean answered() {
            return "ANSWER".equals(status);
        }

        boolean isCancelled() {
            return "CANCEL".equals(status);
        }

        boolean rangOut() {
            return "NOANSWER".equals(status);
        }
    }

    /** Our own user event: the dialplan went on after Dial. */
    record DialOver(Instant at, Leg seat, String status) implements AmiEvent {}

    /** OriginateResponse to our order to dial. */
    record Originated(Instant at, CallId call, boolean answered) implements AmiEvent {}

    /**
     * Our own user event: a supervisor's phone is let into a call.
     *
     * @param mode listen, whisper, barge
     */
    record Supervising(Instant at, CallId call, Leg desk, SupervisionMode mode) implements AmiEvent {}

    /**
     * Our own user event: the customer's channel left its seat.
     *
     * @param next the call it belongs to from now on, when it stays in the room
     */
    record Transferred(Instant at, Leg customer, Destination to, Optional<CallId> next) implements AmiEvent {}

    /**
     * Our own user event: a consultation has come to its next step.
     *
     * @param leg the seat's channel, or the colleague's where she answered or took the customer
     * @param status DIALSTATUS, which tells why the colleague did not answer
     */
    record Consulted(Instant at, Leg leg, ConsultStep step, Destination with, CallId as, String status)
            implements AmiEvent {}

    record Held(Instant at, Leg leg) implements AmiEvent {}

    record Unheld(Instant at, Leg leg) implements AmiEvent {}

    /**
     * HangupRequest: this leg's own party asked for the end (BYE, CANCEL, refusal).
     *
     * @param cause Q.850, 0 unknown
     */
    record PartyHungUp(Instant at, Leg leg, int cause) implements AmiEvent {}

    /**
     * SoftHangupRequest: the switch or a manager asked.
     *
     * @param cause Q.850, 0 unknown
     */
    record SwitchHungUp(Instant at, Leg leg, int cause) implements AmiEvent {}

    /**
     * Our own user event: the dialplan went on after Queue.
     *
     * @param status CONTINUE, TIMEOUT, FULL, JOINEMPTY...
     */
    record QueueOver(Instant at, Leg customer, String status) implements AmiEvent {}

    /**
     * Hangup: the channel is gone.
     *
     * @param text the cause in words, e.g. "Normal Clearing"
     */
    record Gone(Instant at, Leg leg, int cause, String text) implements AmiEvent {}

    /**
     * ContactStatus: a phone registered (again), or is gone.
     *
     * @param uri where it is, or was: a phone that comes back elsewhere is told first, its old place is gone after
     */
    record ContactSeen(Instant at, Endpoint phone, String uri, boolean there) implements AmiEvent {}

    /**
     * A security event: somebody was refused.
     *
     * @param kind e.g. InvalidAccountID
     * @param who account and address
     */
    record Refused(Instant at, String kind, String who) implements AmiEvent {}
}
