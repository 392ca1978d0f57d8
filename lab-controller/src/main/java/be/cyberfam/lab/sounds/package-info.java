/**
 * What is heard around a customer: a street, a café, children, a television, all composed for this lab and computed, so that nobody else has rights in
 * them. The same samples on every machine. May import the lab's sounds ({@code rtp}) and the JDK only.
 */
@NullMarked
package be.cyberfam.lab.sounds;

import org.jspecify.annotations.NullMarked;
