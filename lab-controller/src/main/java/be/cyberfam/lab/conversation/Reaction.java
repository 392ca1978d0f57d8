package be.cyberfam.lab.conversation;

import be.cyberfam.lab.conversation.Phase.Afterwards;
import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.Ear;
import be.cyberfam.lab.conversation.Phase.Leaving;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.conversation.Phase.OnHold;
import be.cyberfam.lab.conversation.Phase.Over;
import be.cyberfam.lab.conversation.Phase.Speaking;
import be.cyberfam.lab.conversation.Phase.Waiting;
import be.cyberfam.lab.scenario.Branch;
import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One step of a conversation: takes it as it stands and one fact, and puts the next one together. Used once. */
final class Reaction {
    private static final double WAITED_LONG = 0.6;
    private static final double ALL_BUT_SAID = 0.7;

    private final Role role;
    private final Terms terms;
    private final Chance chance;
    private final Instant at;
    private final List<Act> acts = new ArrayList<>();
    private Memory memory;
    private Phase phase;

    Reaction(Role role, Terms terms, Memory memory, Phase phase, Instant at) {
        this.role = role;
        this.terms = terms;
        this.chance = new Chance(terms.seed());
        this.memory = memory;
        this.phase = phase;
        this.at = at;
    }

    Turn to(Heard heard) {
        take(new Moment(phase, heard));
        return new Turn(new Conversation(role, terms, memory, phase), acts);
    }

    private void take(Moment moment) {
        switch (moment) {
            case Moment(Over p, Heard h) -> {}
            case Moment(Phase p, Heard.LineEnded h) -> phase = new Over();
            case Moment(Waiting p, Heard.Connected h) -> pickedUp(p);
            case Moment(Waiting p, Heard.TimePassed h) -> hangUpIfDue(p.givesUpAt(), Farewell.NO_ANSWER);
            case Moment(Listening p, Heard.AgentSpoke h) -> hears(p);
            case Moment(Listening p, Heard.AgentFellSilent h) -> hearsSilence(p, h.length());
            case Moment(Listening p, Heard.TimePassed h) -> waits(p);
            case Moment(Listening p, Heard.Held h) -> phase = new OnHold(at, 0, p.awaiting(), p.first());
            case Moment(Speaking p, Heard.AgentSpoke h) -> phase = p.overlapped(Optional.of(later(at, p.since())));
            case Moment(Speaking p, Heard.AgentFellSilent h) -> phase = p.overlapped(Optional.empty());
            case Moment(Speaking p, Heard.TimePassed h) -> stopsIfTalkedOver(p);
            case Moment(Speaking p, Heard.SpokenOut h)
            when h.number() == p.now().number() -> hasSpoken(p);
            case Moment(Speaking p, Heard.Held h) -> heldWhileSpeaking(p);
            case Moment(OnHold p, Heard.TimePassed h) -> waitsOnHold(p);
            case Moment(OnHold p, Heard.Resumed h) -> takenBack(p);
            case Moment(Leaving p, Heard.AgentSpoke h) ->
                staysAtMost(p, p.since().plus(Timing.LAST_WORD_AT_MOST));
            case Moment(Leaving p, Heard.AgentFellSilent h) -> staysAtMost(p, at.plus(Timing.RECEIVER));
            case Moment(Leaving p, Heard.TimePassed h) -> hangUpIfDue(p.hangsUpAt(), p.why());
            case Moment(Phase p, Heard h) -> {} // heard, and nothing follows from it
        }
    }

    private void pickedUp(Waiting waiting) {
        memory = memory.connected(at);
        var waited = Duration.between(waiting.since(), at);
        var patience = Duration.between(waiting.since(), waiting.givesUpAt());
        if (waited.toMillis() > WAITED_LONG * patience.toMillis()) {
            moved(Mood.Cause.WAITED_LONG, waited);
        }
        switch (terms.direction()) {
            case INBOUND -> listen(new Awaiting.Greeting(), List.of());
            case OUTBOUND -> speak(List.of(Occasion.ALLO.phrase()), listenNext(new Awaiting.Greeting()));
        }
    }

    private void hears(Listening listening) {
        var greeting = listening.awaiting() instanceof Awaiting.Greeting && memory.silences() == 0;
        var prompt = memory.connectedAt()
                .map(since -> since.plus(Timing.PROMPT_GREETING))
                .filter(at::isBefore);
        if (greeting && prompt.isPresent() && listening.ear().spoken().isZero()) {
            moved(Mood.Cause.GREETED_AT_ONCE, Duration.ZERO);
        }
        phase = listening.hearing(listening.ear().speaking(at));
    }

    private void hearsSilence(Listening listening, Duration length) {
        if (!listening.ear().isQuiet()) {
            var pause = Timing.pause(role.persona().manner(), chance.of("pause", memory.turns()));
            phase = listening.hearing(listening.ear().silent(at, length, pause));
        }
    }

