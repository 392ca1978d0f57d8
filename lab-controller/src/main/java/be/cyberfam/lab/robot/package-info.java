/**
 * Robot trainees: a seat that registers as a real SIP phone, answers, speaks and listens in turn, and works through
 * the same HTTP API as a person's console. For demos, tests and rehearsals. Joins {@code sip}, {@code rtp} and
 * {@code voice} with the core; knows no other adapter.
 */
@NullMarked
package be.cyberfam.lab.robot;

import org.jspecify.annotations.NullMarked;
