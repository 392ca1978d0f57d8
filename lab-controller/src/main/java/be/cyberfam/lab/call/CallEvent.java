package be.cyberfam.lab.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One fact about one call, in the lab's words. {@code at} is the switch's own time where the switch saw it
 * (AMI timestamp, microseconds), else the lab's.
 */
public sealed interface CallEvent {
    CallId call();

    Instant at();

    /** The lab decided that this call shall be; written before a packet leaves, so that no call is lost. */
    record Placed(CallId call, Instant at, CallPlan plan) implements CallEvent {}

    /**
     * The caller was asked which line he wants.
     *
     * @param key the key that decided; empty when he pressed none of the menu's, and stays on the line he called
     */
    record Chose(CallId call, Instant at, String key, LineId line) implements CallEvent {}

    /** The caller, who waits, was told for so long how it stands. */
    record Announced(CallId call, Instant at, Duration length) implements CallEvent {}

    /** The line was full for the caller. */
    record Overflowed(CallId call, Instant at, Full why, Optional<LineId> to) implements CallEvent {
        /** Why a line takes somebody no more. */
        public enum Full {
            /** He has waited too long. */
            TIME,
            /** Too many wait. */
            WAITING
        }
    }

    /** The caller entered the queue. */
    record Offered(CallId call, Instant at) implements CallEvent {}

    /** A seat began to ring. */
    record Rang(CallId call, Instant at, SeatId seat) implements CallEvent {}

    /** A seat stopped ringing without an answer. */
    record RingStopped(CallId call, Instant at, SeatId seat, RingEnd why) implements CallEvent {}

    /** A seat began to call a customer. */
    record Dialled(CallId call, Instant at, SeatId seat) implements CallEvent {}

    /** Both sides are connected. */
    record Answered(CallId call, Instant at, SeatId seat) implements CallEvent {}

    /** The seat put the customer on hold. */
    record Held(CallId call, Instant at) implements CallEvent {}

    /** The seat took the customer back from hold. */
    record Resumed(CallId call, Instant at) implements CallEvent {}

    /** A colleague is asked about the call, or no more; what it means for the customer's hold is told beside it. */
    record Consulted(
            CallId call,
            Instant at,
            Consultation.Stage stage,
            Destination with,
            CallId as,
            Optional<RingEnd> unanswered)
            implements CallEvent {}

    /**
     * The call left its seat and goes on elsewhere; the trainee wraps up her part of it.
     *
     * @param next the call it goes on as, when it stays in the room
     */
    record Transferred(CallId call, Instant at, Destination to, Optional<CallId> next) implements CallEvent {}

    /**
     * The customer's leg is gone.
     *
     * @param cause the words of the one who knows, as in {@code Normal Clearing} or {@code queue timeout}
     */
    record Ended(CallId call, Instant at, EndedBy by, String cause) implements CallEvent {}

    /** The trainee said what the call came to; the last word counts. */
    record OutcomeRecorded(CallId call, Instant at, Outcome outcome) implements Knowable {}

    /** The trainee asked for more time to wrap up. */
    record WrapUpExtended(CallId call, Instant at, Duration by) implements CallEvent {}

    /** The trainee is done with the call. */
    record WrappedUp(CallId call, Instant at) implements CallEvent {}

    /** The customer began to say something that takes so long; only his own side knows the words. */
    record Said(CallId call, Instant at, String text, Duration length) implements CallEvent {}

    /** Something moved the customer's mood, which stands at {@code level} now; {@code lasted} is zero where it has no length. */
    record MoodMoved(CallId call, Instant at, MoodCause cause, Duration lasted, int weight, int level)
            implements CallEvent {}

    /**
     * How content the customer is at the end of the call, 1 to 5.
     *
     * @param herScore the same without what is none of the agent's doing
     * @param level his mood
     * @param served whether his matter was brought to its end
     */
    record Rated(CallId call, Instant at, int score, int herScore, int level, boolean served) implements CallEvent {}

