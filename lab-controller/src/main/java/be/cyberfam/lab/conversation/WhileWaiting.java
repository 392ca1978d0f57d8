package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.Waiting;
import be.cyberfam.lab.scenario.Occasion;
import java.time.Duration;
import java.util.List;

/** In the queue or being rung up: somebody comes on the line, or he gives up. */
record WhileWaiting(Mind mind, Waiting waiting) {
    /** The share of his patience after which he minds having waited. */
    private static final double WAITED_LONG = 0.6;

    Phase connected() {
        mind.connected();
        var waited = mind.since(waiting.since());
        var patience = Duration.between(waiting.since(), waiting.givesUpAt());
        if (mind.terms().again()) {
            mind.moved(MoodCause.CALLED_BEFORE);
        }
        if (waited.toMillis() > WAITED_LONG * patience.toMillis()) {
            mind.moved(MoodCause.WAITED_LONG, waited);
        }
        var greeting = new Awaiting.Greeting();
        return switch (mind.terms().direction()) {
            case INBOUND -> mind.listen(greeting, List.of());
            case OUTBOUND -> mind.speak(List.of(Occasion.ALLO.phrase()), Afterwards.listen(greeting));
        };
    }

    Phase timePassed() {
        return mind.isDue(waiting.givesUpAt()) ? mind.hangUp(Farewell.NO_ANSWER) : waiting;
    }
}
