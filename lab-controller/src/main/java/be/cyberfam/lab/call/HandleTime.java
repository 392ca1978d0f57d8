package be.cyberfam.lab.call;

import java.util.stream.LongStream;

/**
 * Handle time = talk + hold + wrap-up, in milliseconds (DOMAIN §2). Ringing and queueing are no part of it.
 */
public record HandleTime(long talkMs, long holdMs, long wrapMs) {
    public HandleTime {
        if (LongStream.of(talkMs, holdMs, wrapMs).anyMatch(part -> part < 0)) {
            throw new IllegalArgumentException("handle time has a negative part: talk " + talkMs + ", hold " + holdMs
                    + ", wrap-up " + wrapMs + " ms");
        }
    }

    public long handleMs() {
        return talkMs + holdMs + wrapMs;
    }
}
