package be.cyberfam.lab.sip;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sip.SipException;
import javax.sip.header.ContactHeader;
import javax.sip.header.ExpiresHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One account kept registered. Runs on the phone's thread but for {@link #close()}. */
final class LiveRegistration implements Registration {
    private static final Logger log = LoggerFactory.getLogger(LiveRegistration.class);

    /** Where it stands. */
    private enum Phase {
        ASKING,
        REGISTERED,
        WAITING,
        REFUSED,
        LEAVING,
        GONE
    }

    private final JainPhone phone;
    private final Account account;
    private final Duration expiry;
    private final RegistrationListener listener;
    private Messages.Exchange exchange = new Messages.Exchange(Token.fresh(), Token.fresh(), 1);
    private Phase phase = Phase.ASKING;
    private boolean isKnown;
    private Duration retry;
    private int turn;

    LiveRegistration(JainPhone phone, Account account, Duration expiry, RegistrationListener listener) {
        this.phone = phone;
        this.account = account;
        this.expiry = expiry;
        this.listener = listener;
        this.retry = phone.timings().firstRetry();
    }

    @Override
    public String user() {
        return account.user();
    }

    Account account() {
        return account;
    }

    @Override
    public void close() {
        phone.run(this::leave);
    }

    void start() {
        ask(Phase.ASKING, expiry.toSeconds());
    }

    /** Registers now, whatever was planned, unless it was refused or given up. */
    void again() {
        if (phase == Phase.REGISTERED || phase == Phase.WAITING || phase == Phase.ASKING) {
            start();
        }
    }

    void leave() {
        switch (phase) {
            case ASKING, REGISTERED -> ask(Phase.LEAVING, 0);
            case WAITING, REFUSED -> gone();
            case LEAVING, GONE -> {}
        }
    }

    private void ask(Phase next, long seconds) {
        phase = next;
        var now = ++turn;
        new Question(now, seconds).send(Optional.empty());
        phone.later(phone.timings().patience(), () -> {
            if (now == turn) {
                lost("no answer");
            }
        });
    }

    /** One REGISTER and its answers; what an earlier one hears does not count any more. */
    private final class Question implements Replies {
        private final int number;
        private final long seconds;
        private final Challenge challenge = new Challenge(Optional.of(account));

        Question(int number, long seconds) {
            this.number = number;
            this.seconds = seconds;
        }

        void send(Optional<Challenge.Proof> proof) {
            try {
                var request = phone.messages().register(account, exchange, seconds, proof);
                exchange = exchange.next();
                phone.link().send(request, this);
            } catch (SipException | ParseException | RuntimeException e) {
                log.info("REGISTER of {} not sent: {}", account.user(), StackLog.cut(e.toString()));
            }
        }

        @Override
        public void heard(Response response, Instant at) {
            var status = response.getStatusCode();
            if (number != turn || status < 200) {
                return;
            }
            if (Challenge.isOne(status)) {
                var proof = challenge.answer(
                        response, Request.REGISTER, phone.messages().registrar());
                if (proof.isPresent()) {
                    send(proof);
                    return;
                }
            }
            settled(response, status, at);
        }

        @Override
        public void none(Instant at) {}
    }

    private void settled(Response response, int status, Instant at) {
        turn++;
        if (phase == Phase.LEAVING) {
            gone();
        } else if (status < 300) {
            registered(granted(response), at);
        } else if (isPassing(status)) {
            lost(status + " " + response.getReasonPhrase());
        } else {
            phase = Phase.REFUSED;
            isKnown = false;
            tell(new RegistrationFact.Refused(at, status, String.valueOf(response.getReasonPhrase())));
        }
    }

    /** What may be otherwise in a moment: overload, a restart, a registrar still busy with us. */
    private static boolean isPassing(int status) {
        return (status >= 500 && status < 600) || status == 408 || status == 429 || status == 480 || status == 491;
    }

    private void registered(Duration granted, Instant at) {
        phase = Phase.REGISTERED;
        retry = phone.timings().firstRetry();
        if (!isKnown) {
            isKnown = true;
            tell(new RegistrationFact.Registered(at, granted));
        }
        planNext(granted.multipliedBy(3).dividedBy(4));
    }

    private void lost(String why) {
        turn++;
        if (phase == Phase.LEAVING) {
            gone();
            return;
        }
        phase = Phase.WAITING;
        isKnown = false;
        tell(new RegistrationFact.Lost(phone.now(), why, retry));
        planNext(retry);
        var doubled = retry.multipliedBy(2);
        retry = doubled.compareTo(phone.timings().longestRetry()) > 0
                ? phone.timings().longestRetry()
                : doubled;
    }

    private void planNext(Duration pause) {
        var now = turn;
        phone.later(pause, () -> {
            if (now == turn && (phase == Phase.REGISTERED || phase == Phase.WAITING)) {
                start();
            }
        });
    }

    private void gone() {
        turn++;
        phase = Phase.GONE;
        phone.forget(this);
        tell(new RegistrationFact.Unregistered(phone.now()));
    }

    /** The time the PBX gave us: of our own contact, else of the whole response, else what we asked. */
    private Duration granted(Response response) {
        for (var contacts = response.getHeaders(ContactHeader.NAME); contacts.hasNext(); ) {
            if (contacts.next() instanceof ContactHeader contact
                    && contact.getExpires() > 0
                    && contact.getAddress()
                            .getURI()
                            .toString()
                            .contains(phone.messages().here())) {
                return Duration.ofSeconds(contact.getExpires());
            }
        }
        return response.getHeader(ExpiresHeader.NAME) instanceof ExpiresHeader expires && expires.getExpires() > 0
                ? Duration.ofSeconds(expires.getExpires())
                : expiry;
    }

    private void tell(RegistrationFact fact) {
        try {
            listener.heard(fact);
        } catch (RuntimeException e) {
            log.error("registration of {}: its listener failed at {}", account.user(), fact, e);
        }
    }
}
