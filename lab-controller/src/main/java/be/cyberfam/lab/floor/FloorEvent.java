package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.MessageId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.ListFigures;
import be.cyberfam.lab.dialler.PassReason;
import be.cyberfam.lab.dialler.PreviewFigures;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Everything that can happen on the floor, in the one order in which the journal keeps it. */
public sealed interface FloorEvent {
    Instant at();

    /** Something happened to a call. */
    record OfCall(CallEvent event) implements FloorEvent {
        @Override
        public Instant at() {
            return event.at();
        }
    }

    /** Something happened at a seat. */
    sealed interface OfSeat extends FloorEvent {
        SeatId seat();
    }

    /** Somebody sat down and signed in; whoever sat there before is signed off by it. */
    record SignedOn(SeatId seat, Instant at, Trainee person) implements OfSeat {}

    record SignedOff(SeatId seat, Instant at) implements OfSeat {}

    /** Her calls are recorded from the next one on, or no more: she has agreed to it, or does not. */
    record RecordingSet(SeatId seat, Instant at, boolean on) implements OfSeat {}

    /** A phone of the seat registered with the switch. */
    record PhoneSeen(SeatId seat, Instant at, Phone phone) implements OfSeat {}

    /** The seat's phone is gone from the switch. */
    record PhoneGone(SeatId seat, Instant at, Phone phone) implements OfSeat {}

    /** She asked for a pause; during a call it begins when the call is wrapped up. */
    record PauseBegan(SeatId seat, Instant at, PauseReason reason) implements OfSeat {}

    record PauseEnded(SeatId seat, Instant at) implements OfSeat {}

    /** She asks for help. */
    record HandRaised(SeatId seat, Instant at) implements OfSeat {}

    record HandLowered(SeatId seat, Instant at) implements OfSeat {}

    /** A supervisor wrote to her. */
    record MessageSent(SeatId seat, Instant at, MessageId message, PersonId by, String text) implements OfSeat {}

    /** She has read it. */
    record MessageSeen(SeatId seat, Instant at, MessageId message) implements OfSeat {}

    /** Somebody is shown to her: she reads about him, and nobody else gets him. */
    record PersonShown(SeatId seat, Instant at, Shown person) implements OfSeat {}

    /** She passed him over. */
    record PersonPassed(SeatId seat, Instant at, String callee, PassReason why, String note) implements OfSeat {}

    /** He is not hers to call any more: the exercise stands still or is over. */
    record PersonWithdrawn(SeatId seat, Instant at, String callee) implements OfSeat {}

    /** Something happened at a supervisor's desk. */
    sealed interface OfDesk extends FloorEvent {
        SeatId desk();
    }

    /** A supervisor has a desk from now on; whoever had it has it no more. */
    record DeskTaken(SeatId desk, Instant at, Trainee person) implements OfDesk {}

    record DeskLeft(SeatId desk, Instant at) implements OfDesk {}

    /**
     * A supervisor is in a call from now on, or does something else in it.
     *
     * @param by who had the desk then
     * @param seat whose call it was then
     */
    record Supervised(
            SeatId desk, Instant at, CallId call, SupervisionMode mode, Optional<PersonId> by, Optional<SeatId> seat)
            implements OfDesk {
        /** As the switch tells it, which knows channels only. */
        public static Supervised heard(SeatId desk, Instant at, CallId call, SupervisionMode mode) {
            return new Supervised(desk, at, call, mode, Optional.empty(), Optional.empty());
        }
    }

    /**
     * A supervisor's phone is out of the call.
     *
     * @param by who had the desk then
     * @param call the call it was in, when the floor knows
     */
    record SupervisionEnded(SeatId desk, Instant at, Optional<PersonId> by, Optional<CallId> call) implements OfDesk {
        /** As the switch tells it. */
        public static SupervisionEnded heard(SeatId desk, Instant at) {
            return new SupervisionEnded(desk, at, Optional.empty(), Optional.empty());
        }
    }

    /** Something happened to an exercise. */
    sealed interface OfExercise extends FloorEvent {
        ExerciseId exercise();
    }

    /**
     * Customers begin to come.
     *
     * @param seats the seats that take its calls; empty means all
     * @param direction who calls whom; empty in what older labs wrote down: customers call
     * @param line where its customers wait; empty in what older labs wrote down
     */
    record ExerciseStarted(
            ExerciseId exercise,
            Instant at,
            String name,
            Set<SeatId> seats,
            Optional<Direction> direction,
            Optional<LineId> line)
            implements OfExercise {
        public ExerciseStarted {
            seats = Set.copyOf(seats);
        }

        /** Customers call; where they wait is not said. */
        public ExerciseStarted(ExerciseId exercise, Instant at, String name, Set<SeatId> seats) {
            this(exercise, at, name, seats, Optional.of(Direction.INBOUND), Optional.empty());
        }
    }

    record ExerciseFrozen(ExerciseId exercise, Instant at) implements OfExercise {}

    record ExerciseResumed(ExerciseId exercise, Instant at) implements OfExercise {}

    /**
     * Customers come otherwise from now on.
     *
     * @param how what it was made to be, for the record
     */
    record ExerciseAdjusted(ExerciseId exercise, Instant at, String how) implements OfExercise {}

    /** So many customers came at once because somebody sent them. */
    record WaveSent(ExerciseId exercise, Instant at, int size) implements OfExercise {}

    /**
     * It takes place at these seats from now on: somebody came late, or another class needs a seat.
     *
     * @param seats at least one
     */
    record ExerciseSeated(ExerciseId exercise, Instant at, Set<SeatId> seats) implements OfExercise {
        public ExerciseSeated {
            seats = Set.copyOf(seats);
        }
    }

    /** Somebody more whom the lab called has talked to a seat, or was let go because none was ready. */
    record DropsCounted(ExerciseId exercise, Instant at, DropRate drops) implements OfExercise {}

    /** Somebody more was read about, and called or passed over. */
    record PreviewsCounted(ExerciseId exercise, Instant at, PreviewFigures previews) implements OfExercise {}

    /** Its list stands otherwise than before. */
    record ListCounted(ExerciseId exercise, Instant at, ListFigures list) implements OfExercise {}

    record ExerciseStopped(ExerciseId exercise, Instant at) implements OfExercise {}

    /** Something happened to the register of those who asked not to be called any more. */
    sealed interface OfRegister extends FloorEvent {
        PhoneNumber number();
    }

    /**
     * Nobody calls this number from now on.
     *
     * @param name of whose it is
     * @param reason what was written down, may be empty where a call tells it
     * @param by who wrote it down
     * @param call on which he asked; empty when it was entered by hand
     */
    record RefusalNoted(
            PhoneNumber number, Instant at, String name, String reason, Optional<PersonId> by, Optional<CallId> call)
            implements OfRegister {}

    /** It may be called again. */
    record RefusalStruck(PhoneNumber number, Instant at, String reason, PersonId by) implements OfRegister {}

    /** The switch answers. */
    record SwitchUp(Instant at) implements FloorEvent {}

    /** The switch does not answer any more; what the floor shows of calls is stale from then on. */
    record SwitchDown(Instant at) implements FloorEvent {}
}
