/**
 * Keeps what was said: joins the switch's two halves into one stereo file, measures it, finds it again by call. May
 * import the core, {@code conductor}, the JDK and slf4j.
 */
@NullMarked
package be.cyberfam.lab.recording;

import org.jspecify.annotations.NullMarked;
