package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a conversation stands; each phase holds just what is true in it. */
sealed interface Phase {
    /** What he makes of the agent's next turn, where he waits for one. */
    default Optional<Awaiting> next() {
        return switch (this) {
            case Listening listening -> Optional.of(listening.awaiting());
            case OnHold hold -> Optional.of(hold.awaiting());
            case Away away -> Optional.of(away.awaiting());
            case Speaking speaking -> speaking.then().next();
            case Waiting waiting -> Optional.empty();
            case Leaving leaving -> Optional.empty();
            case Over over -> Optional.empty();
        };
    }

    /** In the queue, or being rung up; {@code givesUpAt} is far away for one who is called. */
    record Waiting(Instant since, Instant givesUpAt) implements Phase {}

    /**
     * He listens.
     *
     * @param awaiting what he makes of the agent's turn once it ends
     * @param first what he says before anything else
     * @param since since when he listens
     * @param ear what he hears of the agent
     */
    record Listening(Awaiting awaiting, List<PhraseId> first, Instant since, Ear ear) implements Phase {
        Listening hearing(Ear next) {
            return new Listening(awaiting, first, since, next);
        }
    }

    /**
     * He speaks.
     *
     * @param now what he is saying
     * @param rest what he says after it in the same turn
     * @param since when he began the phrase
     * @param overlappedSince since when the agent speaks too
     * @param insists whether he has cut in and is not stopped by her going on; over once she falls silent
     */
    record Speaking(
            Act.Say now,
            List<PhraseId> rest,
            Instant since,
            Optional<Instant> overlappedSince,
            boolean insists,
            Afterwards then)
            implements Phase {
        Speaking overlapped(Optional<Instant> since) {
            return new Speaking(now, rest, this.since, since, insists && since.isPresent(), then);
        }

        Speaking insisting() {
            return new Speaking(now, rest, since, overlappedSince, true, then);
        }
    }

    /** He is on hold, told so or not; {@code awaiting} and {@code first} are what he goes on with. */
    record OnHold(Instant since, boolean announced, int comments, Awaiting awaiting, List<PhraseId> first)
            implements Phase {}

    /** He has put the phone down for a moment and hears nothing; {@code awaiting} is what he goes on with. */
    record Away(Instant until, Optional<Instant> callsOutAt, Awaiting awaiting) implements Phase {}

    /** He has said good-bye and listens whether anything comes. */
    record Leaving(Instant since, Instant hangsUpAt, Farewell why) implements Phase {
        Leaving atMostUntil(Instant until) {
            return new Leaving(since, until.isBefore(latest()) ? until : latest(), why);
        }

        Instant latest() {
            return since.plus(Timing.LAST_WORD_AT_MOST);
        }
    }

    /** Nothing happens any more. */
    record Over() implements Phase {}

    /** What he makes of the agent's next turn. */
    sealed interface Awaiting {
        /** It is her greeting: he says what he calls about. */
        record Greeting() implements Awaiting {}

        /** It answers what he said in this step. */
        record Answer(StepId to) implements Awaiting {}

        /** It cut him short: he takes up again what he had not said. */
        record Again(List<PhraseId> unsaid, Afterwards then) implements Awaiting {}

        /** The step of the scenario he is at. */
        default Optional<StepId> step() {
            return switch (this) {
                case Greeting greeting -> Optional.empty();
                case Answer answer -> Optional.of(answer.to());
                case Again again -> again.then().next().flatMap(Awaiting::step);
            };
        }

        /** Whatever she says, he has had enough. */
        static Awaiting farewell() {
            return new Again(List.of(Occasion.FED_UP.phrase()), new Afterwards.Leave(Farewell.FED_UP));
        }
    }

    /** What comes after his own turn. */
    sealed interface Afterwards {
        record Listen(Awaiting awaiting, List<PhraseId> first) implements Afterwards {}

        record Leave(Farewell why) implements Afterwards {}

        /** He leaves the telephone for a moment. */
        record GoAway(Awaiting awaiting) implements Afterwards {}

        /** What he makes of her next turn, when there is one. */
        default Optional<Awaiting> next() {
            return switch (this) {
                case Listen listen -> Optional.of(listen.awaiting());
                case Leave leave -> Optional.empty();
                case GoAway away -> Optional.of(away.awaiting());
            };
        }

        static Afterwards listen(Awaiting awaiting) {
            return new Listen(awaiting, List.of());
        }
    }

    /**
     * What he hears of the agent's current turn.
     *
     * @param speakingSince when she began to speak, while she speaks
     * @param spoken how much she has spoken in this turn
     * @param quietSince when it last became quiet
     * @param answersAt when he will answer, once a turn is under way and it is quiet
     * @param nods how often he has put in a word since she began to speak
     * @param understood what a recogniser has made of this turn so far; empty without one
     */
    record Ear(
            Optional<Instant> speakingSince,
            Duration spoken,
            Instant quietSince,
            Optional<Instant> answersAt,
            int nods,
            String understood) {
        static Ear quiet(Instant since) {
            return new Ear(Optional.empty(), Duration.ZERO, since, Optional.empty(), 0, "");
        }

        Ear speaking(Instant since) {
            return new Ear(Optional.of(since), spoken, quietSince, Optional.empty(), 0, understood);
        }

        Ear nodding() {
            return new Ear(speakingSince, spoken, quietSince, answersAt, nods + 1, understood);
        }

        Ear understanding(String text) {
            return new Ear(speakingSince, spoken, quietSince, answersAt, nods, understood + ' ' + text);
        }

        Ear silent(Instant since, Duration length, Duration pause) {
            var all = spoken.plus(length);
            return new Ear(
                    Optional.empty(),
                    all,
                    since,
                    Optional.of(since.plus(Timing.endOfTurn(all)).plus(pause)),
                    0,
                    understood);
        }

        boolean isQuiet() {
            return speakingSince.isEmpty();
        }
    }
}
