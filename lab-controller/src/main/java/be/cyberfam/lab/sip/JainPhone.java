package be.cyberfam.lab.sip;

import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The phone on JAIN-SIP. One thread owns its calls and registrations; verbs and the stack's events queue for it. */
final class JainPhone implements SipPhone {
    private static final Logger log = LoggerFactory.getLogger(JainPhone.class);
    private static final SecureRandom random = new SecureRandom();
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final SipPhoneSpec spec;
    private final Timings timings;
    private final InetSocketAddress address;
    private final Messages messages;
    private final ScheduledThreadPoolExecutor thread;
    private final Map<String, LiveCall> calls = new HashMap<>();
    private final List<LiveRegistration> registrations = new ArrayList<>();
    private final Set<BookEntry> uncounted = new HashSet<>();
    private final IncomingCalls incoming = new IncomingCalls(this);
    private final CompletableFuture<Void> quiet = new CompletableFuture<>();
    private volatile SipLink link;
    private volatile boolean isClosing;

    private JainPhone(SipPhoneSpec spec, Timings timings, SipLink link) {
        this.spec = spec;
        this.timings = timings;
        this.link = link;
        this.address = link.address();
        this.messages = new Messages(address, spec.pbx(), spec.userAgent());
        this.thread = thread("sip-" + PbxOnlyNetwork.text(address));
    }

    static JainPhone open(SipPhoneSpec spec, Timings timings) {
        var phone = new JainPhone(spec, timings, SipLink.open(spec.local(), spec.pbx()));
        phone.link.hear(new StackEvents(phone));
        new PbxWatch(phone).start();
        return phone;
    }

