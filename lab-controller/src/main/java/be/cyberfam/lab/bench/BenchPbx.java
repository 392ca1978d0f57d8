package be.cyberfam.lab.bench;

import be.cyberfam.lab.pbx.Asterisk;
import be.cyberfam.lab.pbx.AsteriskBinary;
import be.cyberfam.lab.pbx.PbxPlan;
import be.cyberfam.lab.pbx.PbxSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Scanner;

/** The lab's own Asterisk in a home of its own, with one more number on it that echoes the caller's voice. */
final class BenchPbx implements AutoCloseable {
    /** What the echo is called by. */
    static final String ECHO = "bench-echo";

    private final Path home;
    private final PbxPlan plan;
    private final Asterisk asterisk;

    private BenchPbx(Path home, PbxPlan plan, Asterisk asterisk) {
        this.home = home;
        this.plan = plan;
        this.asterisk = asterisk;
    }

    /** Starts it; throws when there is no Asterisk or it does not come up. */
    static BenchPbx start() throws IOException {
        var home = Files.createTempDirectory("lab-bench-");
        var binary = AsteriskBinary.locate(System.getenv());
        var plan = PbxPlan.of(home, PbxSettings.standard(1), binary);
        var pbx = new BenchPbx(home, plan, new Asterisk(binary, plan, InstantSource.system(), state -> {}));
        pbx.asterisk.start();
        pbx.asterisk.console("dialplan add extension " + ECHO + ",1,Answer() into from-customers");
        pbx.asterisk.console("dialplan add extension " + ECHO + ",2,Echo() into from-customers");
        return pbx;
    }

    /** Where it hears SIP. */
    InetSocketAddress sip() {
        return new InetSocketAddress(
                plan.settings().addresses().sip().getFirst(), plan.ports().sip());
    }

    /** The address callers must have to be let in. */
    String callers() {
        return plan.settings().addresses().customers();
    }

    ProcessClock clock() {
        return new ProcessClock(asterisk.state().pid());
    }

    /** How many calls are up on it. */
    int calls() {
        return asterisk.console("core show channels count")
                .lines()
                .filter(line -> line.contains("active channel"))
                .mapToInt(line -> new Scanner(line).nextInt())
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        asterisk.stop();
        for (var directory : new Path[] {plan.directories().run(), home}) delete(directory);
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
