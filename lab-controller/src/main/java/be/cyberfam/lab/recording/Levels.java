package be.cyberfam.lab.recording;

/** The levels of both sides of a recorded call. */
public record Levels(ChannelLevel agent, ChannelLevel customer) {

    /** Whether each side spoke for at least {@link ChannelLevel#SPEECH_AT_LEAST}. */
    public boolean speechOnBothSides() {
        return agent.hasSpeech() && customer.hasSpeech();
    }
}
