package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One customer's mind during one call, as a value: the same role, terms and facts give the same acts, whenever and
 * however often they are played.
 */
public final class Conversation {
    private static final Duration NEVER = Duration.ofDays(1);

    private final Role role;
    private final Terms terms;
    private final Memory memory;
    private final Phase phase;

    Conversation(Role role, Terms terms, Memory memory, Phase phase) {
        this.role = role;
        this.terms = terms;
        this.memory = memory;
        this.phase = phase;
    }

    /** A conversation before the first word: he has just begun to wait, or to be rung up. */
    public static Conversation begin(Role role, Terms terms, Instant at) {
        var patience = terms.direction() == Direction.OUTBOUND
                ? NEVER
                : terms.patience().draw(new Chance(terms.seed()).of("patience", 0));
        return new Conversation(role, terms, Memory.EMPTY, new Phase.Waiting(at, at.plus(patience)));
    }

    /**
     * What he does about something he hears.
     *
     * @param at when it happened; a fact that is told late keeps its own time
     */
    public Turn after(Heard heard, Instant at) {
        var mind = new Mind(role, terms, memory, at);
        var next = Reaction.to(heard, phase, mind);
        return new Turn(new Conversation(role, terms, mind.memory(), next), mind.acts());
    }

    /** The same, with words that somebody else chose for him. */
    public Conversation dictated(PhraseId id, String text) {
        return new Conversation(role.dictated(id, text), terms, memory, phase);
    }

    /** When he wants to hear {@link Heard.TimePassed}, unless something else comes before. */
    public Optional<Instant> wakeAt() {
        return Deadlines.next(role, memory, phase);
    }

    public boolean isOver() {
        return phase instanceof Phase.Over;
    }

    /** Whether he is saying something. */
    public boolean isSpeaking() {
        return phase instanceof Phase.Speaking;
    }

    /** The step of the scenario he is at, once he has said why he calls. */
    public Optional<StepId> step() {
        return phase.next().flatMap(Phase.Awaiting::step);
    }

    public Mood mood() {
        return memory.mood();
    }
}
