package be.cyberfam.lab.conversation;

import be.cyberfam.lab.conversation.Phase.Awaiting;
import be.cyberfam.lab.conversation.Phase.Away;
import be.cyberfam.lab.conversation.Phase.Leaving;
import be.cyberfam.lab.conversation.Phase.Listening;
import be.cyberfam.lab.conversation.Phase.OnHold;
import be.cyberfam.lab.conversation.Phase.Over;
import be.cyberfam.lab.conversation.Phase.Speaking;
import be.cyberfam.lab.conversation.Phase.Waiting;
import be.cyberfam.lab.scenario.Branch;
import be.cyberfam.lab.scenario.Cue;
import be.cyberfam.lab.scenario.Habits;
import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When time alone will move a customer. */
final class Deadlines {
    private Deadlines() {}

    static Optional<Instant> next(Role role, Memory memory, Phase phase) {
        return switch (phase) {
            case Waiting waiting -> Optional.of(waiting.givesUpAt());
            case Listening listening -> earliest(ofListening(role, memory, listening), endOfPatience(memory));
            case Speaking speaking -> bargedIn(speaking);
            case OnHold hold -> Optional.of(ofHold(role, hold));
            case Away away -> Optional.of(away.callsOutAt().orElse(away.until()));
            case Leaving leaving -> Optional.of(leaving.hangsUpAt());
            case Over over -> Optional.empty();
        };
    }

    /** When no call is longer. */
    static Optional<Instant> endOfPatience(Memory memory) {
        return memory.connectedAt().map(at -> at.plus(Timing.LONGEST_CALL));
    }

    /** When speech over his own makes him stop. */
    static Optional<Instant> bargedIn(Speaking speaking) {
        return speaking.insists()
                ? Optional.empty()
                : speaking.overlappedSince().map(since -> since.plus(Timing.BARGE_IN));
    }

    /** When he no longer waits for her to come to the end of what she says; nothing while she is quiet. */
    static Optional<Instant> cutsIn(Role role, Memory memory, Listening listening) {
        var bears = listening.awaiting() instanceof Awaiting.Greeting
                ? Timing.LONGEST_GREETING
                : Timing.longestTurn(habits(role), memory.mood());
        return listening.ear().speakingSince().map(since -> since.plus(bears));
    }

    /** When he puts in a word while she speaks, to show that he follows. */
    static Optional<Instant> nods(Role role, Listening listening) {
        var ear = listening.ear();
        return listening.awaiting() instanceof Awaiting.Greeting || !role.has(Occasion.BACK_CHANNEL)
                ? Optional.empty()
                : ear.speakingSince()
                        .map(since -> since.plus(habits(role).backChannels().multipliedBy(ear.nods() + 1L)));
    }

    private static Habits habits(Role role) {
        return role.persona().manner().habits();
    }

    /** When he has been alone for too long. */
    static Instant alone(Role role, Listening listening) {
        return listening.ear().quietSince().plus(role.persona().manner().silence());
    }

    /** When a branch of the step he waits at is due by time alone, for those that are. */
    static Optional<Instant> due(Branch branch, Role role, Memory memory, Listening listening) {
        return switch (branch.on()) {
            case Cue.Known known ->
                memory.aware()
                        .meeting(known, role.scenario().right())
                        .map(noted ->
                                later(noted.at(), listening.ear().quietSince()).plus(Timing.REMARK));
            case Cue.Unidentified unidentified -> Optional.empty();
            case Cue.Silence silence -> Optional.of(listening.ear().quietSince().plus(silence.length()));
            case Cue.Elapsed elapsed -> Optional.of(listening.since().plus(elapsed.length()));
            case Cue.WordsHeard said -> Optional.empty();
            case Cue.AgentTurn turn -> Optional.empty();
        };
    }

    /** The branches of the step he waits at. */
    static List<Branch> branches(Role role, Listening listening) {
        return listening.awaiting() instanceof Awaiting.Answer answer
                ? role.scenario().steps().step(answer.to()).next()
                : List.of();
    }

    private static Optional<Instant> ofListening(Role role, Memory memory, Listening listening) {
        var ear = listening.ear();
        if (!ear.isQuiet()) {
            return earliest(cutsIn(role, memory, listening), nods(role, listening));
        }
        return ear.answersAt().isPresent() ? ear.answersAt() : waiting(role, memory, listening);
    }

    private static Optional<Instant> waiting(Role role, Memory memory, Listening listening) {
        var byScenario = branches(role, listening).stream().map(branch -> due(branch, role, memory, listening));
        return earliest(
                byScenario.flatMap(Optional::stream).min(Instant::compareTo), Optional.of(alone(role, listening)));
    }

    private static Instant ofHold(Role role, OnHold hold) {
        var hangsUp = hold.since().plus(role.persona().manner().hold());
        var comments = hold.since().plus(Timing.LONG_HOLD).plus(Timing.COMMENT.multipliedBy(hold.comments()));
        return comments.isBefore(hangsUp) ? comments : hangsUp;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Instant::compareTo);
    }
}
