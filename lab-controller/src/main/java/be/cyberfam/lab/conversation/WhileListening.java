package be.cyberfam.lab.conversation;

import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.scenario.Occasion;
import java.time.Duration;
import java.util.List;

/** He listens: to her speech, to her silence, to nothing at all. */
record WhileListening(Mind mind, Listening listening) {
    Phase agentSpoke() {
        if (isPromptGreeting()) {
            mind.moved(Mood.Cause.GREETED_AT_ONCE, Duration.ZERO);
        }
        return listening.hearing(listening.ear().speaking(mind.at()));
    }

    private boolean isPromptGreeting() {
        return listening.awaiting() instanceof Awaiting.Greeting
                && mind.memory().silences() == 0
                && listening.ear().spoken().isZero()
                && mind.memory()
                        .connectedAt()
                        .map(since -> since.plus(Timing.PROMPT_GREETING))
                        .filter(mind.at()::isBefore)
                        .isPresent();
    }

    Phase agentFellSilent(Duration length) {
        if (listening.ear().isQuiet()) {
            return listening;
        }
        var manner = mind.role().persona().manner();
        var pause = Timing.pause(manner, mind.chance().of("pause", mind.memory().turns()));
        return listening.hearing(listening.ear().silent(mind.at(), length, pause));
    }

    Phase timePassed() {
        var ear = listening.ear();
        if (Deadlines.endOfPatience(mind.memory()).filter(mind::isDue).isPresent()) {
            return mind.sayFarewell();
        }
        if (ear.answersAt().filter(mind::isDue).isPresent()) {
            return new Reply(mind, listening).toHerTurn();
        }
        return ear.isQuiet() && ear.answersAt().isEmpty() ? leftAlone() : listening;
    }

    private Phase leftAlone() {
        return new Reply(mind, listening).toSilence().orElseGet(() -> isAloneForLong() ? asksForHer() : listening);
    }

    private boolean isAloneForLong() {
        return mind.isDue(Deadlines.alone(mind.role(), listening));
    }

    private Phase asksForHer() {
        mind.moved(Mood.Cause.LEFT_IN_SILENCE, mind.since(listening.ear().quietSince()));
        mind.leftInSilence();
        if (mind.isFedUp()) {
            return mind.sayFarewell();
        }
        var says = mind.memory().silences() == 1 ? Occasion.ALLO : Occasion.IMPATIENCE;
        return mind.speak(List.of(says.phrase()), new Afterwards.Listen(listening.awaiting(), listening.first()));
    }
}
