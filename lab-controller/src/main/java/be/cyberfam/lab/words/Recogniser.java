package be.cyberfam.lab.words;

import be.cyberfam.lab.rtp.Sound;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Port: writes down what somebody said. */
@FunctionalInterface
public interface Recogniser {
    /** There is none: nothing is ever recognised. */
    Recogniser NONE = (turn, language) -> CompletableFuture.completedFuture(Optional.empty());

    /**
     * The words of one turn.
     *
     * @param turn 8 kHz, as heard on the telephone
     * @param language two letters, as in {@code fr}
     * @return empty when there are none or they cannot be had; never fails
     */
    CompletionStage<Optional<String>> words(Sound turn, String language);
}
