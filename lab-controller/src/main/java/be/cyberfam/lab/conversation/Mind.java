package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.Away;
import be.cyberfam.lab.conversation.Phase.Ear;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.conversation.Phase.Over;
import be.cyberfam.lab.conversation.Phase.Speaking;
import be.cyberfam.lab.scenario.Fact;
import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A customer at one moment of his call: what he remembers, and what he does about it there and then. Used once. */
final class Mind {
    private final Role role;
    private final Terms terms;
    private final Chance chance;
    private final Instant at;
    private final List<Act> acts = new ArrayList<>();
    private Memory memory;

    Mind(Role role, Terms terms, Memory memory, Instant at) {
        this.role = role;
        this.terms = terms;
        this.chance = new Chance(terms.seed());
        this.memory = memory;
        this.at = at;
    }

    // what he does

    Speaking speak(List<PhraseId> says, Afterwards then) {
        return new Speaking(utter(says.getFirst()), says.subList(1, says.size()), at, Optional.empty(), false, then);
    }

    /** Says a phrase in the wording whose turn it is. */
    Act.Say utter(PhraseId says) {
        var wording = wording(says);
        memory = memory.said(says);
        var say = new Act.Say(memory.spoken(), role.utterance(says, wording), false);
        acts.add(say);
        return say;
    }

    Speaking sayFarewell() {
        return speak(List.of(Occasion.FED_UP.phrase()), new Afterwards.Leave(Farewell.FED_UP));
    }

    Listening listen(Awaiting awaiting, List<PhraseId> first) {
        return new Listening(awaiting, first, at, Ear.quiet(at));
    }

    /** Says a phrase about one fact. */
    Speaking speakOf(PhraseId says, Fact it, Afterwards then) {
        var wording = wording(says);
        memory = memory.said(says);
        var say = new Act.Say(memory.spoken(), role.utterance(says, wording, it), false);
        acts.add(say);
        return new Speaking(say, List.of(), at, Optional.empty(), false, then);
    }

    /** Says something away from the phone. */
    void callOut(PhraseId says) {
        var wording = wording(says);
        memory = memory.said(says);
        acts.add(new Act.Say(memory.spoken(), role.utterance(says, wording), true));
    }

    /** Puts the phone down; halfway through he calls out to somebody, where his pack has words for it. */
    Away leaveThePhone(Awaiting awaiting) {
        var away = role.persona().manner().habits().away();
        var callsOut =
                role.has(Occasion.FAR_AWAY) ? Optional.of(at.plus(away.dividedBy(3))) : Optional.<Instant>empty();
        return new Away(at.plus(away), callsOut, awaiting);
    }

    private int wording(PhraseId says) {
        var wordings = role.wordings(says);
        return (chance.below(wordings, "wording:" + says, 0) + memory.timesSaid(says)) % wordings;
    }

    void stopTalking() {
        acts.add(new Act.StopTalking());
    }

    Over hangUp(Farewell why) {
        rates(why == Farewell.DONE);
        acts.add(new Act.HangUp(why));
        return new Over();
    }

    /** The line is gone; {@code served} says whether his matter was at its end. */
    Over leftAlone(boolean served) {
        rates(served);
        return new Over();
    }

    // what he feels and remembers

    /** What does not weigh with him is not remembered. */
    void moved(MoodCause cause, Duration lasted) {
        int weight = role.moodRules().weight(cause);
        if (weight != 0) {
            var change = new Mood.Change(at, cause, lasted, weight);
            memory = memory.moved(change);
            acts.add(new Act.Remember(change));
        }
    }

    void moved(MoodCause cause) {
        moved(cause, Duration.ZERO);
    }

    /** Once, if anybody was on the line at all. */
    private void rates(boolean served) {
        if (memory.connectedAt().isPresent()) {
            acts.add(new Act.Rate(Satisfaction.of(memory.mood(), served)));
        }
    }

    /** He has to tell it all again, or need not. */
    void putThrough(boolean explained) {
        moved(explained ? MoodCause.PUT_THROUGH_EXPLAINED : MoodCause.PUT_THROUGH_UNEXPLAINED, Duration.ZERO);
    }

    boolean isFedUp() {
        return memory.mood().level() < -role.persona().manner().tolerance();
    }

    void prompted(Inject inject) {
        memory = memory.prompted(inject);
    }

    void knows(CallEvent.Knowable fact) {
        var before = memory.aware();
        memory = memory.aware(before.after(fact, at));
        before.feels(fact).ifPresent(this::moved);
    }

    /** She is heard at this moment. */
    void hears() {
        memory = memory.heardHer(at);
    }

    void heeds(Awareness.Noted noted) {
        memory = memory.aware(memory.aware().heeding(noted));
    }

    /** The first of what is wanted of him, which he now does. */
    Optional<Inject> obliges() {
        var first = memory.prompted().stream().findFirst();
        first.ifPresent(inject -> memory = memory.obliged());
        return first;
    }

    void connected() {
        memory = memory.connected(at);
    }

    void answered() {
        memory = memory.answered();
    }

    void leftInSilence() {
        memory = memory.leftInSilence();
    }

    // what he goes by

    boolean isDue(Instant when) {
        return !at.isBefore(when);
    }

    Duration since(Instant then) {
        return Duration.between(then, at);
    }

    Instant at() {
        return at;
    }

    Role role() {
        return role;
    }

    Terms terms() {
        return terms;
    }

    Chance chance() {
        return chance;
    }

    Memory memory() {
        return memory;
    }

    List<Act> acts() {
        return acts;
    }
}
