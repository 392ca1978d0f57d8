/**
 * Telephones: many lines on one guarded SIP stack, each call a few plain verbs and a row of facts. The only code that
 * knows JAIN-SIP; may import the JDK, slf4j, javax.sip, gov.nist and the ids of {@code call}. Sound is not its matter:
 * it tells where the other side's RTP is, no more.
 */
@NullMarked
package be.cyberfam.lab.sip;

import org.jspecify.annotations.NullMarked;
