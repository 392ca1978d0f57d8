package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.CallQuery;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.ext.web.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way in: one HTTP server for the API, the live feed, the SIP relay, the console and those who watch over the lab. */
public final class WebServer extends VerticleBase {
    private static final int LARGEST_MESSAGE = 64 * 1024;
    private static final long PING_MS = 15_000;
    private static final long TIDY_MS = 60_000;

    private final WebConfig config;
    private final Future<Contract> contract;
    private final WebParts parts;
    private final FloorDesk desk;
    private final Sights sights;
    private final List<AutoCloseable> open = new ArrayList<>();
    private @Nullable HttpServer server;
    private @Nullable HttpServer forOthers;

    /** One that listens once {@code contract} is read: it takes a while, and may have begun earlier. */
    public WebServer(WebConfig config, Future<Contract> contract, WebParts parts) {
        this.config = config;
        this.contract = contract;
        this.parts = parts;
        this.desk = new FloorDesk(parts.desk(), parts.feed(), parts.privacy());
        this.sights = new Sights(parts.school().classes(), parts.archive(), desk);
    }

    /** The port that is listened on, once started. */
    public int port() {
        return server == null ? 0 : server.actualPort();
    }

    /** The port at which other machines reach it, once started; 0 when they do not. */
    public int securePort() {
        return forOthers == null ? 0 : forOthers.actualPort();
    }

    /** Of the authority other machines are to trust. */
    public Optional<String> fingerprint() {
        return config.lan().flatMap(WebConfig.Secure::authority).map(WebConfig.Authority::fingerprint);
    }

    @Override
    public Future<?> start() {
        var hashing = vertx.createSharedWorkerExecutor("lab-codes", 2);
        var sessions = new Sessions(parts.accounts(), parts.clock(), config.session());
        var help = new HelpGiven(parts.worksheets(), parts.exercises(), parts.feed());
        var live = new LiveRoom(vertx, parts, help);
        var exercises = new OpenExercises(desk, sights);
        var relay = new SipRelay(vertx, config.sipUpstream());
        open.add(hashing::close);
        open.add(relay::close);
        vertx.setPeriodic(PING_MS, t -> live.pingAll());
        vertx.setPeriodic(
                FigureHistory.STEP.toMillis(),
                t -> parts.history().note(parts.feed().get(), parts.clock().instant()));
        vertx.setPeriodic(TIDY_MS, t -> sessions.endExpired());
        return Future.all(sessions.load(), help.load())
                .compose(v -> parts.archive().page(CallQuery.ALL.pageOf(50)))
                .onSuccess(page -> {
                    parts.feed().tell(context, (floor, change) -> {
                        change.seats().forEach(relay::changed);
                        live.changed(floor, change);
                        exercises.changed(change);
                    });
                    live.begin(parts.feed().get(), page.rows());
                })
                .compose(v -> contract)
                .compose(api -> listen(api, sessions, live, exercises, relay, hashing, help));
    }

    @Override
    public Future<?> stop() {
        open.forEach(WebServer::close);
        return closed(forOthers).compose(v -> closed(server));
    }

    private static Future<?> closed(@Nullable HttpServer server) {
        return server == null ? Future.succeededFuture() : server.close();
    }

    private Future<?> listen(
            Contract api,
            Sessions sessions,
            LiveRoom live,
            OpenExercises exercises,
            SipRelay relay,
            WorkerExecutor hashing,
            HelpGiven help) {
        var identity = new Identity(sessions);
        var origins = new Origins(config.origins());
        var gate = new Gate(
                identity,
                origins,
                sessions,
                new LiveSocket(
                        live,
                        new LevelFeed(vertx, parts.meters(), new StepWords(parts.packs(), parts.feed())),
                        sights,
                        parts.clock()),
                relay,
                parts.feed());
        var router = router(api, identity, origins, sessions, live, exercises, hashing, help);
        var here = server(options(config.host(), config.port()), gate, router);
        server = here;
        return config.lan()
                .map(lan -> {
                    var there = server(secured(lan), gate, router);
                    forOthers = there;
                    return here.listen().compose(v -> there.listen());
                })
                .orElseGet(here::listen);
    }

    private HttpServer server(HttpServerOptions options, Gate gate, Router router) {
        return vertx.createHttpServer(options)
                .webSocketHandshakeHandler(gate::handshake)
                .webSocketHandler(socket -> {})
                .requestHandler(router);
    }

    private Router router(
            Contract described,
            Identity identity,
            Origins origins,
            Sessions sessions,
            LiveRoom live,
            OpenExercises exercises,
            WorkerExecutor hashing,
            HelpGiven help) {
        var health = new HealthResource(parts.checkup());
        var resources = new Resources(
                config, parts, desk, sights, sessions, help, exercises, () -> seenAnew(live, exercises), bench());
        var api = new Api(described, identity, origins, sights, resources.all(health, hashing));
        var router = Router.router(vertx);
        router.route().handler(new Timing(parts.meter())::measure);
        router.route().handler(new SafetyHeaders(config.behindTls())::add);
        router.route("/api/*").handler(context -> {
            context.response().putHeader("Cache-Control", "no-store");
            context.next();
        });
        router.route("/api/v1/*").subRouter(api.router(vertx));
        router.route("/api/*").handler(context -> context.fail(404));
        new Upkeep(vertx, health, identity, parts.metrics()).mount(router);
        new Trust(config.lan().flatMap(WebConfig.Secure::authority)).mount(router);
        new SchemaFiles(parts.workshop().schemas()).mount(router);
        router.route().handler(new ConsoleFiles(vertx)::serve);
        router.route().failureHandler(Failures::answer);
        List.of(400, 404, 405, 406, 413, 415, 500).forEach(status -> router.errorHandler(status, Failures::answer));
        return router;
    }

    private void seenAnew(LiveRoom live, OpenExercises exercises) {
        live.seenAnew(sights);
        exercises.settle();
    }

    private WorkerExecutor bench() {
        var bench = vertx.createSharedWorkerExecutor("lab-packs", 1);
        open.add(bench::close);
        return bench;
    }

    private static HttpServerOptions secured(WebConfig.Secure lan) {
        return options(lan.host(), lan.port())
                .setSsl(true)
                .setKeyCertOptions(new PemKeyCertOptions()
                        .setCertPath(lan.certificate().toString())
                        .setKeyPath(lan.key().toString()));
    }

    private static HttpServerOptions options(String host, int port) {
        return new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setMaxWebSocketFrameSize(LARGEST_MESSAGE)
                .setMaxWebSocketMessageSize(LARGEST_MESSAGE)
                .addWebSocketSubProtocol("sip")
                .setMaxHeaderSize(16 * 1024)
                .setMaxInitialLineLength(4 * 1024)
                .setMaxFormAttributeSize(8 * 1024)
                .setTcpNoDelay(true)
                .setIdleTimeout(75);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("could not be closed: " + part, e);
        }
    }
}
