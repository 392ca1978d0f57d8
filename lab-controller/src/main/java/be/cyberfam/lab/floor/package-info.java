/**
 * The practice floor as a value: seats, live calls, the day's counts, a revision; and what changes when something
 * happens. Pure: imports {@code call} and the JDK only.
 */
@NullMarked
package be.cyberfam.lab.floor;

import org.jspecify.annotations.NullMarked;
