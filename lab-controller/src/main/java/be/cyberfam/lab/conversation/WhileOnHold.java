package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.OnHold;
import be.cyberfam.lab.scenario.Occasion;
import java.util.List;

/** He hears music: he comments on it, hangs up on it, or is taken back. */
record WhileOnHold(Mind mind, OnHold hold) {
    Phase timePassed() {
        var role = mind.role();
        if (mind.isDue(hold.since().plus(role.persona().manner().hold()))) {
            mind.moved(MoodCause.HELD_TOO_LONG, mind.since(hold.since()));
            return mind.hangUp(Farewell.FED_UP);
        }
        return Deadlines.next(role, mind.memory(), hold).filter(mind::isDue).isPresent() ? comment() : hold;
    }

    private Phase comment() {
        mind.utter(Occasion.ON_HOLD.phrase());
        return new OnHold(hold.since(), hold.announced(), hold.comments() + 1, hold.awaiting(), hold.first());
    }

    Phase resumed() {
        if (hold.comments() > 0) {
            mind.stopTalking();
        }
        var length = mind.since(hold.since());
        if (length.compareTo(Timing.LONG_HOLD) < 0) {
            if (!hold.announced() && length.compareTo(Timing.SHORT_HOLD) >= 0) {
                mind.moved(MoodCause.HELD_UNANNOUNCED, length);
            }
            return mind.listen(hold.awaiting(), hold.first());
        }
        mind.moved(hold.announced() ? MoodCause.HELD_LONG : MoodCause.HELD_LONG_UNANNOUNCED, length);
        return mind.listen(
                mind.isFedUp() ? Awaiting.farewell() : hold.awaiting(),
                Phrases.joined(List.of(Occasion.AFTER_HOLD.phrase()), hold.first()));
    }
}
