/**
 * Reads the five books that tell of the same calls (journal, switch's channel events, queue log, SIP side, recordings) and
 * compares them. May import {@code call}, {@code conductor}, {@code recording} and {@code store}; it parses every foreign file by itself,
 * for an auditor does not borrow the writer's pen.
 */
@NullMarked
package be.cyberfam.lab.books;

import org.jspecify.annotations.NullMarked;