    private void waits(Listening listening) {
        var ear = listening.ear();
        if (Deadlines.endOfPatience(memory).filter(this::isDue).isPresent()) {
            sayFarewell();
        } else if (ear.answersAt().filter(this::isDue).isPresent()) {
            answers(listening);
        } else if (ear.isQuiet() && ear.answersAt().isEmpty()) {
            isLeftAlone(listening);
        }
    }

    private void answers(Listening listening) {
        memory = memory.answered();
        switch (listening.awaiting()) {
            case Awaiting.Greeting greeting -> opens(listening);
            case Awaiting.Again again -> speak(joined(listening.first(), again.unsaid()), again.then());
            case Awaiting.Answer answer ->
                digression().ifPresentOrElse(says -> digresses(listening, says), () -> goesOn(listening));
        }
    }

    private void opens(Listening listening) {
        var greeted = memory.timesSaid(Occasion.GREETING.phrase()) > 0;
        var first = greeted ? listening.first() : joined(listening.first(), List.of(Occasion.GREETING.phrase()));
        follow(Route.begin(role, terms.pace()), first);
    }

    private void goesOn(Listening listening) {
        var due = Deadlines.branches(role, listening).stream()
                .filter(branch ->
                        Deadlines.due(branch, listening).filter(this::isDue).isPresent())
                .findFirst();
        var branch = due.or(() -> Route.onTurn(
                Deadlines.branches(role, listening), listening.ear().spoken()));
        branch.ifPresent(taken -> follow(route(taken), listening.first()));
    }

    private void isLeftAlone(Listening listening) {
        var due = Deadlines.branches(role, listening).stream()
                .filter(branch ->
                        Deadlines.due(branch, listening).filter(this::isDue).isPresent())
                .findFirst();
        if (due.isPresent()) {
            follow(route(due.get()), listening.first());
        } else if (isDue(Deadlines.alone(role, listening))) {
            asksWhetherAnyoneIsThere(listening);
        }
    }

    private void asksWhetherAnyoneIsThere(Listening listening) {
        moved(Mood.Cause.LEFT_IN_SILENCE, Duration.between(listening.ear().quietSince(), at));
        memory = memory.leftInSilence();
        if (isFedUp()) {
            sayFarewell();
        } else {
            var says = memory.silences() == 1 ? Occasion.ALLO : Occasion.IMPATIENCE;
            speak(List.of(says.phrase()), new Afterwards.Listen(listening.awaiting(), listening.first()));
        }
    }

    private Optional<PhraseId> digression() {
        return terms.pace() == Pace.BRISK
                ? Optional.empty()
                : role.scenario().digressions().stream()
                        .filter(some -> memory.timesSaid(some.says()) == 0)
                        .filter(some -> chance.of("digression:" + some.says(), memory.turns()) * 100 < some.percent())
                        .map(some -> some.says())
                        .findFirst();
    }

    private void digresses(Listening listening, PhraseId says) {
        speak(joined(listening.first(), List.of(says)), listenNext(listening.awaiting()));
    }

    private Route route(Branch branch) {
        return Route.along(role, terms.pace(), branch, chance.of("way", memory.turns()));
    }

    private void follow(Route route, List<PhraseId> first) {
        speak(joined(first, route.to().says()), route.then());
    }

    private void stopsIfTalkedOver(Speaking speaking) {
        if (Deadlines.bargedIn(speaking).filter(this::isDue).isEmpty()) {
            return;
        }
        acts.add(new Act.StopTalking());
        var since = speaking.overlappedSince().orElse(at);
        moved(Mood.Cause.TALKED_OVER, Duration.between(since, at));
        var ear = Ear.quiet(at).speaking(since);
        if (isFedUp()) {
            phase = new Listening(farewell(), List.of(), at, ear);
        } else {
            settle(interrupted(speaking), protest(), ear);
        }
    }

    private List<PhraseId> protest() {
        return chance.below(2, "protest", memory.turns()) == 0 ? List.of(Occasion.TALKED_OVER.phrase()) : List.of();
    }

    private void hasSpoken(Speaking speaking) {
        if (!speaking.rest().isEmpty()) {
            speak(speaking.rest(), speaking.then());
            phase = ((Speaking) phase).overlapped(speaking.overlappedSince());
        } else {
            var ear = speaking.overlappedSince().map(Ear.quiet(at)::speaking).orElse(Ear.quiet(at));
            settle(speaking.then(), List.of(), ear);
        }
    }

    /** Falls silent into what comes after his turn. */
    private void settle(Afterwards then, List<PhraseId> before, Ear ear) {
        switch (then) {
            case Afterwards.Listen listen ->
                phase = new Listening(listen.awaiting(), joined(before, listen.first()), at, ear);
            case Afterwards.Leave leave when leave.why() == Farewell.DONE -> staysForALastWord(leave, ear);
            case Afterwards.Leave leave -> hangUp(leave.why());
        }
    }

