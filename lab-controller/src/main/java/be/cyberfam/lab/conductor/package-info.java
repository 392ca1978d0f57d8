/**
 * The one stateful centre of a room, and the ports it is reached by. Imports the core and vertx-core.
 */
@NullMarked
package be.cyberfam.lab.conductor;

import org.jspecify.annotations.NullMarked;
