package be.cyberfam.lab;

/** Where a start says what it is doing. */
@FunctionalInterface
public interface Progress {
    void step(String what);
}
