package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.Habits;
import be.cyberfam.lab.scenario.Manner;
import be.cyberfam.lab.scenario.Utterance;
import java.time.Duration;

/** The lengths by which a customer takes turns; starting values of the domain, all in one place. */
final class Timing {
    /** Silence that ends a turn in which something was really said. */
    static final Duration END_OF_TURN = Duration.ofMillis(900);
    /** Silence that ends any turn, however short the word was. */
    static final Duration END_OF_TURN_AT_MOST = Duration.ofSeconds(3);
    /** From this much speech on a turn ends after the shorter silence. */
    static final Duration A_REAL_TURN = Duration.ofSeconds(1);
    /** Speech over his own that makes him stop. */
    static final Duration BARGE_IN = Duration.ofMillis(550);
    /** So long he lets her greet him without a pause; then he thinks he is not heard and says what he wants. */
    static final Duration LONGEST_GREETING = Duration.ofSeconds(12);
    /** From this mood on he is annoyed. */
    static final int ANNOYED = -2;
    /** A greeting within this is prompt. */
    static final Duration PROMPT_GREETING = Duration.ofMillis(2500);
    /** How long he leaves the line open after his good-bye when nothing more is said. */
    static final Duration LAST_WORD = Duration.ofMillis(1500);
    /** How long at most he listens after his good-bye. */
    static final Duration LAST_WORD_AT_MOST = Duration.ofSeconds(6);
    /** After the agent's good-bye he puts the receiver down. */
    static final Duration RECEIVER = Duration.ofMillis(500);
    /** A hold is announced when she has spoken within this before it. */
    static final Duration JUST_BEFORE = Duration.ofSeconds(5);
    /** A shorter hold is a slip of the finger. */
    static final Duration SHORT_HOLD = Duration.ofSeconds(3);
    /** On hold for so long he begins to comment, and remembers it. */
    static final Duration LONG_HOLD = Duration.ofSeconds(20);
    /** Between two comments on hold. */
    static final Duration COMMENT = Duration.ofSeconds(25);
    /** So long after something done at her console he speaks of it by himself, when nobody talks. */
    static final Duration REMARK = Duration.ofMillis(1500);
    /** No call is longer. */
    static final Duration LONGEST_CALL = Duration.ofMinutes(12);

    private static final double LETTERS_A_WORD = 5.5;

    private Timing() {}

    /** The silence that ends a turn with so much speech in it: the less was said, the longer he waits for more. */
    static Duration endOfTurn(Duration spoken) {
        var share = Math.min(1.0, (double) spoken.toMillis() / A_REAL_TURN.toMillis());
        var spread = END_OF_TURN_AT_MOST.minus(END_OF_TURN).toMillis();
        return END_OF_TURN_AT_MOST.minusMillis(Math.round(share * spread));
    }

    /** His own pause before he answers. */
    static Duration pause(Manner manner, double chance) {
        var spread = manner.longestPause().minus(manner.shortestPause()).toMillis();
        return manner.shortestPause().plusMillis(Math.round(chance * spread));
    }

    /** So long he lets her speak on without a pause; then he cuts in. */
    static Duration longestTurn(Habits habits, Mood mood) {
        return mood.level() <= ANNOYED ? habits.cutsIn().dividedBy(2) : habits.cutsIn();
    }

    /** Roughly how long it takes him to say this. */
    static Duration toSay(Utterance utterance) {
        var words = utterance.text().length() / LETTERS_A_WORD;
        return Duration.ofMillis(Math.round(words * 60_000 / utterance.voice().wordsPerMinute()));
    }
}
