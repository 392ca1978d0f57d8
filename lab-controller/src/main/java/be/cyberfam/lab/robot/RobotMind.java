package be.cyberfam.lab.robot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What a robot does in one call, one line a legal step: greets, then speaks and listens in turn, holds once if it is
 * that sort of call, gives up when nobody speaks. Pure: time is passed in, chance is drawn before the call begins.
 */
final class RobotMind {
    private static final Duration SILENCE = Duration.ofSeconds(7);
    private static final Duration LONGEST_CALL = Duration.ofMinutes(4);
    private static final int PROMPTS = 2;

    /** What it does. */
    sealed interface Act {
        record Say(What what, int turn) implements Act {}

        record Hold() implements Act {}

        record Resume() implements Act {}

        record HangUp() implements Act {}
    }

    /** The kinds of things it says. */
    enum What {
        GREETING,
        TURN,
        BEFORE_HOLD,
        AFTER_HOLD,
        STILL_THERE,
        GOOD_BYE
    }

    private sealed interface State {
        /** Silent, about to say something at {@code due}. */
        record Thinking(Instant due, What next) implements State {}

        record Speaking(What what) implements State {}

        record Listening(Instant since) implements State {}

        record Holding(Instant until) implements State {}

        record Gone() implements State {}
    }

    private final Manner manner;
    private final SplittableRandom chance;
    private final Instant answered;
    private final int holdAtTurn;
    private State state;
    private boolean customerSpeaks;
    private int turn;
    private int prompts;

    private boolean hasGreeted;
    private boolean mayBeMachine;

    private RobotMind(Manner manner, long seed, Instant answered) {
        this.manner = manner;
        this.chance = new SplittableRandom(seed);
        this.answered = answered;
        this.holdAtTurn = chance.nextDouble() < manner.holdRate() ? 1 + chance.nextInt(2) : -1;
        this.state = new State.Thinking(answered.plus(manner.pause().draw(chance)), What.GREETING);
    }

    static RobotMind answering(Manner manner, long seed, Instant at) {
        return new RobotMind(manner, seed, at);
    }

    /** The robot has called: who is called speaks first, and the robot greets him then. */
    static RobotMind calling(Manner manner, long seed, Instant at) {
        var mind = new RobotMind(manner, seed, at);
        mind.state = new State.Listening(at);
        return mind;
    }

    /** The same where numbers are called: what has had its say and does not answer, asked
     * once more, is a machine, and is hung up on. */
    RobotMind outbound(boolean yes) {
        mayBeMachine = yes;
        return this;
    }

    /** When it wants to be woken by {@link #timePassed}. */
    Optional<Instant> wakeAt() {
        return switch (state) {
            case State.Thinking s -> Optional.of(s.due());
            case State.Holding s -> Optional.of(s.until());
            case State.Listening s when !customerSpeaks -> Optional.of(s.since().plus(SILENCE));
            case State.Listening s -> Optional.of(answered.plus(LONGEST_CALL));
            case State.Speaking s -> Optional.empty();
            case State.Gone s -> Optional.empty();
        };
    }

    /** Whether it has put the customer on hold. */
    boolean isHolding() {
        return state instanceof State.Holding;
    }

    void customerBegan(Instant at) {
        customerSpeaks = true;
        prompts = 0;
        if (manner.conduct().interrupts() && state instanceof State.Listening) {
            state = new State.Thinking(at.plus(Conduct.INTERRUPTS_AFTER), nextThing());
        } else if (!manner.conduct().interrupts() && state instanceof State.Thinking s && s.next() == What.TURN) {
            state = new State.Listening(s.due());
        }
    }

    void customerFellSilent(Instant at) {
        customerSpeaks = false;
        if (state instanceof State.Listening) {
            state = new State.Thinking(at.plus(manner.pause().draw(chance)), nextThing());
        }
    }

    Optional<Act> spokenOut(Instant at) {
        if (!(state instanceof State.Speaking s)) {
            return Optional.empty();
        }
        return switch (s.what()) {
            case BEFORE_HOLD -> {
                state = new State.Holding(at.plus(manner.hold().draw(chance)));
                yield Optional.of(new Act.Hold());
            }
            case GOOD_BYE -> gone();
            case GREETING, TURN, AFTER_HOLD, STILL_THERE -> {
                state = new State.Listening(at);
                yield Optional.empty();
            }
        };
    }

    Optional<Act> timePassed(Instant now) {
        if (wakeAt().filter(due -> !due.isAfter(now)).isEmpty()) {
            return Optional.empty();
        }
        return switch (state) {
            case State.Thinking s
            when isSilentHold(s.next()) -> {
                turn++;
                state = new State.Holding(now.plus(manner.hold().draw(chance)));
                yield Optional.of(new Act.Hold());
            }
            case State.Thinking s -> say(s.next());
            case State.Holding s -> {
                state = new State.Thinking(now.plus(manner.pause().draw(chance)), What.AFTER_HOLD);
                yield Optional.of(new Act.Resume());
            }
            case State.Listening s -> prompt(now);
            case State.Speaking s -> Optional.empty();
            case State.Gone s -> Optional.empty();
        };
    }

    private boolean isSilentHold(What next) {
        return next == What.BEFORE_HOLD && !manner.conduct().announcesHolds();
    }

    private What nextThing() {
        if (!hasGreeted) {
            return What.GREETING;
        }
        return turn == holdAtTurn ? What.BEFORE_HOLD : What.TURN;
    }

    /** Nobody has spoken for a while. Who was not spoken to cannot have failed to answer; who was is asked once more. */
    private Optional<Act> prompt(Instant now) {
        if (!hasGreeted) {
            return say(What.GREETING);
        }
        if (mayBeMachine && turn <= 1 && prompts > 0) {
            return gone();
        }
        if (!now.isBefore(answered.plus(LONGEST_CALL)) || ++prompts > PROMPTS) {
            return say(What.GOOD_BYE);
        }
        return say(What.STILL_THERE);
    }

    private Optional<Act> say(What what) {
        state = new State.Speaking(what);
        hasGreeted = true;
        var say = new Act.Say(what, turn);
        if (what == What.TURN || what == What.BEFORE_HOLD) {
            turn++;
        }
        return Optional.of(say);
    }

    private Optional<Act> gone() {
        state = new State.Gone();
        return Optional.of(new Act.HangUp());
    }
}
