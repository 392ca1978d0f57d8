package be.cyberfam.lab.call;

/**
 * Both voices of a call in one file, the agent left and the customer right.
 *
 * @param path below the recordings folder, as in {@code 2026-03-09/0ab….wav}
 * @param millis its length
 */
public record Recording(String path, long millis) {}
