package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchSnapshot;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.FullyBootedEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The link to the switch: opened, watched, opened again. What comes in goes, in its order, through the translator to the
 * floor's context; after each (re)opening the switch is read back and the floor put right before anything new is heard.
 *
 * <p>Threads: the library's own reads and only hands over; the worker "ami" opens, pings, sends; the floor's context owns
 * the translator and everything marked so.
 */
public final class AmiLink {
    private static final Logger LOG = LoggerFactory.getLogger(AmiLink.class);
    private static final Duration RETRY = Duration.ofMillis(250);
    private static final Duration PING = Duration.ofMillis(750);
    /** More than this waiting for the floor: something is wrong, the floor is put right from the switch's own word. */
    private static final int MOST_HELD_BACK = 10_000;

    private final AmiAccess access;
    private final Context home;
    private final Collection<SeatId> seats;
    private final LinkListener listener;
    private final InstantSource clock;
    private final AmiFigures figures = new AmiFigures();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("ami").daemon().unstarted(task));

    // the worker's
    private @Nullable AmiSession session;
    private boolean everUp;

    // the library's thread writes, the others read
    private volatile Instant lastHeard = Instant.EPOCH;
    private volatile Instant booted = Instant.EPOCH;

    // the floor's context's
    private final AmiTranslator translator = new AmiTranslator();
    private List<AmiEvent> heldBack = new ArrayList<>();
    private boolean live;

    /**
     * @param home the floor's context
     * @param seats whose phones are asked for when the switch is read back
     */
    public AmiLink(
            AmiAccess access, Context home, Collection<SeatId> seats, LinkListener listener, InstantSource clock) {
        this.access = access;
        this.home = home;
        this.seats = List.copyOf(seats);
        this.listener = listener;
        this.clock = clock;
    }

    /** Begins to try; returns at once. */
    public void start() {
        worker.execute(this::open);
        var pinging =
                worker.scheduleWithFixedDelay(this::ping, PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
        assert !pinging.isCancelled();
    }

    /** Signs off; nothing is heard after it. */
    public Future<Void> close() {
        return ask(AmiLink::nothing).transform(done -> {
            worker.execute(this::drop);
            worker.shutdown();
            return Future.succeededFuture();
        });
    }

    public AmiFigures figures() {
        return figures;
    }

    /** The customer's channel of a live call; the floor's context only. */
    Optional<String> customerOf(CallId call) {
        return translator.customerOf(call);
    }

    /** The seat's channel of a call that is talked on; the floor's context only. */
    Optional<String> seatOf(CallId call) {
        return translator.seatOf(call);
    }

    /** The channel of a supervisor's phone that is in a call; the floor's context only. */
    Optional<Leg> deskLeg(SeatId desk) {
        return translator.deskLeg(desk);
    }

    /** The colleague who is asked about a call; the floor's context only. */
    Optional<Consulting.Colleague> colleagueOf(CallId call) {
        return translator.colleagueOf(call);
    }

    /** Customer and colleague of a call that is on its way to her; the floor's context only. */
    Optional<Consulting.Handover> handover(CallId call) {
        return translator.handover(call);
    }

    /** Lets the worker do something with the open session; fails at once without one. The future ends on the context. */
    <T> Future<T> ask(Function<AmiSession, T> question) {
        var promise = Promise.<T>promise();
        try {
            worker.execute(() -> answer(question, promise));
        } catch (RejectedExecutionException closed) {
            promise.fail(new SwitchFailed(SwitchFailed.Code.AWAY, "the link to the switch is closed", closed));
        }
        return promise.future();
    }

    /** Reads back what the switch holds. */
    Future<SwitchSnapshot> readBack() {
        return ask(s -> SwitchReading.of(s, seats, clock.instant(), booted).snapshot());
    }

    private <T> void answer(Function<AmiSession, T> question, Promise<T> promise) {
        var open = session;
        try {
            if (open == null) {
                throw new SwitchFailed(SwitchFailed.Code.AWAY, "the link to the switch is down");
            }
            var answer = question.apply(open);
            home.runOnContext(v -> promise.complete(answer));
        } catch (RuntimeException e) {
            home.runOnContext(v -> promise.fail(e));
            if (e instanceof SwitchFailed failed && failed.code() == SwitchFailed.Code.SILENT) {
                lost(open, failed.getMessage()); // what nobody answers for so long needs no ping to be called dead
            }
        }
    }

    private void open() {
        if (session != null || worker.isShutdown()) {
            return;
        }
        try {
            session = AmiSession.open(access, figures, this::heard);
            lastHeard = clock.instant();
            if (everUp) {
                figures.reconnected();
            }
            LOG.info("AMI: signed in at {}", access);
        } catch (SwitchFailed e) {
            LOG.debug("AMI: {}", e.getMessage());
            later();
        }
    }

    private void later() {
        if (!worker.isShutdown()) {
            var retry = worker.schedule(this::open, RETRY.toMillis(), TimeUnit.MILLISECONDS);
            assert !retry.isCancelled();
        }
    }

    private void ping() {
        var open = session;
        if (open == null) {
            return;
        }
        try {
            open.send(new PingAction());
            lastHeard = clock.instant();
        } catch (SwitchFailed e) {
            lost(open, e.getMessage());
        }
    }

    /** On the library's thread: reads the event, hands it over, nothing else. */
    private void heard(AmiSession from, ManagerEvent event) {
        if (event instanceof DisconnectEvent) {
            toWorker(() -> lost(from, "disconnected"));
            return;
        }
        figures.heard();
        lastHeard = clock.instant();
        if (event instanceof FullyBootedEvent e) {
            booted = lastHeard.minusSeconds(e.getUptime() == null ? 0 : e.getUptime());
            toWorker(this::settle);
            return;
        }
        AmiReading.read(event).ifPresent(read -> home.runOnContext(v -> hear(read)));
    }

    private void toWorker(Runnable task) {
        if (!worker.isShutdown()) {
            worker.execute(task);
        }
    }

    /** Once for each session: what is heard of one that was lost already says nothing of the next. */
    private void lost(@Nullable AmiSession dead, @Nullable String why) {
        if (dead == null || dead != session) {
            return;
        }
        session = null;
        var now = clock.instant();
        var since = Duration.between(lastHeard, now).compareTo(PING.multipliedBy(2)) > 0 ? lastHeard : now;
        LOG.warn("AMI: lost ({})", why);
        home.runOnContext(v -> {
            boolean was = live;
            live = false;
            if (was) {
                listener.hear(new FloorEvent.SwitchDown(since));
            }
        });
        dead.abandon(); // after the floor knows: it may take its time
        open();
    }

    private void drop() {
        var open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }

    /** The switch has booted and we are signed in: reads it back, then lets the floor be put right and hear the rest. */
    private void settle() {
        var open = session;
        if (open == null) {
            return;
        }
        try {
            var reading = SwitchReading.of(open, seats, clock.instant(), booted);
            everUp = true;
            home.runOnContext(v -> putRight(reading));
        } catch (RuntimeException e) {
            lost(open, "reading back failed: " + e.getMessage());
        }
    }

    private void putRight(SwitchReading reading) {
        translator.settle(reading);
        listener.resync(reading.snapshot()).onComplete(done -> home.runOnContext(v -> goLive(reading, done.cause())));
    }

    private void goLive(SwitchReading reading, @Nullable Throwable trouble) {
        if (trouble != null) {
            LOG.error("AMI: the floor could not be put right", trouble);
        }
        figures.resynced();
        live = true;
        listener.hear(new FloorEvent.SwitchUp(reading.snapshot().at()));
        var waiting = heldBack;
        heldBack = new ArrayList<>();
        waiting.forEach(this::hear);
    }

    private void hear(AmiEvent event) {
        if (event instanceof AmiEvent.Refused refused) {
            figures.refused(refused.kind());
            LOG.info("AMI: refused ({}): {}", refused.kind(), refused.who());
            return;
        }
        if (!live) {
            holdBack(event);
            return;
        }
        figures.lagged(Duration.between(event.at(), clock.instant()));
        translator.after(event).forEach(listener::hear);
    }

    private void holdBack(AmiEvent event) {
        heldBack.add(event);
        if (heldBack.size() > MOST_HELD_BACK) {
            heldBack = new ArrayList<>();
            toWorker(() -> lost(session, "too much was said while the floor was put right"));
        }
    }

    private static boolean nothing(AmiSession open) {
        return true;
    }
}
