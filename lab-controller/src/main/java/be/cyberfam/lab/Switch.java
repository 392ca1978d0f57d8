package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.ami.AmiAccess;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.exercise.Announcing;
import be.cyberfam.lab.pbx.Asterisk;
import be.cyberfam.lab.pbx.AsteriskBinary;
import be.cyberfam.lab.pbx.PbxAddresses;
import be.cyberfam.lab.pbx.PbxAnnouncing;
import be.cyberfam.lab.pbx.PbxFailed;
import be.cyberfam.lab.pbx.PbxLine;
import be.cyberfam.lab.pbx.PbxPlan;
import be.cyberfam.lab.pbx.PbxSettings;
import be.cyberfam.lab.sip.Account;
import io.vertx.core.Future;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PBX of a lab: its own, started and watched here, or one that runs elsewhere. */
final class Switch {
    private static final Logger LOG = LoggerFactory.getLogger(Switch.class);

    private static final Duration OWN_ANSWERS = Duration.ofSeconds(20);
    private static final Duration ELSEWHERE_ANSWERS = Duration.ofSeconds(60);

    /** Where Debian's and Ubuntu's packages put things. */
    private static final AsteriskBinary INSTALLED = new AsteriskBinary(
            List.of("asterisk"),
            Path.of("/usr/lib/x86_64-linux-gnu/asterisk/modules"),
            Path.of("/usr/share/asterisk"),
            "elsewhere");

    private final PbxPlan plan;
    private final String host;
    private final Optional<Asterisk> own;

    private Switch(PbxPlan plan, String host, Optional<Asterisk> own) {
        this.plan = plan;
        this.host = host;
        this.own = own;
    }

    /** Plans the switch of a home; nothing runs yet. */
    static Switch of(Path home, LabConfig config, InstantSource clock) {
        return config.external()
                .map(elsewhere -> new Switch(planElsewhere(home, config), elsewhere.host(), Optional.empty()))
                .orElseGet(() -> own(home, config, clock));
    }

    /** What the switch's configuration is rendered from. */
    static PbxSettings settings(LabConfig config) {
        return PbxSettings.standard(config.seats())
                .withDesks(config.desks())
                .withAddresses(config.external().map(Switch::addresses).orElseGet(() -> addresses(config.lan())))
                .withLines(config.lines().stream().map(Switch::line).toList())
                .withStrategy(config.strategy())
                .withRing(config.ring())
                .withQueueTimeout(config.longestWait());
    }

    private static PbxLine line(LabLine line) {
        return new PbxLine(
                line.id().value(), line.language(), line.key(), !line.greeting().isEmpty(), PbxAnnouncing.NOTHING);
    }

    private static Switch own(Path home, LabConfig config, InstantSource clock) {
        try {
            var binary = AsteriskBinary.locate(System.getenv());
            var plan = PbxPlan.of(home, settings(config), binary);
            var asterisk = new Asterisk(binary, plan, clock, state -> LOG.debug("PBX is {}", state));
            return new Switch(plan, "127.0.0.1", Optional.of(asterisk));
        } catch (PbxFailed e) {
            throw failed(e);
        }
    }

    /** The plan for an Asterisk installed from packages, on this machine or another. */
    static PbxPlan planElsewhere(Path home, LabConfig config) {
        try {
            return PbxPlan.elsewhere(home, settings(config), INSTALLED);
        } catch (PbxFailed e) {
            throw failed(e);
        }
    }

    private static PbxAddresses addresses(Optional<LabConfig.Lan> lan) {
        var here = PbxAddresses.loopback();
        return lan.map(net -> here.withLan(net.address(), Network.range(net.address())))
                .orElse(here);
    }

    private static PbxAddresses addresses(LabConfig.ExternalPbx elsewhere) {
        if (elsewhere.host().startsWith("127.")) {
            return PbxAddresses.loopback();
        }
        return new PbxAddresses(
                List.of(elsewhere.host()),
                elsewhere.host(),
                elsewhere.here(),
                elsewhere.host(),
                elsewhere.host(),
                List.of(elsewhere.here() + "/32"),
                List.of("0.0.0.0/0"));
    }

    /** Returns when it is up, started or adopted; an external one is only waited for by the link. */
    void start() {
        try {
            own.ifPresent(Asterisk::start);
        } catch (PbxFailed e) {
            throw failed(e);
        }
    }

    void stop() {
        own.ifPresent(Asterisk::stop);
    }

    /** How long its manager interface may take to answer: one that runs elsewhere may only just be starting. */
    Duration patience() {
        return own.isPresent() ? OWN_ANSWERS : ELSEWHERE_ANSWERS;
    }

    /** What to tell whoever waited in vain for its manager interface. */
    LabFailed silent() {
        return new LabFailed(
                Exit.FAILED,
                own.isPresent()
                        ? "The switchboard runs but its manager interface does not answer at " + access()
                                + ": see the log in the home's folder pbx/log."
                        : "The external switchboard's manager interface did not answer at " + access() + " for "
                                + ELSEWHERE_ANSWERS.toSeconds()
                                + " s: see that it runs, on the files that ./lab pbx-config wrote from this home.");
    }

    PbxPlan plan() {
        return plan;
    }

    String host() {
        return host;
    }

    /** Where it takes SIP. */
    InetSocketAddress sip() {
        return new InetSocketAddress(host, plan.ports().sip());
    }

    /** What a seat's SIP phone signs in with. */
    Account account(SeatId seat) {
        var user = seat + "-sip";
        return new Account(user, plan.secrets().of(user));
    }

    /** Has the queues tell those who wait something else; an Asterisk elsewhere keeps what its files say. */
    Future<Void> announce(LineId line, Announcing how) {
        own.ifPresent(asterisk -> asterisk.announce(
                line.value(),
                new PbxAnnouncing(
                        how.kind() == Announcing.Kind.POSITION,
                        how.kind() == Announcing.Kind.WAITING_TIME,
                        how.kind() == Announcing.Kind.NOTHING ? Duration.ZERO : how.every())));
        return Future.succeededFuture();
    }

    AmiAccess access() {
        return new AmiAccess(
                host, plan.ports().ami(), AmiAccess.USER, plan.secrets().ami());
    }

    private static LabFailed failed(PbxFailed e) {
        var exit = e.code() == PbxFailed.Code.MISSING ? Exit.MISSING : Exit.FAILED;
        return new LabFailed(exit, String.valueOf(e.getMessage()), e);
    }
}
