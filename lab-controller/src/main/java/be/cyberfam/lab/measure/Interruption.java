package be.cyberfam.lab.measure;

import java.util.Optional;

/**
 * Two voices at once after one of them had held the turn for at least 1 s: for at least 0.6 s, or for as long as it took until the
 * customer broke off his sentence.
 *
 * @param at when both spoke
 * @param began who spoke into the other's turn
 * @param yielded who fell silent first; empty when both did in the same 20 ms frame
 */
public record Interruption(Interval at, Side began, Optional<Side> yielded) {
    /** Both voices at once for less are no interruption. */
    public static final long INTERRUPTS_MS = 600;
}
