package be.cyberfam.lab.scenario;

/**
 * One thing that is wrong with a definition.
 *
 * @param where the name of the step, phrase or key it is about
 * @param what what is wrong
 * @param instead what to write instead
 */
public record Flaw(String where, String what, String instead) {}
