/**
 * Reads scenario packs from their folders, with limits, and says file, line and remedy of everything that is wrong. May
 * import {@code call}, {@code scenario} and Jackson's YAML parser.
 */
@NullMarked
package be.cyberfam.lab.pack;

import org.jspecify.annotations.NullMarked;