    /** What the agent said until then, as a recogniser wrote it down; it may be wrong. */
    record AgentSaid(CallId call, Instant at, String text) implements CallEvent {}

    /**
     * Who spoke when, at the customer's end of the line, told once his part of the call is over. Only what sounded is kept:
     * no words, and nothing of how anybody felt.
     *
     * @param since where the axis of the stretches begins
     * @param agent what he heard, in order and apart from each other
     * @param customer what he said, the same
     * @param unheard when nobody could tell: somebody else spoke in his place
     */
    record TalkHeard(
            CallId call, Instant at, Instant since, List<Spurt> agent, List<Spurt> customer, List<Stretch> unheard)
            implements CallEvent {
        public TalkHeard {
            agent = List.copyOf(agent);
            customer = List.copyOf(customer);
            unheard = List.copyOf(unheard);
        }
    }

    /** A supervisor wrote to the trainee who had the call. */
    record Advised(CallId call, Instant at, PersonId by, String text) implements CallEvent {}

    /** A supervisor had something happen that the scenario offers; {@code title} says what, in the pack's words. */
    record Injected(CallId call, Instant at, PersonId by, InjectId inject, String title) implements CallEvent {}

    /**
     * A supervisor chose what the customer says next.
     *
     * @param phrase empty when the words are her own, or a whole step's
     * @param step the step of his scenario he goes to; empty when he goes on from where he is
     */
    record LineGiven(CallId call, Instant at, PersonId by, String phrase, String text, Optional<String> step)
            implements CallEvent {
        /** He goes on from where he is. */
        public LineGiven(CallId call, Instant at, PersonId by, String phrase, String text) {
            this(call, at, by, phrase, text, Optional.empty());
        }
    }

    /** Somebody marked this moment, to come back to it in the debrief. */
    record Bookmarked(CallId call, Instant at, PersonId by, String note) implements CallEvent {}

    /** The customer's phone heard a key that was pressed at the seat: 0 to 9, * or #. */
    record KeyHeard(CallId call, Instant at, String key) implements CallEvent {}

    /** A colleague whom the lab plays made up her mind about the call, or was given it before she had. */
    record HandoverJudged(CallId call, Instant at, Destination by, Handover handover) implements CallEvent {}

    /** The customer's line went bad, in truth: it was the lab that spoiled it. Empty length: to the end of the call. */
    record LineFailed(CallId call, Instant at, LineTrouble trouble, Optional<Duration> length) implements CallEvent {}

    /** Nothing is recorded of it: whoever took it has not agreed to be. */
    record Unrecorded(CallId call, Instant at) implements CallEvent {}

    /** Both voices are kept. */
    record Kept(CallId call, Instant at, Recording recording) implements CallEvent {}

    /** Its voices are deleted: their time was over. */
    record SoundDeleted(CallId call, Instant at) implements CallEvent {}

    /** This record was completed from a second book after something broke; says which and why. */
    record Repaired(CallId call, Instant at, String how) implements CallEvent {}

    /** Something of the agent's work at her console that the customer may know for certain. */
    sealed interface Knowable extends CallEvent {}

    /** Something she did at her desk while he was on the line. */
    sealed interface AtDesk extends Knowable {}

    /** She has asked him for these to know who he is; the last word counts. */
    record IdentityChecked(CallId call, Instant at, Set<Proof> by) implements AtDesk {
        public IdentityChecked {
            by = Set.copyOf(by);
        }
    }

    /** She opened what the company has of him. */
    record FileOpened(CallId call, Instant at) implements AtDesk {}

    /** She left a field of the form with this in it; {@code right} says whether that is true. */
    record FieldFilled(CallId call, Instant at, String field, String written, boolean right) implements AtDesk {}

    /** She opened an article of the handbook. */
    record ArticleOpened(CallId call, Instant at, String article) implements AtDesk {}

    /** She put a call to him into her agenda. */
    record CallBackPromised(CallId call, Instant at, Instant due) implements AtDesk {}
}
