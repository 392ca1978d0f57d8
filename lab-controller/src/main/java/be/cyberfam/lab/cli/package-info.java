/** The commands of {@code ./lab} that are Java's. May import everything. */
@NullMarked
package be.cyberfam.lab.cli;

import org.jspecify.annotations.NullMarked;
