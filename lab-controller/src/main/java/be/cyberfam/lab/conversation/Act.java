package be.cyberfam.lab.conversation;

import be.cyberfam.lab.scenario.Utterance;

/** What a customer does. */
public sealed interface Act {
    /**
     * Speak, and tell {@link Heard.SpokenOut} with this number when the last sound has left.
     *
     * @param number counted from 1 in one conversation
     * @param far whether he is away from the phone, so that it is hardly heard
     */
    record Say(int number, Utterance utterance, boolean far) implements Act {}

    /** Fall silent at once. */
    record StopTalking() implements Act {}

    /** End the call; while nobody has answered yet, give up waiting. */
    record HangUp(Farewell why) implements Act {}

    /** Tell how content he is, now that the call is over for him. */
    record Rate(Satisfaction how) implements Act {}

    /** Keep for the debrief why the mood changed. */
    record Remember(Mood.Change change) implements Act {}
}
