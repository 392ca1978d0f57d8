/** Composition: {@code Main} names every part in order and stops them in reverse. May import everything. */
@NullMarked
package be.cyberfam.lab;

import org.jspecify.annotations.NullMarked;
