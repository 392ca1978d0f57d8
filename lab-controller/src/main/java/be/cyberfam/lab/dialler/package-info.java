/**
 * Whom an outbound exercise calls, when, and how many at once: lists, their hours and refusals, the pace of the four modes.
 * Pure, time passed in. Imports {@code call}.
 */
@NullMarked
package be.cyberfam.lab.dialler;

import org.jspecify.annotations.NullMarked;
