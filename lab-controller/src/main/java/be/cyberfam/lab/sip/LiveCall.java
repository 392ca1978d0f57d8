package be.cyberfam.lab.sip;

import be.cyberfam.lab.sip.LineState.Over;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call of this phone: asks the machine what a signal leads to, and does it. Everything but the verbs runs on the
 * phone's thread.
 */
final class LiveCall implements SipCall {
    private static final Logger log = LoggerFactory.getLogger(LiveCall.class);
    private static final RandomGenerator random = new SecureRandom();

    private final JainPhone phone;
    private final String id;
    private final boolean ours;
    private final String contact;
    private final Optional<Account> credentials;
    private final String tag = Token.fresh();
    private final SdpSession sdp = new SdpSession(random.nextLong(1_000_000_000L));
    private final BookEntry book;
    private LineState state;
    private CallListener listener = fact -> {};
    private @Nullable MediaOffer local;
    private @Nullable Dialog dialog;
    private @Nullable PlacedInvite placed;
    private @Nullable ReceivedInvite received;
    private final PeerRequests peer = new PeerRequests(this);

    /** What both kinds of call are made of. */
    record Birth(String id, boolean ours, String contact, Optional<Account> credentials, String labCall, Instant at) {}

    private LiveCall(JainPhone phone, Birth birth, LineState state) {
        this.phone = phone;
        this.id = birth.id();
        this.ours = birth.ours();
        this.contact = birth.contact();
        this.credentials = birth.credentials();
        this.state = state;
        this.book = phone.book().begin(birth);
    }

    /** A call we make; {@link #place()} sends its INVITE. */
    static LiveCall to(JainPhone phone, Birth birth, Invite invite, CallListener listener) {
        var call = new LiveCall(phone, birth, new LineState.Calling());
        call.listener = listener;
        call.local = invite.media();
        call.placed = new PlacedInvite(call, invite);
        return call;
    }

    /** A call that came in, not yet answered. */
    static LiveCall from(JainPhone phone, Birth birth, ReceivedInvite invite) {
        var call = new LiveCall(phone, birth, new LineState.Offered(false));
        call.received = invite;
        call.dialog = invite.dialog();
        return call;
    }

    void place() {
        if (placed != null) {
            placed.send();
        }
    }

    void listener(CallListener hears) {
        listener = hears;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void ring() {
        phone.run(() -> take(new Signal.Ring(phone.now())));
    }

    @Override
    public void answer(MediaOffer media) {
        phone.run(() -> {
            if (received != null) {
                take(received.answerWith(media, phone.now()));
            }
        });
    }

    @Override
    public void refuse(int status, String reason) {
        if (status < 400 || status > 699) {
            throw new IllegalArgumentException("not a refusal: " + status);
        }
        phone.run(() -> take(new Signal.Refuse(phone.now(), status, StackLog.cut(reason))));
    }

    @Override
    public void hangUp() {
        phone.run(() -> take(new Signal.HangUp(phone.now())));
    }

    @Override
    public void hold() {
        phone.run(() -> take(new Signal.Hold(phone.now())));
    }

    @Override
    public void resume() {
        phone.run(() -> take(new Signal.Resume(phone.now())));
    }

    @Override
    public void counted(long sent, long heard) {
        phone.run(() -> {
            book.count(sent, heard);
            book.finish();
        });
    }

    /** The one place where a call moves from state to state. */
    void take(Signal signal) {
        var step = LineMachine.after(state, signal);
        state = step.next();
        for (var act : step.acts()) {
            perform(act);
        }
        if (state instanceof Over) {
            phone.forget(this);
        }
    }

    private void perform(Act act) {
        try {
            doIt(act);
        } catch (SipException | InvalidArgumentException | ParseException | RuntimeException e) {
            log.warn("call {}: {} not done: {}", id, act.getClass().getSimpleName(), StackLog.cut(e.toString()));
            failed(act);
        }
    }

    private void doIt(Act act) throws SipException, InvalidArgumentException, ParseException {
        switch (act) {
            case Act.Tell t -> tell(t.fact());
            case Act.SendCancel c -> placed().cancel();
            case Act.SendBye b -> new DialogRequest(this, Request.BYE, Optional.empty()).send();
            case Act.SendOffer o -> new DialogRequest(this, Request.INVITE, Optional.of(o.direction())).send();
            case Act.SendRinging r -> received().respond(this, 180, "Ringing");
            case Act.SendAccept a -> received().accept(this, a.local());
            case Act.SendRefusal r -> received().respond(this, r.status(), r.reason());
            case Act.AnswerOffer a -> peer.accept(a.wanted());
            case Act.RefuseOffer r -> peer.refuse(r.status(), r.reason());
            case Act.StartGrace g -> after(phone.timings().grace(), Signal.GraceOver::new);
            case Act.OfferLater l -> after(glarePause(), Signal.OfferAgain::new);
        }
    }

    /** What could not be sent will not be answered either. */
    private void failed(Act act) {
        switch (act) {
            case Act.SendBye b -> phone.run(() -> take(new Signal.ByeAnswered(phone.now())));
            case Act.SendOffer o -> phone.run(() -> take(new Signal.OfferRejected(phone.now(), 500)));
            case Act.SendAccept a -> phone.run(() -> take(new Signal.Lost(phone.now())));
            default -> {}
        }
    }

    /** The listener hears it first; a listener that throws is its own fault. */
    void tell(SipFact fact) {
        try {
            listener.heard(fact);
        } catch (RuntimeException e) {
            log.error("call {}: its listener failed at {}", id, fact, e);
        }
        book.note(fact);
        if (fact instanceof SipFact.Ended || fact instanceof SipFact.Refused) {
            phone.book().finish(book);
        }
    }

    /** RFC 3261 §14.1: whoever made the call waits 2.1 to 4 s, the other side up to 2 s. */
    private Duration glarePause() {
        return Duration.ofMillis(ours ? random.nextLong(2_100, 4_000) : random.nextLong(0, 2_000));
    }

    private void after(Duration pause, Function<Instant, Signal> signal) {
        phone.later(pause, () -> take(signal.apply(phone.now())));
    }

    boolean isGivenUp() {
        return state instanceof LineState.Cancelling || state instanceof Over;
    }

    boolean isUp() {
        return state instanceof LineState.Talking;
    }

    /** What we let flow just now: less while we hold. */
    MediaDirection direction() {
        return state instanceof LineState.Talking t && t.held() ? MediaDirection.SENDONLY : MediaDirection.SENDRECV;
    }

    List<Codec> codecs() {
        return local == null ? List.of(Codec.values()) : local.codecs();
    }

    boolean isOurs() {
        return ours;
    }

    JainPhone phone() {
        return phone;
    }

    SdpSession sdp() {
        return sdp;
    }

    PeerRequests peer() {
        return peer;
    }

    String tag() {
        return tag;
    }

    String contact() {
        return contact;
    }

    Optional<Account> credentials() {
        return credentials;
    }

    /** Where this side hears; known from the answer on. */
    MediaOffer local() {
        return Objects.requireNonNull(local, "no sound yet");
    }

    void local(MediaOffer media) {
        local = media;
    }

    Dialog dialog() throws SipException {
        if (dialog == null) {
            throw new SipException("no dialog");
        }
        return dialog;
    }

    void dialog(@Nullable Dialog made) {
        dialog = made;
    }

    private PlacedInvite placed() {
        return Objects.requireNonNull(placed, "not a call of ours");
    }

    private ReceivedInvite received() {
        return Objects.requireNonNull(received, "not a call received");
    }
}
