package be.cyberfam.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** A number of calls to Asterisk's echo held for a while: what they cost, ours or SIPp's. */
final class Crowd {
    private static final int PER_SECOND = 25;
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BenchPbx pbx;
    private final int calls;
    private final Duration window;

    Crowd(BenchPbx pbx, int calls, Duration window) {
        this.pbx = pbx;
        this.calls = calls;
        this.window = window;
    }

    /**
     * What one crowd cost, per call and minute.
     *
     * @param cpu seconds of the callers' process
     * @param asterisk seconds of Asterisk's
     */
    record Cost(double cpu, double asterisk) {}

    /**
     * The same of ours, with what only we can tell.
     *
     * @param late how late packets left
     * @param missing the share of sent packets whose echo did not come back
     */
    record OurCost(Cost cost, Late late, double missing) {}

    /** SIPp's. */
    Cost sipp() throws IOException {
        try (var sipp = SippCallers.call(pbx.sip(), BenchPbx.ECHO, pbx.callers(), calls, PER_SECOND, talk())) {
            Patiently.until("SIPp's calls", setUp().plus(PATIENCE), () -> pbx.calls() >= calls || !sipp.isAlive());
            var cost = measure(sipp.clock());
            if (!sipp.isAlive()) throw new IOException("SIPp ended before its calls were measured");
            return cost;
        } finally {
            gone();
        }
    }

    /** Ours: SIP, RTP both ways, hearing. */
    OurCost ours() throws IOException {
        var folder = Files.createTempDirectory("lab-bench-book-");
        var book = folder.resolve("sip.csv");
        try (var callers = OurCallers.at(pbx.callers(), pbx.sip(), book, talk())) {
            callers.call(BenchPbx.ECHO, calls, PER_SECOND);
            Patiently.until("our calls", PATIENCE, () -> callers.up() >= calls || callers.failed() > 0);
            return measure(callers);
        } finally {
            gone();
            Files.deleteIfExists(book);
            Files.deleteIfExists(folder);
        }
    }

    private OurCost measure(OurCallers callers) {
        Patiently.pass(SETTLE);
        var before = callers.traffic();
        var pacing = callers.engine().pacing();
        var cost = measure(ProcessClock.ours());
        var late = callers.engine().pacing().since(pacing);
        var after = callers.traffic();
        double missing = 1 - (double) (after.received() - before.received()) / (after.sent() - before.sent());
        return new OurCost(cost, Late.of(late), missing);
    }

    private Cost measure(ProcessClock callers) {
        Patiently.pass(SETTLE);
        double ours = callers.seconds();
        double theirs = pbx.clock().seconds();
        Patiently.pass(window);
        double minutes = calls * window.toMillis() / 60_000.0;
        return new Cost((callers.seconds() - ours) / minutes, (pbx.clock().seconds() - theirs) / minutes);
    }

    private void gone() throws IOException {
        Patiently.until("hung-up calls to go", PATIENCE, () -> pbx.calls() == 0);
    }

    private Duration talk() {
        return setUp().plus(window).plus(SETTLE.multipliedBy(5));
    }

    private Duration setUp() {
        return Duration.ofSeconds(calls / PER_SECOND + 1);
    }
}