    private static ScheduledThreadPoolExecutor thread(String name) {
        var executor = new ScheduledThreadPoolExecutor(
                1, task -> Thread.ofPlatform().name(name).daemon().unstarted(task));
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return executor;
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    @Override
    public SipCall call(Invite invite, CallListener listener) {
        if (isClosing) {
            throw new PhoneFailed(PhoneFailed.Code.CLOSED, "the phone is closed");
        }
        Messages.user(invite.to());
        Messages.user(invite.from());
        var call = LiveCall.to(this, birth(invite), invite, listener);
        run(() -> {
            calls.put(call.id(), call);
            call.place();
        });
        return call;
    }

    private LiveCall.Birth birth(Invite invite) {
        var labCall = invite.headers().getOrDefault(Invite.LAB_CALL, "");
        return new LiveCall.Birth(token(), true, invite.from(), invite.credentials(), labCall, now());
    }

    @Override
    public Registration register(Account account, Duration expiry, RegistrationListener listener) {
        Messages.user(account.user());
        var registration = new LiveRegistration(this, account, expiry, listener);
        run(() -> {
            registrations.add(registration);
            registration.start();
        });
        return registration;
    }

    @Override
    public void onIncoming(IncomingListener listener) {
        incoming.listener(listener);
    }

    @Override
    public void pbxRestarted() {
        run(this::registerAgain);
    }

    void registerAgain() {
        List.copyOf(registrations).forEach(LiveRegistration::again);
    }

    @Override
    public void close() {
        if (isClosing) {
            return;
        }
        isClosing = true;
        run(this::sayGoodbye);
        await(quiet.orTimeout(FAREWELL.toMillis(), TimeUnit.MILLISECONDS));
        run(this::leave);
        thread.shutdown();
        stopped();
        link.close();
    }

    private void sayGoodbye() {
        List.copyOf(calls.values()).forEach(call -> call.take(new Signal.HangUp(now())));
        List.copyOf(registrations).forEach(LiveRegistration::leave);
        quietNow();
    }

    private void leave() {
        List.copyOf(calls.values()).forEach(call -> call.take(new Signal.Lost(now())));
        uncounted.forEach(BookEntry::finish);
    }

    private void quietNow() {
        if (isClosing && calls.isEmpty() && registrations.isEmpty()) {
            quiet.complete(null);
        }
    }

    private static void await(CompletableFuture<Void> moment) {
        moment.exceptionally(late -> null).join();
    }

    private void stopped() {
        try {
            if (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A stack that hears nothing any more is thrown away with its calls; registrations are made again on a new one. */
    void rebuild() {
        log.warn("phone {}: the PBX at {} is not heard, the SIP stack is rebuilt", address, spec.pbx());
        List.copyOf(calls.values()).forEach(call -> call.take(new Signal.Lost(now())));
        link.close();
        try {
            link = SipLink.open(address, spec.pbx());
            link.hear(new StackEvents(this));
        } catch (PhoneFailed e) {
            log.error("phone {}: {}", address, e.getMessage());
        }
    }

    // what the stack hears, on the phone's thread

    void asked(Request request, ServerTransaction transaction, Instant at) {
        try {
            var call = calls.get(SipHeaders.callId(request));
            if (call == null || !belongs(request, call)) {
                incoming.heard(request, transaction, at);
            } else {
                call.peer().heard(request, transaction, at);
            }
        } catch (SipException | InvalidArgumentException | ParseException | RuntimeException e) {
            log.info("{} not answered: {}", request.getMethod(), StackLog.cut(e.toString()));
        }
    }

    private static boolean belongs(Request request, LiveCall call) {
        return SipHeaders.isInDialog(request) || (request.getMethod().equals(Request.CANCEL) && !call.isOurs());
    }

    void acknowledged(Request ack, Instant at) {
        var call = calls.get(SipHeaders.callId(ack));
        if (call != null) {
            call.peer().acknowledged(ack, at);
        }
    }

    void notAcknowledged(String callId, Instant at) {
        var call = calls.get(callId);
        if (call != null) {
            call.take(new Signal.NoAck(at));
        }
    }

    /** A response nobody waits for: a 200 to an INVITE we forgot is acknowledged and hung up. */
    void stray(Response response, @Nullable Dialog dialog) {
        var isAccept = response.getStatusCode() / 100 == 2
                && SipHeaders.method(response).equals(Request.INVITE);
        if (isAccept && !calls.containsKey(SipHeaders.callId(response))) {
            ForgottenCall.end(response, dialog, link, messages);
        }
    }

    // what calls and registrations need

    void keep(LiveCall call) {
        calls.put(call.id(), call);
    }

    void forget(LiveCall call) {
        calls.remove(call.id(), call);
        quietNow();
    }

    void forget(LiveRegistration registration) {
        registrations.remove(registration);
        quietNow();
    }

    Optional<Account> account(String user) {
        return registrations.stream()
                .map(LiveRegistration::account)
                .filter(account -> account.user().equals(user))
                .findFirst();
    }

    /** Who asks when the phone itself asks something: a name the PBX knows, if there is one. */
    String name() {
        return registrations.isEmpty() ? "lab" : registrations.getFirst().user();
    }

    BookEntry bookEntry(LiveCall.Birth birth) {
        return new BookEntry(spec.book(), birth.labCall(), birth.id(), spec.role(), birth.at(), birth.ours());
    }

    /** Writes the call's last line when its packets are counted, or after a while without. */
    void finishBook(BookEntry entry) {
        if (entry.isCounted()) {
            entry.finish();
        } else if (uncounted.add(entry)) {
            later(timings.counts(), () -> {
                uncounted.remove(entry);
                entry.finish();
            });
        }
    }

    void run(Runnable task) {
        try {
            thread.execute(guarded(task));
        } catch (RejectedExecutionException closed) {
            log.debug("phone {} is closed", address);
        }
    }

    void later(Duration pause, Runnable task) {
        try {
            var unused = thread.schedule(guarded(task), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            log.debug("phone {} is closed", address);
        }
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                log.error("a task of the phone failed", e);
            }
        };
    }

    Instant now() {
        return spec.clock().instant();
    }

    Timings timings() {
        return timings;
    }

    Messages messages() {
        return messages;
    }

    SipLink link() {
        return link;
    }

    boolean isClosing() {
        return isClosing;
    }

    /** 64 random bits in hexadecimal: a Call-ID or a tag. */
    static String token() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }
}
