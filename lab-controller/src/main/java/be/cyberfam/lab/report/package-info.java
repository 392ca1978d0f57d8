/**
 * What goes out on paper: exports of call records and the summary of a run. May import the core, {@code measure}, {@code
 * conductor}'s records and {@code store}'s reading side.
 */
@NullMarked
package be.cyberfam.lab.report;

import org.jspecify.annotations.NullMarked;
