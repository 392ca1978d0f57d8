/**
 * The people of the lab who do not exist: joins telephone ({@code sip}), sound ({@code rtp}), voices ({@code voice}) and
 * minds ({@code conversation}) into customers and robot trainees. May import those, the core, {@code conductor} and
 * {@code vertx-core}.
 */
@NullMarked
package be.cyberfam.lab.actor;

import org.jspecify.annotations.NullMarked;
