/**
 * What can happen to one call and what follows: ids, events, phases, the timeline and its handle time.
 * Pure: imports {@code java.lang}, {@code java.time} and {@code java.util} only.
 */
@NullMarked
package be.cyberfam.lab.call;

import org.jspecify.annotations.NullMarked;
