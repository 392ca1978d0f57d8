package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Phase.Away;
import be.cyberfam.lab.conversation.Phase.Leaving;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.conversation.Phase.OnHold;
import be.cyberfam.lab.conversation.Phase.Over;
import be.cyberfam.lab.conversation.Phase.Speaking;
import be.cyberfam.lab.conversation.Phase.Waiting;
import java.util.List;

/** The one place where a conversation moves from phase to phase, one line a step; each phase's type knows its own. */
final class Reaction {
    private Reaction() {}

    /** The phase that follows; what he does and remembers on the way is the mind's. */
    static Phase to(Heard heard, Phase phase, Mind mind) {
        if (heard instanceof Heard.AgentSpoke || heard instanceof Heard.AgentFellSilent) {
            mind.hears();
        }
        return switch (new Moment(phase, heard)) {
            case Moment(Over p, Heard h) -> p;
            case Moment(Phase p, Heard.LineEnded h) -> mind.leftAlone(p instanceof Leaving);
            case Moment(Phase p, Heard.Prompted h) -> {
                mind.prompted(h.inject());
                yield p;
            }
            case Moment(Phase p, Heard.PutThrough h) -> {
                mind.putThrough(h.explained());
                yield p;
            }
            case Moment(Phase p, Heard.HimselfAgain h) ->
                p.next()
                        .<Phase>map(awaiting -> mind.listen(awaiting, List.of()))
                        .orElse(p);
            case Moment(Phase p, Heard.Knew h) -> {
                mind.knows(h.fact());
                yield p;
            }
            case Moment(Phase p, Heard.LineWentBad h) -> {
                mind.moved(MoodCause.LINE_FAULT, h.length());
                yield p;
            }
            case Moment(Phase p, Heard.GivenAway h) -> {
                mind.moved(MoodCause.TRANSFERRED);
                yield p;
            }
            case Moment(Waiting p, Heard.Connected h) -> new WhileWaiting(mind, p).connected();
            case Moment(Waiting p, Heard.TimePassed h) -> new WhileWaiting(mind, p).timePassed();
            case Moment(Listening p, Heard.AgentSpoke h) -> new WhileListening(mind, p).agentSpoke();
            case Moment(Listening p, Heard.AgentFellSilent h) ->
                new WhileListening(mind, p).agentFellSilent(h.length(), h.faint());
            case Moment(Listening p, Heard.Understood h) -> p.hearing(p.ear().understanding(h.text()));
            case Moment(Listening p, Heard.TimePassed h) -> new WhileListening(mind, p).timePassed();
            case Moment(Listening p, Heard.Held h) -> new WhileListening(mind, p).held();
            case Moment(Speaking p, Heard.AgentSpoke h) -> new WhileSpeaking(mind, p).agentSpoke();
            case Moment(Speaking p, Heard.AgentFellSilent h) -> new WhileSpeaking(mind, p).agentFellSilent();
            case Moment(Speaking p, Heard.TimePassed h) -> new WhileSpeaking(mind, p).timePassed();
            case Moment(Speaking p, Heard.SpokenOut h) -> new WhileSpeaking(mind, p).spokenOut(h.number());
            case Moment(Speaking p, Heard.Held h) -> new WhileSpeaking(mind, p).held();
            case Moment(Away p, Heard.TimePassed h) -> new WhileAway(mind, p).timePassed();
            case Moment(Away p, Heard.Held h) -> new OnHold(mind.at(), false, 0, p.awaiting(), List.of());
            case Moment(OnHold p, Heard.TimePassed h) -> new WhileOnHold(mind, p).timePassed();
            case Moment(OnHold p, Heard.Resumed h) -> new WhileOnHold(mind, p).resumed();
            case Moment(Leaving p, Heard.AgentSpoke h) -> p.atMostUntil(p.latest());
            case Moment(Leaving p, Heard.AgentFellSilent h) ->
                p.atMostUntil(mind.at().plus(Timing.RECEIVER));
            case Moment(Leaving p, Heard.TimePassed h) -> mind.isDue(p.hangsUpAt()) ? mind.hangUp(p.why()) : p;
            case Moment(Phase p, Heard h) -> p; // heard, and nothing follows from it
        };
    }

    private record Moment(Phase phase, Heard heard) {}
}
