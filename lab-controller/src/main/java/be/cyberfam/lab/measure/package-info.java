/**
 * The formulas of call measures, each once: shares, means, service level, abandonment, occupancy, Erlang B, C and A. Pure arithmetic; what was not measured
 * is empty, never 0. May import {@code call} and java.*.
 */
@NullMarked
package be.cyberfam.lab.measure;

import org.jspecify.annotations.NullMarked;
