/**
 * Reads scenario packs and scorecards from their folders, with limits, and says file, line and remedy of everything that is
 * wrong. May import {@code call}, {@code dialler}, {@code scenario}, {@code assess} and Jackson's YAML parser.
 */
@NullMarked
package be.cyberfam.lab.pack;

import org.jspecify.annotations.NullMarked;
