package be.cyberfam.lab.exercise;

import java.time.Duration;

/**
 * One customer of an exercise before he comes, or is put on the list of those to be called.
 *
 * @param at from the exercise's start, freezes not counted
 */
public record Arrival(Duration at, Casting who) {}
