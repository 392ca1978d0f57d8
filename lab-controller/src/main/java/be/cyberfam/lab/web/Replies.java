package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Reply;

/** What the floor answers, in HTTP's words. */
final class Replies {
    private Replies() {}

    /** The answer when it is so now; throws the {@link Refusal} that fits when not. */
    static Answer orRefusal(Reply reply, Answer whenDone) {
        return switch (reply) {
            case Reply.Done done -> whenDone;
            case Reply.Dialling dialling -> whenDone;
            case Reply.AtDesk desk -> whenDone;
            case Reply.Refused refused -> throw refusal(refused);
        };
    }

    /** Of an answer that is not the one hoped for. */
    static RuntimeException refusal(Reply reply) {
        return reply instanceof Reply.Refused refused
                ? refusal(refused)
                : new IllegalStateException("the floor answered " + reply);
    }

    private static Refusal refusal(Reply.Refused refused) {
        var kind = Words.kebab(refused.why());
        return switch (refused.why()) {
            case NO_SUCH_SEAT, NO_SUCH_CALL, NO_SUCH_LINE, NO_SUCH_COLLEAGUE, NOT_IN_REGISTER ->
                Refusal.of(404, kind, "There is no such thing", refused.detail());
            case NOT_YOUR_CALL -> Refusal.of(403, kind, "Not allowed", refused.detail());
            case SWITCH_AWAY -> Refusal.of(503, kind, "The switch does not answer", refused.detail());
            case SEAT_TAKEN,
                    SEAT_EMPTY,
                    NO_PHONE,
                    CALL_STILL_ON,
                    CALL_OVER,
                    OUTCOME_MISSING,
                    NO_MORE_TIME,
                    NOBODY_TO_CALL,
                    PASSING_FORBIDDEN,
                    NO_EXERCISE,
                    EXERCISE_RUNNING,
                    NOT_READY,
                    NO_DESK,
                    NOT_CONNECTED,
                    LISTEN_FIRST,
                    CUSTOMER_PLAYED,
                    CONSULTING,
                    NOT_CONSULTING,
                    SEAT_HELD,
                    HAS_REFUSED_CALLS,
                    ALREADY_IN_REGISTER,
                    NO_PAUSE_ASKED -> Refusal.conflict(kind, refused.detail());
        };
    }
}
