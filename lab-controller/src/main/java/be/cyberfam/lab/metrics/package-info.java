/**
 * What the lab tells Prometheus: names begin with {@code lab_}, units are seconds and counts. Imports the core, conductor and
 * Micrometer; other adapters' figures come in as plain suppliers.
 */
@NullMarked
package be.cyberfam.lab.metrics;

import org.jspecify.annotations.NullMarked;
