/**
 * What one customer wants, knows, says and forgives: immutable definitions that check themselves, and what is wrong with
 * a definition that does not hold. No reader, no clock, no chance. May import {@code call}
 * and {@code dialler} only.
 */
@NullMarked
package be.cyberfam.lab.scenario;

import org.jspecify.annotations.NullMarked;
