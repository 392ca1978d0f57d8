package be.cyberfam.lab.sip;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The phone on JAIN-SIP. One thread owns its calls and registrations; verbs and the stack's events queue for it. */
final class JainPhone implements SipPhone {
    private static final Logger log = LoggerFactory.getLogger(JainPhone.class);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final SipPhoneSpec spec;
    private final Timings timings;
    private final InetSocketAddress address;
    private final Messages messages;
    private final PhoneThread thread;
    private final BookClerk book;
    private final Lines lines = new Lines();
    private final IncomingCalls incoming = new IncomingCalls(this);
    private final StackEvents events = new StackEvents(this, new Delivery(this, incoming));
    private final CompletableFuture<Void> quiet = new CompletableFuture<>();
    private volatile SipLink link;
    private volatile boolean isClosing;

    private JainPhone(SipPhoneSpec spec, Timings timings, SipLink link) {
        this.spec = spec;
        this.timings = timings;
        this.link = link;
        this.address = link.address();
        this.messages = new Messages(address, spec.pbx(), spec.userAgent());
        this.thread = new PhoneThread("sip-" + PbxOnlyNetwork.text(address));
        this.book = new BookClerk(spec, timings.counts(), thread);
    }

    static JainPhone open(SipPhoneSpec spec, Timings timings) {
        var phone = new JainPhone(spec, timings, SipLink.open(spec.local(), spec.pbx()));
        phone.link.hear(phone.events);
        new PbxWatch(phone).start();
        return phone;
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
            lines.add(call);
            call.place();
        });
        return call;
    }

    private LiveCall.Birth birth(Invite invite) {
        var labCall = invite.headers().getOrDefault(Invite.LAB_CALL, "");
        return new LiveCall.Birth(Token.fresh(), true, invite.from(), invite.credentials(), labCall, now());
    }

    @Override
    public Registration register(Account account, Duration expiry, RegistrationListener listener) {
        Messages.user(account.user());
        var registration = new LiveRegistration(this, account, expiry, listener);
        run(() -> {
            lines.add(registration);
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
        run(lines::registerAgain);
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
        thread.stop();
        link.close();
    }

    private void sayGoodbye() {
        lines.hangUp(now());
        lines.unregister();
        quietNow();
    }

    private void leave() {
        lines.lose(now());
        book.finishAll();
    }

    private void quietNow() {
        if (isClosing && lines.isEmpty()) {
            quiet.complete(null);
        }
    }

    private static void await(CompletableFuture<Void> moment) {
        moment.exceptionally(late -> null).join();
    }

    /** A stack that hears nothing any more is thrown away with its calls; registrations are made again on a new one. */
    void rebuild() {
        log.warn("phone {}: the PBX at {} is not heard, the SIP stack is rebuilt", address, spec.pbx());
        lines.lose(now());
        link.close();
        try {
            link = SipLink.open(address, spec.pbx());
            link.hear(events);
        } catch (PhoneFailed e) {
            log.error("phone {}: {}", address, e.getMessage());
        }
    }

    // what calls and registrations need

    void forget(LiveCall call) {
        lines.remove(call);
        quietNow();
    }

    void forget(LiveRegistration registration) {
        lines.remove(registration);
        quietNow();
    }

    void run(Runnable task) {
        thread.run(task);
    }

    void later(Duration pause, Runnable task) {
        thread.later(pause, task);
    }

    Instant now() {
        return spec.clock().instant();
    }

    Lines lines() {
        return lines;
    }

    BookClerk book() {
        return book;
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
}
