/**
 * The store: the journal, written in order while calls run, the queries over it, and the SQL below both. May import the
 * core and {@code conductor}, whose ports it fills.
 */
@NullMarked
package be.cyberfam.lab.store;

import org.jspecify.annotations.NullMarked;
