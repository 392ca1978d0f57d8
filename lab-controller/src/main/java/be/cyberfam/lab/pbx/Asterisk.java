package be.cyberfam.lab.pbx;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Asterisk of one home: rendered, started, watched, restarted when it dies, stopped. It runs in a session of its own, so
 * that neither Ctrl-C in the lab's terminal nor the death of this program ends it; the next start finds it by its control
 * socket and adopts it with the calls that are on it.
 *
 * <pre>{@code
 * var binary = AsteriskBinary.locate(System.getenv());
 * var plan = PbxPlan.of(home, PbxSettings.standard(12), binary);
 * var asterisk = new Asterisk(binary, plan, InstantSource.system(), state -> show(state));
 * asterisk.start();     // returns when it is up; throws PbxFailed when it cannot be
 * asterisk.stop();      // ends the calls, waits, kills only as the last resort
 * }</pre>
 *
 * {@code start} and {@code stop} block and may be called from any thread but an event loop's.
 */
public final class Asterisk {
    private static final Logger LOG = LoggerFactory.getLogger(Asterisk.class);
    private static final Duration BOOT = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(8);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final long LOOK_EVERY_MS = 250;
    private static final int ASK_EVERY_LOOKS = 20;
    /** Silent that many times in a row (15 s and more): frozen, and restarted. */
    private static final int FROZEN_AFTER = 4;

    private final AsteriskBinary binary;
    private volatile PbxPlan plan;
    private final InstantSource clock;
    private final Consumer<PbxState> listener;
    private final ControlSocket control;
    private final LogKeeper logs;
    private final BackOff backOff = BackOff.standard();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("pbx-watch").daemon().unstarted(task));

    private volatile PbxState state;
    // confined to the watch thread
    private @Nullable Future<?> looking;
    private int looks;
    private int silences;
    private long restartAtNanos;

    public Asterisk(AsteriskBinary binary, PbxPlan plan, InstantSource clock, Consumer<PbxState> listener) {
        this.binary = binary;
        this.plan = plan;
        this.clock = clock;
        this.listener = listener;
        this.control = new ControlSocket(plan.directories().controlSocket());
        this.logs = new LogKeeper(plan.directories(), control);
        this.state = new PbxState(PbxState.Phase.DOWN, clock.instant(), 0, "not started");
    }

    /** How it is now; safe from any thread. */
    public PbxState state() {
        return state;
    }

    /** Renders the configuration, adopts the home's running Asterisk or starts one, and watches it from then on. */
    public void start() {
        await(() -> {
            launch();
            looking = watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        });
    }

    /** Ends the calls and the process; nothing when it was left or stopped before. */
    public void stop() {
        if (watch.isShutdown()) {
            return;
        }
        await(this::end);
        watch.shutdownNow();
    }

    /** Has a line's queue tell those who wait something else from now on; who waits goes on waiting. */
    public void announce(String line, PbxAnnouncing announcing) {
        watch.execute(() -> {
            plan = plan.with(plan.settings().withAnnouncing(line, announcing));
            if (PbxConfig.bundled().render(plan, plan.directories().etc()) && state.isUp()) {
                control.run("queue reload parameters", ANSWER);
            }
        });
    }

    /** Lets go of the process without ending it: it can be adopted later. */
    public void leave() {
        watch.shutdownNow();
    }

    /** Runs one command of Asterisk's console and returns what it prints; empty when it does not answer. For diagnosis. */
    public String console(String command) {
        return control.run(command, ANSWER).orElse("");
    }

    /** Ends an Asterisk that an earlier lab left behind on this home; says whether there was one. */
    public static boolean stopLeftover(Path home) {
        var directories = PbxDirectories.of(home);
        return new AsteriskProcess(directories, new ControlSocket(directories.controlSocket())).end(STOP);
    }

    private void launch() {
        plan.directories().create();
        HoldMusic.render(plan.directories());
        boolean changed = PbxConfig.bundled().render(plan, plan.directories().etc());
        var running = control.pid(ANSWER);
        if (running.isPresent()) {
            adopt(running.get(), changed);
        } else {
            spawn();
        }
    }

    private void adopt(long pid, boolean changed) {
        if (changed) {
            control.run("core reload", BOOT);
        }
        up(pid, "adopted");
    }

    private void spawn() {
        var process = process();
        process.endFrozen(STOP);
        become(PbxState.Phase.STARTING, 0, "starting");
        long pid = process.spawn(binary);
        try {
            process.awaitBoot(pid, BOOT);
        } catch (PbxFailed e) {
            become(PbxState.Phase.DOWN, 0, String.valueOf(e.getMessage()));
            throw e;
        }
        up(control.pid(ANSWER).orElse(pid), "started");
    }

    private void up(long pid, String how) {
        silences = 0;
        backOff.started(System.nanoTime());
        process().remember(pid);
        PortClaim.release(plan.ports().sip());
        become(PbxState.Phase.UP, pid, how);
    }

    private void look() {
        try {
            if (!state.isUp()) {
                restartWhenDue();
            } else if (!AsteriskProcess.isAlive(state.pid())) {
                died("ended by itself");
            } else if (++looks % ASK_EVERY_LOOKS == 0) {
                ask();
            }
        } catch (RuntimeException e) {
            LOG.warn("PBX: {}", e.getMessage());
        }
    }

    private void ask() {
        silences = control.pid(ANSWER).isPresent() ? 0 : silences + 1;
        if (silences >= FROZEN_AFTER) {
            process().kill(state.pid());
            died("no longer answered");
        }
        logs.keepSmall();
    }

    private void died(String why) {
        var wait = backOff.next(System.nanoTime());
        restartAtNanos = System.nanoTime() + wait.toNanos();
        LOG.error("PBX {} {}: restarted in {} ms", state.pid(), why, wait.toMillis());
        become(PbxState.Phase.DOWN, 0, why);
    }

    private void restartWhenDue() {
        if (System.nanoTime() - restartAtNanos < 0) {
            return;
        }
        try {
            launch();
        } catch (PbxFailed e) {
            died("could not be restarted (" + e.getMessage() + ")");
        }
    }

    private void end() {
        if (looking != null) {
            looking.cancel(false);
        }
        process().end(STOP);
        become(PbxState.Phase.DOWN, 0, "stopped");
    }

    private AsteriskProcess process() {
        return new AsteriskProcess(plan.directories(), control);
    }

    private void become(PbxState.Phase phase, long pid, String why) {
        state = new PbxState(phase, clock.instant(), pid, why);
        LOG.info("PBX {}: {}{}", phase, why, pid == 0 ? "" : " (process " + pid + ")");
        listener.accept(state);
    }

    private void await(Runnable task) {
        try {
            watch.submit(task).get(BOOT.plus(STOP).plus(STOP).toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            throw e.getCause() instanceof PbxFailed known ? known : new IllegalStateException(e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new PbxFailed(PbxFailed.Code.START, "The PBX took too long.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
