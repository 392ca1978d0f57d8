package be.cyberfam.lab.scenario;

/**
 * One thing that is wrong with a definition.
 *
 * @param where the place it is about
 * @param what what is wrong
 * @param instead what to write instead
 */
public record Flaw(Place where, String what, String instead) {
    /** A place in a scenario's definition. */
    public sealed interface Place {
        /** What stands under this key. */
        record Key(String name) implements Place {}

        /** One step. */
        record InStep(StepId step) implements Place {}

        /** One phrase; its wordings that hold this text, or the whole phrase when it is empty. */
        record InPhrase(PhraseId phrase, String text) implements Place {}
    }
}
