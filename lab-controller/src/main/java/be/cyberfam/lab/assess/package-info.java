/**
 * From a call to proof: scorecards and what their marks come to, who is drawn to be judged, how far two scores may differ
 * by chance; the competence grid, what calls prove of it and who signs. Pure values. May import {@code call}, {@code scenario}, {@code measure} and java.*.
 */
@NullMarked
package be.cyberfam.lab.assess;

import org.jspecify.annotations.NullMarked;
