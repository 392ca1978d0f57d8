package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.conversation.Phase.Speaking;
import be.cyberfam.lab.scenario.Occasion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** He listens: to her speech, to her silence, to nothing at all. */
record WhileListening(Mind mind, Listening listening) {
    Phase agentSpoke() {
        if (isPromptGreeting()) {
            mind.moved(MoodCause.GREETED_AT_ONCE, Duration.ZERO);
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

    Phase held() {
        return new Phase.OnHold(mind.at(), isTold(), 0, listening.awaiting(), listening.first());
    }

    /** She speaks now, or has just done so, and not only of what came before his own turn. */
    private boolean isTold() {
        var ear = listening.ear();
        return !ear.isQuiet()
                || (!ear.spoken().isZero()
                        && mind.memory()
                                .heardAt()
                                .filter(heard -> mind.since(heard).compareTo(Timing.JUST_BEFORE) <= 0)
                                .isPresent());
    }

    Phase agentFellSilent(Duration length, boolean faint) {
        if (listening.ear().isQuiet()) {
            return listening;
        }
        if (faint && length.compareTo(Timing.A_REAL_TURN) >= 0) {
            mind.moved(MoodCause.HARD_TO_HEAR);
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
        if (Deadlines.cutsIn(mind.role(), mind.memory(), listening)
                .filter(mind::isDue)
                .isPresent()) {
            return cutsIn();
        }
        if (Deadlines.nods(mind.role(), listening).filter(mind::isDue).isPresent()) {
            mind.utter(Occasion.BACK_CHANNEL.phrase());
            return listening.hearing(ear.nodding());
        }
        return ear.isQuiet() && ear.answersAt().isEmpty() ? leftAlone() : listening;
    }

    /** She speaks without end, or a noise does that he takes for her: he says his piece all the same. */
    private Phase cutsIn() {
        var ear = listening.ear();
        var spoken = mind.since(ear.speakingSince().orElse(mind.at()));
        mind.moved(MoodCause.TALKED_ON, spoken);
        if (mind.isFedUp()) {
            return mind.sayFarewell().insisting();
        }
        var heardOut = listening.hearing(ear.silent(mind.at(), spoken, Duration.ZERO));
        return new Reply(mind, heardOut).toHerTurn() instanceof Speaking speaking
                ? speaking.overlapped(Optional.of(mind.at())).insisting()
                : listening.hearing(ear.speaking(mind.at()));
    }

    private Phase leftAlone() {
        return new Reply(mind, listening)
                .toSilence()
                .orElseGet(() -> isAloneForLong() ? breaksTheSilence() : listening);
    }

    private boolean isAloneForLong() {
        return mind.isDue(Deadlines.alone(mind.role(), listening));
    }

    private Phase breaksTheSilence() {
        return new Reply(mind, listening).toPrompting().orElseGet(this::asksForHer);
    }

    private Phase asksForHer() {
        mind.moved(MoodCause.LEFT_IN_SILENCE, mind.since(listening.ear().quietSince()));
        mind.leftInSilence();
        if (mind.isFedUp()) {
            return mind.sayFarewell();
        }
        var says = mind.memory().silences() == 1 ? Occasion.ALLO : Occasion.IMPATIENCE;
        return mind.speak(List.of(says.phrase()), new Afterwards.Listen(listening.awaiting(), listening.first()));
    }
}