    private void staysForALastWord(Afterwards.Leave leave, Ear ear) {
        var stays = ear.isQuiet() ? Timing.LAST_WORD : Timing.LAST_WORD_AT_MOST;
        phase = new Leaving(at, at.plus(stays), leave.why());
    }

    private void staysAtMost(Leaving leaving, Instant until) {
        var latest = leaving.since().plus(Timing.LAST_WORD_AT_MOST);
        phase = new Leaving(leaving.since(), until.isBefore(latest) ? until : latest, leaving.why());
    }

    private void heldWhileSpeaking(Speaking speaking) {
        acts.add(new Act.StopTalking());
        phase = switch (interrupted(speaking)) {
            case Afterwards.Listen listen -> new OnHold(at, 0, listen.awaiting(), listen.first());
            case Afterwards.Leave leave ->
                new OnHold(at, 0, new Awaiting.Again(List.of(Occasion.GOODBYE.phrase()), leave), List.of());
        };
    }

    private Afterwards interrupted(Speaking speaking) {
        var whole = Timing.toSay(speaking.now().utterance()).toMillis();
        var said = Duration.between(speaking.since(), at).toMillis() >= ALL_BUT_SAID * whole;
        var cut = speaking.now().utterance().phrase();
        var unsaid = said ? speaking.rest() : joined(List.of(cut), speaking.rest());
        return unsaid.isEmpty() ? speaking.then() : listenNext(new Awaiting.Again(unsaid, speaking.then()));
    }

    private void waitsOnHold(OnHold hold) {
        if (isDue(hold.since().plus(role.persona().manner().hold()))) {
            moved(Mood.Cause.HELD_TOO_LONG, Duration.between(hold.since(), at));
            hangUp(Farewell.FED_UP);
        } else if (Deadlines.next(role, memory, hold).filter(this::isDue).isPresent()) {
            utter(Occasion.ON_HOLD.phrase());
            phase = new OnHold(hold.since(), hold.comments() + 1, hold.awaiting(), hold.first());
        }
    }

    private void takenBack(OnHold hold) {
        var length = Duration.between(hold.since(), at);
        if (hold.comments() > 0) {
            acts.add(new Act.StopTalking());
        }
        if (length.compareTo(Timing.LONG_HOLD) < 0) {
            listen(hold.awaiting(), hold.first());
        } else {
            moved(Mood.Cause.HELD_LONG, length);
            listen(
                    isFedUp() ? farewell() : hold.awaiting(),
                    joined(List.of(Occasion.AFTER_HOLD.phrase()), hold.first()));
        }
    }

    private void listen(Awaiting awaiting, List<PhraseId> first) {
        phase = new Listening(awaiting, first, at, Ear.quiet(at));
    }

    private void speak(List<PhraseId> says, Afterwards then) {
        phase = new Speaking(utter(says.getFirst()), says.subList(1, says.size()), at, Optional.empty(), then);
    }

    private Act.Say utter(PhraseId says) {
        var wordings = role.phrase(says).wordings().size();
        var first = chance.below(wordings, "wording:" + says, 0);
        var wording = (first + memory.timesSaid(says)) % wordings;
        memory = memory.said(says);
        var say = new Act.Say(memory.spoken(), role.utterance(says, wording));
        acts.add(say);
        return say;
    }

    private void sayFarewell() {
        speak(List.of(Occasion.FED_UP.phrase()), new Afterwards.Leave(Farewell.FED_UP));
    }

    private static Awaiting farewell() {
        return new Awaiting.Again(List.of(Occasion.FED_UP.phrase()), new Afterwards.Leave(Farewell.FED_UP));
    }

    private static Afterwards listenNext(Awaiting awaiting) {
        return new Afterwards.Listen(awaiting, List.of());
    }

    private void moved(Mood.Cause cause, Duration lasted) {
        var change = new Mood.Change(at, cause, lasted);
        memory = memory.moved(change);
        acts.add(new Act.Remember(change));
    }

    private boolean isFedUp() {
        return memory.mood().level() < -role.persona().manner().tolerance();
    }

    private void hangUpIfDue(Instant when, Farewell why) {
        if (isDue(when)) {
            hangUp(why);
        }
    }

    private void hangUp(Farewell why) {
        acts.add(new Act.HangUp(why));
        phase = new Over();
    }

    private boolean isDue(Instant when) {
        return !at.isBefore(when);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<PhraseId> joined(List<PhraseId> first, List<PhraseId> then) {
        var joined = new ArrayList<>(first);
        joined.addAll(then);
        return List.copyOf(joined);
    }

    private record Moment(Phase phase, Heard heard) {}
}
