package be.cyberfam.lab.recording;

import be.cyberfam.lab.call.CallId;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One kept recording: stereo WAV, 8 kHz, 16 bit, agent left, customer right.
 *
 * @param file absolute or relative to the working directory, as the home was given; never shown to a client
 * @param bytes size of the file
 * @param length what it lasts, to the millisecond
 */
public record RecordingFile(CallId call, Path file, long bytes, Duration length) {}
