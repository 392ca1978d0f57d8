package be.cyberfam.lab.call;

import java.time.Instant;
import java.util.Optional;

/**
 * A colleague is asked about a call while the customer waits.
 *
 * @param with who is asked
 * @param as her name on this line, and the call's own should it be given to her
 * @param since when the stage began
 * @param unanswered why she could not be asked, when it is over for that
 */
public record Consultation(Destination with, CallId as, Stage stage, Instant since, Optional<RingEnd> unanswered) {
    /** Where it stands, as the trainee's phone has it. */
    public enum Stage {
        /** The colleague's phone rings, the customer hears music. */
        RINGING,
        /** Trainee and colleague talk, the customer hears music. */
        PRIVATE,
        /** Trainee and customer talk, the colleague waits. */
        ASIDE,
        /** All three hear each other. */
        CONFERENCE,
        /** The colleague is out of it. */
        OVER
    }

    /** Whether a colleague is in it now, or rings. */
    public boolean isOn() {
        return stage != Stage.OVER;
    }

    /** Whether trainee and colleague can be heard by each other, or could at once. */
    public boolean isAnswered() {
        return isOn() && stage != Stage.RINGING;
    }
}
