package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.Ear;
import be.cyberfam.lab.conversation.Phase.Leaving;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.conversation.Phase.OnHold;
import be.cyberfam.lab.conversation.Phase.Speaking;
import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.PhraseId;
import java.util.List;
import java.util.Optional;

/** He speaks: to the end, until she talks over him for too long, or until he is put on hold. */
record WhileSpeaking(Mind mind, Speaking speaking) {
    /** The share of a phrase after which it need not be said again. */
    private static final double ALL_BUT_SAID = 0.7;

    Phase agentSpoke() {
        var at = mind.at();
        var overlap = at.isAfter(speaking.since()) ? at : speaking.since();
        return speaking.overlapped(Optional.of(overlap));
    }

    Phase agentFellSilent() {
        return speaking.overlapped(Optional.empty());
    }

    Phase timePassed() {
        return Deadlines.bargedIn(speaking).filter(mind::isDue).isPresent() ? bargedIn() : speaking;
    }

    /** He stops, or is of those who do not. */
    private Phase bargedIn() {
        if (mind.role().persona().manner().habits().yields()) {
            return stop();
        }
        mind.moved(MoodCause.TALKED_OVER, mind.since(speaking.overlappedSince().orElse(mind.at())));
        return speaking.insisting();
    }

    Phase spokenOut(int number) {
        if (number != speaking.now().number()) {
            return speaking;
        }
        if (speaking.rest().isEmpty()) {
            return settle(speaking.then(), List.of(), ear());
        }
        var next = mind.speak(speaking.rest(), speaking.then()).overlapped(speaking.overlappedSince());
        return speaking.insists() ? next.insisting() : next;
    }

    Phase held() {
        mind.stopTalking();
        return switch (cutShort()) {
            case Afterwards.Listen listen -> new OnHold(mind.at(), announced(), 0, listen.awaiting(), listen.first());
            case Afterwards.GoAway away -> new OnHold(mind.at(), announced(), 0, away.awaiting(), List.of());
            case Afterwards.Leave leave ->
                new OnHold(
                        mind.at(),
                        announced(),
                        0,
                        new Awaiting.Again(List.of(Occasion.GOODBYE.phrase()), leave),
                        List.of());
        };
    }

    /** Whoever is cut off in the middle of a word was not told, unless she talked over him to say so. */
    private boolean announced() {
        return speaking.overlappedSince().isPresent();
    }

    private Phase stop() {
        mind.stopTalking();
        var since = speaking.overlappedSince().orElse(mind.at());
        mind.moved(MoodCause.TALKED_OVER, mind.since(since));
        return mind.isFedUp()
                ? new Listening(Awaiting.farewell(), List.of(), mind.at(), ear())
                : settle(cutShort(), protest(), ear());
    }

    private List<PhraseId> protest() {
        var protests = mind.chance().below(2, "protest", mind.memory().turns()) == 0;
        return protests ? List.of(Occasion.TALKED_OVER.phrase()) : List.of();
    }

    /** What comes next when he has to stop here: most often the part he has not said. */
    private Afterwards cutShort() {
        var whole = Timing.toSay(speaking.now().utterance()).toMillis();
        var said = mind.since(speaking.since()).toMillis() >= ALL_BUT_SAID * whole;
        var cut = speaking.now().utterance().phrase();
        var unsaid = said ? speaking.rest() : Phrases.joined(List.of(cut), speaking.rest());
        return unsaid.isEmpty() ? speaking.then() : Afterwards.listen(new Awaiting.Again(unsaid, speaking.then()));
    }

    /** Falls silent into what comes after his turn. */
    private Phase settle(Afterwards then, List<PhraseId> before, Ear ear) {
        return switch (then) {
            case Afterwards.Listen listen ->
                new Listening(listen.awaiting(), Phrases.joined(before, listen.first()), mind.at(), ear);
            case Afterwards.GoAway away -> mind.leaveThePhone(away.awaiting());
            case Afterwards.Leave leave when leave.why() == Farewell.DONE -> lastWord(ear);
            case Afterwards.Leave leave -> mind.hangUp(leave.why());
        };
    }

    private Leaving lastWord(Ear ear) {
        var stays = ear.isQuiet() ? Timing.LAST_WORD : Timing.LAST_WORD_AT_MOST;
        return new Leaving(mind.at(), mind.at().plus(stays), Farewell.DONE);
    }

    /** What he hears from now on: she may have been speaking for a while. */
    private Ear ear() {
        var at = mind.at();
        return speaking.overlappedSince().map(Ear.quiet(at)::speaking).orElse(Ear.quiet(at));
    }
}
