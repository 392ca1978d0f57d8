package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** A stream's RTCP: a report 1 s after the start and then every 2.5 to 7.5 s (RFC 3550 §6.3.1), what the far end reports, a BYE at the end. */
final class Reporting {
    private static final long FIRST = 1_000_000_000L;
    private static final long LEAST = 2_500_000_000L;
    private static final long MOST = 7_500_000_000L;

    private final SplittableRandom dice;
    private final byte[] cname;
    private final Times times;
    private final Speaking speaking;
    private final Reception reception;
    private final FarReports far = new FarReports();
    private long due;

    Reporting(long seed, byte[] cname, Times times, Speaking speaking, Reception reception) {
        dice = new SplittableRandom(~seed);
        this.cname = cname;
        this.times = times;
        this.speaking = speaking;
        this.reception = reception;
        due = times.nanos() + FIRST;
    }

    boolean isDue(long now) {
        return now - due >= 0;
    }

    /** Writes the report that is due and sets the next one's time. */
    void write(long now, ByteBuffer out) {
        due = now + dice.nextLong(LEAST, MOST);
        report(now, out);
    }

    /** Writes the last report and a BYE. */
    void bye(long now, ByteBuffer out) {
        report(now, out).bye(speaking.ssrc());
    }

    /** Takes what came on the control port; false when it is malformed. */
    boolean heard(ByteBuffer packet, long now) {
        return far.read(packet, speaking.ssrc(), times.ntp(now), now);
    }

    FarReports far() {
        return far;
    }

    private RtcpReport report(long now, ByteBuffer out) {
        int ssrc = speaking.ssrc();
        long last = far.lastReport();
        long since = far.since(now);
        var report = RtcpReport.into(out);
        if (speaking.packets() == 0) report.receiver(ssrc, reception, last, since);
        else
            report.sender(
                    ssrc,
                    times.ntp(now),
                    speaking.timestamp(),
                    speaking.packets(),
                    speaking.octets(),
                    reception,
                    last,
                    since);
        return report.name(ssrc, cname);
    }
}
