package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Conductor;
import be.cyberfam.lab.conductor.Meters;
import be.cyberfam.lab.metrics.LabMetrics;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.store.Store;
import be.cyberfam.lab.tls.Certificates;
import be.cyberfam.lab.tls.TlsFailed;
import be.cyberfam.lab.web.Checkup;
import be.cyberfam.lab.web.CodeHash;
import be.cyberfam.lab.web.ConsoleFiles;
import be.cyberfam.lab.web.ExerciseShelf;
import be.cyberfam.lab.web.FigureHistory;
import be.cyberfam.lab.web.FloorFeed;
import be.cyberfam.lab.web.Phones;
import be.cyberfam.lab.web.Privacy;
import be.cyberfam.lab.web.School;
import be.cyberfam.lab.web.WebConfig;
import be.cyberfam.lab.web.WebParts;
import be.cyberfam.lab.web.Workshop;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the web server is made of, in a lab. */
final class Console {
    private final Vertx vertx;
    private final LabConfig config;
    private final Switch pbx;
    private final Store store;
    private final CodeHash codes;
    private final RecordingShelf shelf;
    private final LabMetrics metrics;
    private final InstantSource clock;
    private final Workshop workshop;

    Console(
            Vertx vertx,
            LabConfig config,
            Switch pbx,
            Store store,
            CodeHash codes,
            RecordingShelf shelf,
            LabMetrics metrics,
            InstantSource clock,
            Workshop workshop) {
        this.vertx = vertx;
        this.config = config;
        this.pbx = pbx;
        this.store = store;
        this.codes = codes;
        this.shelf = shelf;
        this.metrics = metrics;
        this.clock = clock;
        this.workshop = workshop;
    }

    static WebConfig config(LabConfig config, Switch pbx, Path certificates, InstantSource clock) {
        var upstream = new WebConfig.Upstream(pbx.host(), pbx.plan().ports().http(), "/ws");
        var here = WebConfig.local(config.port()).on(config.host()).with(upstream);
        return config.lan()
                .map(lan -> here.with(secure(lan, certificates, clock)))
                .orElse(here);
    }

    private static WebConfig.Secure secure(LabConfig.Lan lan, Path certificates, InstantSource clock) {
        return lan.certificate()
                .map(own ->
                        new WebConfig.Secure(lan.address(), lan.port(), own.certificate(), own.key(), Optional.empty()))
                .orElseGet(() -> ownAuthority(lan, certificates, clock));
    }

    private static WebConfig.Secure ownAuthority(LabConfig.Lan lan, Path certificates, InstantSource clock) {
        try {
            var issued = Certificates.of(certificates, Network.host(), Network.names(lan.address()), clock.instant());
            var authority = new WebConfig.Authority(issued.authority(), issued.fingerprint());
            return new WebConfig.Secure(
                    lan.address(), lan.port(), issued.certificate(), issued.key(), Optional.of(authority));
        } catch (TlsFailed e) {
            throw new LabFailed(Exit.FAILED, String.valueOf(e.getMessage()), e);
        }
    }

    /** Looks before anything slow is started; {@link LabFailed} when the console's port is taken. */
    static void expectFreePort(LabConfig config) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(config.host(), config.port()));
        } catch (IOException e) {
            throw cannotListen(config, e);
        }
    }

    static LabFailed cannotListen(LabConfig config, Throwable cause) {
        return cause instanceof BindException
                ? new LabFailed(
                        Exit.FAILED, "Port " + config.port() + " is in use: choose another with --port N.", cause)
                : new LabFailed(Exit.FAILED, "The console cannot be opened: " + cause.getMessage(), cause);
    }

    WebParts parts(
            FloorFeed floor, ExerciseShelf exercises, Conductor conductor, FigureHistory history, Meters meters) {
        return new WebParts(
                clock,
                store.accounts(),
                codes,
                store,
                store.worksheets(),
                store.callBacks(),
                store.audit(),
                conductor::ask,
                floor,
                exercises,
                config.room(),
                config.lineIds(),
                workshop.packs().shelf(),
                phones(),
                new LabRecordings(vertx, shelf),
                () -> Future.succeededFuture(checkup(floor)),
                metrics::scrape,
                metrics::request,
                new School(
                        store.classes(),
                        store.attendance(),
                        store.templates(),
                        store.debriefs(),
                        store.scorecards(),
                        store.evaluations(),
                        store.nextCalls(),
                        store.competences(),
                        store.refusals()),
                history,
                menu(),
                meters,
                workshop,
                new Privacy(store.consents(), store.rights(), store.forgetting(), config.keeping()));
    }

    /** The first line that is for a pack's customers and has a key. */
    private Map<PackId, String> menu() {
        var menu = new HashMap<PackId, String>();
        for (var pack : workshop.packs().shelf().packs().values()) {
            config.lines().stream()
                    .filter(line -> !line.key().isEmpty() && line.isFor(pack))
                    .findFirst()
                    .ifPresent(line -> menu.put(pack.id(), line.key()));
        }
        return menu;
    }

    private Phones phones() {
        return seat -> config.seatIds().contains(seat) || config.deskIds().contains(seat)
                ? Optional.of(new Phones.SeatPhones(account(seat, "-web", "/sip"), account(seat, "-sip", sipServer())))
                : Optional.empty();
    }

    private Phones.Account account(SeatId seat, String kind, String server) {
        var user = seat + kind;
        return new Phones.Account(user, pbx.plan().secrets().of(user), pbx.host(), server);
    }

    private String sipServer() {
        return pbx.host() + ":" + pbx.plan().ports().sip();
    }

    private List<Checkup.Part> checkup(FloorFeed floor) {
        var pbxReason = floor.get().pbx().up()
                ? Optional.<String>empty()
                : Optional.of("the switchboard does not answer; it is started again by itself");
        var consoleReason = ConsoleFiles.present()
                ? Optional.<String>empty()
                : Optional.of("the console's files are not in this program: build it without -DskipConsole");
        return List.of(
                new Checkup.Part("switchboard", pbxReason),
                new Checkup.Part("store", store.health().sentence()),
                new Checkup.Part("console", consoleReason));
    }
}
