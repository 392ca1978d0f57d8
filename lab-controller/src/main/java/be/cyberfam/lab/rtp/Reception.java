package be.cyberfam.lab.rtp;

/** What came from one far end, counted as RFC 3550 appendix A.1, A.3 and A.8 do; a new SSRC or a restarted sequence begins a new source. */
final class Reception {
    /** What to do with a packet. */
    enum Verdict {
        /** The next one, or after a gap. */
        NEW,
        /** The first of another source: nothing before it matters. */
        RESTART,
        /** After a later one. */
        LATE,
        DUPLICATE,
        /** So far off that only a second one like it would be believed. */
        STRAY
    }

    private static final int MAX_DROPOUT = 3_000;
    private static final int MAX_DISORDER = 100;
    private static final int NEVER = -1;

    private boolean heard;
    private int ssrc;
    private long first;
    private long highest;
    private long seen;
    private int restartAt = NEVER;

    private long received;
    private long octets;
    private long duplicates;
    private long late;
    private long sources;
    private long lostBefore;
    private long receivedOfThis;
    private long transit;
    private long jitterTimes16;
    private long expectedPrior;
    private long receivedPrior;

    /** Judges and counts one packet of {@code length} payload octets; {@code arrival} in timestamp units (1/8000 s). */
    Verdict count(RtpPacket packet, int length, long arrival) {
        var verdict = judge(packet);
        switch (verdict) {
            case NEW, RESTART, LATE -> take(packet, length, arrival, verdict);
            case DUPLICATE -> duplicates++;
            case STRAY -> {}
        }
        return verdict;
    }

    private Verdict judge(RtpPacket packet) {
        if (!heard || packet.ssrc() != ssrc) return restart(packet);
        int step = (short) (packet.sequence() - (int) highest);
        if (step > 0 && step < MAX_DROPOUT) return advance(step);
        if (step <= 0 && step > -MAX_DISORDER) return lookBack(-step);
        if (packet.sequence() == restartAt) return restart(packet);
        restartAt = packet.sequence() + 1 & 0xffff;
        return Verdict.STRAY;
    }

    private Verdict restart(RtpPacket packet) {
        lostBefore = lost();
        if (heard) sources++;
        heard = true;
        ssrc = packet.ssrc();
        first = packet.sequence();
        highest = first;
        seen = 1;
        restartAt = NEVER;
        receivedOfThis = 0;
        expectedPrior = 0;
        receivedPrior = 0;
        jitterTimes16 = 0;
        return Verdict.RESTART;
    }

    private Verdict advance(int step) {
        highest += step;
        seen = step < Long.SIZE ? seen << step | 1 : 1;
        restartAt = NEVER;
        return Verdict.NEW;
    }

    private Verdict lookBack(int back) {
        if (back >= Long.SIZE || highest - back < first) return Verdict.STRAY;
        long bit = 1L << back;
        if ((seen & bit) != 0) return Verdict.DUPLICATE;
        seen |= bit;
        return Verdict.LATE;
    }

    private void take(RtpPacket packet, int length, long arrival, Verdict verdict) {
        received++;
        receivedOfThis++;
        octets += length;
        if (verdict == Verdict.LATE) late++;
        long now = arrival - (packet.timestamp() & 0xffffffffL);
        if (verdict == Verdict.NEW) jitterTimes16 += Math.abs((int) (now - transit)) - ((jitterTimes16 + 8) >> 4);
        if (verdict != Verdict.LATE) transit = now;
    }

    boolean isHeard() {
        return heard;
    }

    /** The far end's present SSRC. */
    int ssrc() {
        return ssrc;
    }

    long received() {
        return received;
    }

    long octets() {
        return octets;
    }

    long duplicates() {
        return duplicates;
    }

    long late() {
        return late;
    }

    /** How often the source changed. */
    long changes() {
        return sources;
    }

    /** Expected minus received over all sources, never below 0. */
    long lost() {
        return lostBefore + Math.max(0, expected() - receivedOfThis);
    }

    /** Interarrival jitter of the present source in timestamp units. */
    long jitter() {
        return jitterTimes16 >> 4;
    }

    /** Highest sequence number of the present source with its cycles, for a report block. */
    int extendedHighest() {
        return (int) highest;
    }

    /** Cumulative loss of the present source for a report block. */
    long lostOfThis() {
        return expected() - receivedOfThis;
    }

    /** Fraction lost since it was last asked, in 1/256 (RFC 3550 A.3). */
    int fractionLost() {
        long expectedNow = expected() - expectedPrior;
        long lostNow = expectedNow - (receivedOfThis - receivedPrior);
        expectedPrior = expected();
        receivedPrior = receivedOfThis;
        return expectedNow <= 0 || lostNow <= 0 ? 0 : (int) Math.min(255, (lostNow << 8) / expectedNow);
    }

    private long expected() {
        return heard ? highest - first + 1 : 0;
    }
}
