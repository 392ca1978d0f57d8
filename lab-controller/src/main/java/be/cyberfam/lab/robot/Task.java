package be.cyberfam.lab.robot;

/** What a robot's seat does in the exercise it belongs to; seats beside each other may belong to several. */
public enum Task {
    /** Customers call. */
    ANSWERS,
    /** The lab calls customers, and the seat gets whoever picks up. */
    TAKES_OVER,
    /** The seat calls. */
    CALLS;

    /** Whether numbers are called, so that a machine may pick up. */
    boolean mayMeetMachines() {
        return this != ANSWERS;
    }
}
