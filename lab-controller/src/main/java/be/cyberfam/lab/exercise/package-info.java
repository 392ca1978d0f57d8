/**
 * Which customers come when: arrival processes, waves, patience, the pace of one run. Pure and seeded. Imports
 * {@code call}, {@code floor}, {@code dialler} and {@code scenario}.
 */
@NullMarked
package be.cyberfam.lab.exercise;

import org.jspecify.annotations.NullMarked;
