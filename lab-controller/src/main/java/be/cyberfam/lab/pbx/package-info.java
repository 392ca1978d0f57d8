/**
 * Provides the PBX: finds Asterisk on this machine, renders the configuration of one lab, starts, watches, adopts and stops
 * its process. May import the JDK, slf4j and the conductor's ports.
 */
@NullMarked
package be.cyberfam.lab.pbx;

import org.jspecify.annotations.NullMarked;
