/**
 * Measurements of the lab on this machine, each figure beside its target: what {@code bench NAME} runs. Nothing here is a test. May import every adapter it
 * measures, and the root, where a whole lab is put together.
 */
@NullMarked
package be.cyberfam.lab.bench;

import org.jspecify.annotations.NullMarked;
