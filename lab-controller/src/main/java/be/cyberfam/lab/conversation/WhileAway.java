package be.cyberfam.lab.conversation;

import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Away;
import be.cyberfam.lab.scenario.Occasion;
import java.util.List;
import java.util.Optional;

/** The phone lies beside him: whatever she says now he does not hear. */
record WhileAway(Mind mind, Away away) {
    Phase timePassed() {
        if (away.callsOutAt().filter(mind::isDue).isPresent()) {
            mind.callOut(Occasion.FAR_AWAY.phrase());
            return new Away(away.until(), Optional.empty(), away.awaiting());
        }
        return mind.isDue(away.until())
                ? mind.speak(List.of(Occasion.IS_BACK.phrase()), Afterwards.listen(away.awaiting()))
                : away;
    }
}
