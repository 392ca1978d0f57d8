package be.cyberfam.lab.rtp;

/**
 * Where a stream tells what it heard and said. Called on the engine's one pacing thread: hand over and return, never block, never throw; what it throws is
 * counted and dropped.
 */
@FunctionalInterface
public interface Ear {
    void hear(Audible fact);
}
