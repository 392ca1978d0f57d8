/**
 * Measurements of the lab on this machine, each figure beside its target: what {@code bench NAME} runs. Nothing here is a test. May import every adapter it
 * measures.
 */
@NullMarked
package be.cyberfam.lab.bench;

import org.jspecify.annotations.NullMarked;
