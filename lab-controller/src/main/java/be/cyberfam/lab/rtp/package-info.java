/**
 * Voice over the wire: pacing, G.711, RTP and RTCP (RFC 3550), DTMF (RFC 4733), sounds and talk-spurt detection. May import the JDK only: no SIP, no
 * Vert.x.
 */
@NullMarked
package be.cyberfam.lab.rtp;

import org.jspecify.annotations.NullMarked;
