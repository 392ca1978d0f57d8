package be.cyberfam.lab.actor;

import be.cyberfam.lab.call.Spurt;
import be.cyberfam.lab.call.Stretch;
import be.cyberfam.lab.conversation.Farewell;
import be.cyberfam.lab.conversation.Mood;
import be.cyberfam.lab.conversation.Satisfaction;
import be.cyberfam.lab.scenario.LineFault;
import be.cyberfam.lab.scenario.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One thing a customer did, heard or felt; times are those of the sound itself at his end of the line. */
public sealed interface Deed {
    Instant at();

    /**
     * He began to speak.
     *
     * @param at when the first packet left
     * @param late how long after he meant to
     * @param length how long it takes when he is not cut short
     */
    record Spoke(Instant at, Utterance utterance, Duration late, Duration length) implements Deed {}

    /** He stopped in the middle, after having said so much. */
    record WasCutShort(Instant at, Duration said) implements Deed {}

    /** The agent spoke until now, for so long. */
    record HeardAgent(Instant at, Duration length) implements Deed {}

    /** The agent pressed a key of her phone, 0 to 9, * or #. */
    record HeardKey(Instant at, char key) implements Deed {}

    /** His line went bad. */
    record LineFailed(Instant at, LineFault fault) implements Deed {}
    /** What a recogniser made of the agent's turn that ended then. */
    record HeardWords(Instant at, String text) implements Deed {}

    /** Who spoke when in the part of the call that is over now, on the axis that begins at {@code since}. */
    record TalkHeard(Instant at, Instant since, List<Spurt> agent, List<Spurt> customer, List<Stretch> unheard)
            implements Deed {}

    record MoodMoved(Instant at, Mood.Change change, int level) implements Deed {}

    /** What he thinks of the call, now that it is over for him. */
    record Rated(Instant at, Satisfaction how) implements Deed {}

    record HungUp(Instant at, Farewell why) implements Deed {}
}
