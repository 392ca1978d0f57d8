package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.ExerciseId;
import java.time.Instant;

/**
 * Somebody a seat reads about before she calls him.
 *
 * @param callee his id among those the exercise calls
 * @param until when he is called, if she has done nothing by then
 * @param mayPass whether she may pass him over
 */
public record Shown(ExerciseId exercise, String callee, String name, Instant until, boolean mayPass) {}
