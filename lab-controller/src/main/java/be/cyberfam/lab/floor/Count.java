package be.cyberfam.lab.floor;

/** What the floor counts; from these every figure of the wallboard is computed (formulas in {@code measure}). */
public enum Count {
    /** Inbound calls that entered a queue. */
    OFFERED,
    /** Of them, answered by a seat. */
    ANSWERED,
    /** Of them, within the rule's threshold. */
    ANSWERED_IN_TIME,
    /** Sum of the waits of the answered, in ms. */
    ANSWER_WAIT_MS,
    /** Callers who gave up. */
    ABANDONED,
    /** Sum of their waits, in ms. */
    ABANDON_WAIT_MS,
    /** Of them, within the rule's short time: they do not count against the floor. */
    ABANDONED_SHORT,
    /** Of them, within the rule's threshold. */
    ABANDONED_IN_TIME,
    /** Inbound calls that ended unanswered for another reason. */
    UNSERVED,
    /** Ringings nobody answered. */
    MISSED_RINGS,
    /** Calls, in both directions, that were talked and wrapped up. */
    HANDLED,
    /** Sum of their talk, in ms. */
    TALK_MS,
    /** Sum of their holds, in ms. */
    HOLD_MS,
    /** Sum of their wrap-up, in ms. */
    WRAP_MS,
    /** Of them, with an outcome where the scenario knows the right one. */
    OUTCOMES_JUDGED,
    /** Of those, with the right one. */
    OUTCOMES_RIGHT
}
