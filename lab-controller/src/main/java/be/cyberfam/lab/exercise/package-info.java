/**
 * Which customers come when: arrival processes, waves, patience, the pace of one run. Pure and seeded. Imports
 * {@code call}, {@code floor} and {@code scenario}.
 */
@NullMarked
package be.cyberfam.lab.exercise;

import org.jspecify.annotations.NullMarked;
