/**
 * The only code that knows Asterisk-Java: holds the manager link, turns what Asterisk says into the lab's events, carries
 * the lab's orders out. May import the core, the conductor's ports, vertx-core and Asterisk-Java.
 */
@NullMarked
package be.cyberfam.lab.ami;

import org.jspecify.annotations.NullMarked;
