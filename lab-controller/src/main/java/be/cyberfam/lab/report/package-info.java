/**
 * What goes out on paper: exports of call records, the summary of a run, somebody's grid and the attestation. May import the core,
 * {@code measure}, {@code conductor}'s records, {@code proof} and {@code store}'s reading side.
 */
@NullMarked
package be.cyberfam.lab.report;

import org.jspecify.annotations.NullMarked;
