/**
 * Text to sound for the telephone: recordings of a pack first, else a speech program, kept by content. May import
 * {@code scenario} and {@code rtp}'s audio types.
 */
@NullMarked
package be.cyberfam.lab.voice;

import org.jspecify.annotations.NullMarked;
