package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.call.MessageId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.PassReason;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.floor.PauseReason;
import be.cyberfam.lab.floor.SupervisionMode;
import be.cyberfam.lab.floor.Trainee;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person, or a robot in her place, asks of the floor; who may ask what is the web adapter's to check. */
public sealed interface Request {
    /** The longest message, in letters: it is read while somebody talks. */
    int LONGEST_MESSAGE = 200;
    /** The longest words of a bookmark. */
    int LONGEST_NOTE = 80;

    /**
     * Sit down at a free seat; {@code move} takes the seat over, or lets her leave the one she has.
     *
     * @param recorded whether she has agreed that her calls are recorded
     */
    record SignOn(SeatId seat, Trainee person, boolean move, boolean recorded) implements Request {
        /** Nothing of her is recorded. */
        public SignOn(SeatId seat, Trainee person, boolean move) {
            this(seat, person, move, false);
        }
    }

    /** Record the calls of whoever this is from the next one on, or no more; nobody's, when she sits nowhere. */
    record SetRecording(PersonId person, boolean on) implements Request {}

    record SignOff(SeatId seat) implements Request {}

    record Pause(SeatId seat, PauseReason reason) implements Request {}

    /** Take calls (again): ends the pause; a call in wrap-up is wrapped up by it when its outcome is there. */
    record BeReady(SeatId seat) implements Request {}

    /** Say what a call came to: during it, or in wrap-up. */
    record RecordOutcome(SeatId seat, CallId call, Outcome outcome) implements Request {}

    /** Take more time for the wrap-up. */
    record ExtendWrapUp(SeatId seat, CallId call) implements Request {}

    /** Be done with the call. */
    record WrapUp(SeatId seat, CallId call) implements Request {}

    record HangUp(CallId call) implements Request {}

    /** Bring the call that is on at this seat to its phone anew: its page was loaded again, or its sound was lost. */
    record Reconnect(SeatId seat) implements Request {}

    /** Call a customer from this seat. */
    record Dial(SeatId seat, PlaceCall call) implements Request {}

    /** Call the next on the list of the outbound exercise that is on the floor. */
    record DialNext(SeatId seat) implements Request {}

    /** Pass over whom this seat reads about. */
    record PassOver(SeatId seat, String callee, PassReason why, String note) implements Request {
        public PassOver {
            Request.checkText(note, LONGEST_NOTE);
        }
    }

    /** Give a call away, unannounced; in the room it goes on as {@code next}. */
    record Transfer(CallId call, Destination to, CallId next) implements Request {}

    /** Ask a colleague about a call while the customer waits; the call goes on as {@code as} should it become hers. */
    record Consult(CallId call, Destination with, CallId as) implements Request {}

    /** Go on with a consultation, or end it. */
    record Consulted(CallId call, Step step) implements Request {}

    /** What can be done in a consultation. */
    enum Step {
        /** From the colleague to the customer, or back. */
        SWAP,
        /** All three. */
        CONFER,
        /** Give the customer to the colleague. */
        COMPLETE,
        /** The colleague is needed no more. */
        DROP
    }

    /** Ask for help at a seat. */
    record RaiseHand(SeatId seat) implements Request {}

    record LowerHand(SeatId seat) implements Request {}

    /** Have a supervisor's desk, the same again when she has one. */
    record TakeDesk(Trainee person) implements Request {}

    record LeaveDesk(PersonId person) implements Request {}

    /** Come into a call, listening; or do something else in it. */
    record Supervise(PersonId by, CallId call, SupervisionMode mode) implements Request {}

    record StopSupervising(PersonId by) implements Request {}

    /** Talk to the customer in the trainee's place, who wraps up. */
    record TakeOver(PersonId by, CallId call) implements Request {}

    record StartExercise(Exercise exercise) implements Request {}

    record FreezeExercise(ExerciseId exercise) implements Request {}

    record ResumeExercise(ExerciseId exercise) implements Request {}

    /** Go on with the exercise on the floor as {@code exercise} says from now on: the same one, changed. */
    record AdjustExercise(Exercise exercise) implements Request {}

    /** So many customers more, all at once. */
    record SendWave(ExerciseId exercise, int size) implements Request {}

    /** Have an exercise at these seats from now on; none of them may be another exercise's. */
    record SeatExercise(ExerciseId exercise, Set<SeatId> seats) implements Request {
        public SeatExercise {
            seats = Set.copyOf(seats);
            if (seats.isEmpty()) {
                throw new IllegalArgumentException("an exercise that is on the floor keeps at least one seat");
            }
        }
    }

    record StopExercise(ExerciseId exercise) implements Request {}

    /** Have nobody call this number any more. */
    record NoteRefusal(PersonId by, PhoneNumber number, String name, String reason) implements Request {}

    /** Let it be called again. */
    record StrikeRefusal(PersonId by, PhoneNumber number, String reason) implements Request {}

    /** What passes between a supervisor and those who take the calls, beside the calls themselves. */
    sealed interface Coaching extends Request {}

    /** Write to these seats; those at which nobody sits are left out. */
    record SendMessage(PersonId by, MessageId message, Set<SeatId> seats, String text) implements Coaching {
        public SendMessage {
            seats = Set.copyOf(seats);
            Request.checkText(text, LONGEST_MESSAGE);
            if (text.isBlank()) {
                throw new IllegalArgumentException("a message says something");
            }
        }
    }

    /** She has read a message. */
    record SeeMessage(SeatId seat, MessageId message) implements Coaching {}

    /**
     * Mark a moment of a running call.
     *
     * @param ago how long it is past: whoever types a label marks the moment at which she began to
     */
    record Bookmark(PersonId by, CallId call, Duration ago, String note) implements Coaching {
        public Bookmark {
            Request.checkText(note, LONGEST_NOTE);
        }
    }

    /** Have something happen in a running call that its scenario offers. */
    record Inject(PersonId by, CallId call, InjectId inject, String title) implements Coaching {}

    /**
     * Have the customer say something at his next turn.
     *
     * @param phrase which of his scenario's phrases; empty for words of her own
     * @param text what he says, as far as it is known
     * @param step the step of his scenario he is to go to, whose words they are; empty: he goes on from where he is
     */
    record GiveLine(PersonId by, CallId call, String phrase, String text, Optional<String> step) implements Coaching {
        public GiveLine(PersonId by, CallId call, String phrase, String text) {
            this(by, call, phrase, text, Optional.empty());
        }

        public GiveLine {
            Request.checkText(text, LONGEST_MESSAGE);
            if (text.isBlank()) {
                throw new IllegalArgumentException("a line says something");
            }
        }
    }

    /** Take back the pause she asked for, before it has begun. */
    record WithdrawPause(SeatId seat) implements Coaching {}

    /** No calls to this seat until it is released: it finishes the call it has. */
    record HoldSeat(SeatId seat) implements Coaching {}

    /** Calls again to this seat. */
    record ReleaseSeat(SeatId seat) implements Coaching {}

    /** Tell a customer what was done at the console in his call; what he knows already is passed over. */
    record TellOfDesk(CallId call, List<CallEvent.AtDesk> facts) implements Request {
        public TellOfDesk {
            facts = List.copyOf(facts);
        }
    }

    private static void checkText(String text, int longest) {
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a text of up to " + longest + " letters on one line");
        }
    }
}
