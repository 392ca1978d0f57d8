/**
 * The one stateful centre of a room: hears events, replaces the floor, journals, publishes, tells the switch and the
 * customers what to do. Declares the ports the adapters implement. Imports the core and {@code vertx-core}.
 */
@NullMarked
package be.cyberfam.lab.conductor;

import org.jspecify.annotations.NullMarked;
