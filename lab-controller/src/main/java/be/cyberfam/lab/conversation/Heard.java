package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.scenario.Inject;
import java.time.Duration;

/** What reaches a customer: by ear, from the switch, or by the clock. */
public sealed interface Heard {
    /** An agent is on the line (inbound), or he has picked up himself (outbound). */
    record Connected() implements Heard {}

    /** The agent began to speak. */
    record AgentSpoke() implements Heard {}

    /**
     * The agent fell silent.
     *
     * @param length how long she had spoken without a gap
     * @param faint whether he could hardly hear her
     */
    record AgentFellSilent(Duration length, boolean faint) implements Heard {
        /** At an ordinary level. */
        public AgentFellSilent(Duration length) {
            this(length, false);
        }
    }

    /** What she said in the turn that has just ended, where a recogniser has written it down; it may come late or never. */
    record Understood(String text) implements Heard {}

    /** The last sound of what he was to say has left. */
    record SpokenOut(int number) implements Heard {}

    /** The agent put him on hold; what he hears now is music. */
    record Held() implements Heard {}

    /** The agent took him back. */
    record Resumed() implements Heard {}

    /**
     * He talks to the colleague he was put through to.
     *
     * @param explained whether she had been told whom she gets and why, and had agreed
     */
    record PutThrough(boolean explained) implements Heard {}

    /** The line is gone, whoever cut it. */
    record LineEnded() implements Heard {}

    /** Something was done at the agent's console; he is told, and does not guess. */
    record Knew(CallEvent.Knowable fact) implements Heard {}

    /** His line goes bad for so long, which is nobody's fault in the room. */
    record LineWentBad(Duration length) implements Heard {}

    /** He was given to another seat or line, where he is taken up anew. */
    record GivenAway() implements Heard {}

    /** A supervisor wants something of him, which he does at his next turn. */
    record Prompted(Inject inject) implements Heard {}

    /** Somebody has played him for a while and does no more: he listens from now on. */
    record HimselfAgain() implements Heard {}

    /** Nothing but time. */
    record TimePassed() implements Heard {}
}
