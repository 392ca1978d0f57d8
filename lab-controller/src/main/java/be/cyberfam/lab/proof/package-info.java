/**
 * The proof pack of an attestation: what it holds line by line, the chain that ties the lines, the code on the paper, and whether
 * a file still says what it said. Reads and writes text; imports none of ours.
 */
@NullMarked
package be.cyberfam.lab.proof;

import org.jspecify.annotations.NullMarked;
