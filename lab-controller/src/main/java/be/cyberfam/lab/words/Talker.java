package be.cyberfam.lab.words;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Port: words a customer's next line freely. */
@FunctionalInterface
public interface Talker {
    /** There is none: every line is said as it was written. */
    Talker NONE = (instructions, heard) -> CompletableFuture.completedFuture(Optional.empty());

    /**
     * One reply.
     *
     * @param instructions who he is, what is true, and what he wants to say now
     * @param heard what the agent said, empty where it is not known
     * @return empty when none can be had in time; never fails
     */
    CompletionStage<Optional<String>> reply(String instructions, String heard);
}
