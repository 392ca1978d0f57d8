package be.cyberfam.lab.measure;

import java.util.Optional;

/**
 * Two voices at once for at least 0.6 s, after one of them had held the turn for at least 1 s (DOMAIN §3).
 *
 * @param at when both spoke
 * @param began who spoke into the other's turn
 * @param yielded who fell silent first; empty when both did in the same 20 ms frame
 */
public record Interruption(Interval at, Side began, Optional<Side> yielded) {}
