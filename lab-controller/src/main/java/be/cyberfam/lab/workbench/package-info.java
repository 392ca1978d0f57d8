/**
 * What who writes a pack works with at the terminal: hearing its lines, playing a customer by typing what the agent says, beginning a new
 * pack. Needs no switchboard.
 */
@NullMarked
package be.cyberfam.lab.workbench;

import org.jspecify.annotations.NullMarked;
