/**
 * A running customer's mind: what he does after each thing he hears. Pure and seeded, time is passed in: the same
 * scenario, seed and facts give the same acts. May import {@code call} and {@code scenario}.
 */
@NullMarked
package be.cyberfam.lab.conversation;

import org.jspecify.annotations.NullMarked;
