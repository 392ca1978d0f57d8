package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.pbx.Asterisk;
import be.cyberfam.lab.pbx.AsteriskBinary;
import be.cyberfam.lab.pbx.PbxDirectories;
import be.cyberfam.lab.pbx.PbxPlan;
import be.cyberfam.lab.pbx.PbxPorts;
import be.cyberfam.lab.pbx.PbxSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;

/**
 * A real Asterisk for tests, rendered from the real templates into a home of its own, on free ports. Start one per test
 * class, in well under a second:
 *
 * <pre>{@code
 * static final RealAsterisk PBX = RealAsterisk.start(3);        // seat-01 to seat-03, line "accueil"
 *
 * @AfterAll static void stop() { PBX.close(); }
 *
 * // customers call from 127.0.0.2 to   sip:accueil@127.0.0.1:PBX.ports().sip()   with header X-Lab-Call
 * // phones register from 127.0.0.3 as  seat-01-sip  with  PBX.secret("seat-01-sip")
 * // AMI: 127.0.0.1:PBX.ports().ami(), user "controller", PBX.secret("ami")
 * }</pre>
 *
 * Seats are in the queue only after a QueueAdd over AMI; {@link #command} can do that too:
 * {@code PBX.command("queue add member PJSIP/seat-01-sip to accueil penalty 0 as seat-01")}.
 */
public final class RealAsterisk implements AutoCloseable {
    private static final int PORT_BLOCK = 256;

    private final PbxPlan plan;
    private final Asterisk asterisk;
    private final Thread lastResort = new Thread(this::stopQuietly);

    private RealAsterisk(PbxPlan plan, Asterisk asterisk) {
        this.plan = plan;
        this.asterisk = asterisk;
    }

    /** With that many seats and the line "accueil". */
    public static RealAsterisk start(int seats) {
        return start(PbxSettings.standard(seats));
    }

    /** With settings of the test's own, e.g. {@code PbxSettings.standard(2).withRing(Duration.ofSeconds(2))}. */
    public static RealAsterisk start(PbxSettings settings) {
        try {
            return start(Files.createTempDirectory("lab-pbx-"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a home that is there already; {@link #close} removes it. */
    public static RealAsterisk start(Path home, PbxSettings settings) {
        var binary = AsteriskBinary.locate(System.getenv());
        var plan = PbxPlan.of(home, settings, binary, PORT_BLOCK);
        var pbx = new RealAsterisk(plan, new Asterisk(binary, plan, InstantSource.system(), state -> {}));
        Runtime.getRuntime().addShutdownHook(pbx.lastResort);
        pbx.asterisk.start();
        return pbx;
    }

    public PbxPlan plan() {
        return plan;
    }

    public PbxPorts ports() {
        return plan.ports();
    }

    public PbxDirectories directories() {
        return plan.directories();
    }

    /** The password of "ami" or of an endpoint such as "seat-01-sip". */
    public String secret(String name) {
        return plan.secrets().of(name);
    }

    /** The watched process. */
    public Asterisk process() {
        return asterisk;
    }

    /** Runs one command of Asterisk's own console, e.g. "core show channels", and returns what it prints. */
    public String command(String command) {
        return asterisk.console(command);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        stopQuietly();
        delete(plan.directories().home());
        delete(plan.directories().run());
    }

    private void stopQuietly() {
        asterisk.stop();
        Asterisk.stopLeftover(plan.directories().home());
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
