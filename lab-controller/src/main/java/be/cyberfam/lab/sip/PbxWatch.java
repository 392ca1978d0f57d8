package be.cyberfam.lab.sip;

import java.text.ParseException;
import java.time.Instant;
import javax.sip.SipException;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the PBX again and again whether it is there (OPTIONS). Any answer will do; after some misses in a row the stack
 * is taken for dead and rebuilt, and when the PBX is heard again every account is registered again.
 */
final class PbxWatch {
    private static final Logger log = LoggerFactory.getLogger(PbxWatch.class);

    private final JainPhone phone;
    private int asked;
    private int heard;
    private int misses;
    private boolean wasAway;

    PbxWatch(JainPhone phone) {
        this.phone = phone;
    }

    void start() {
        phone.later(phone.timings().probe(), this::ask);
    }

    private void ask() {
        if (phone.isClosing()) {
            return;
        }
        var number = ++asked;
        send(number);
        phone.later(phone.timings().patience(), () -> check(number));
        phone.later(phone.timings().probe(), this::ask);
    }

    private void send(int number) {
        try {
            var exchange = new Messages.Exchange(Token.fresh(), Token.fresh(), 1);
            phone.link().send(phone.messages().options(phone.lines().name(), exchange), new Echo(number));
        } catch (SipException | ParseException | RuntimeException e) {
            log.info("OPTIONS not sent: {}", StackLog.cut(e.toString()));
        }
    }

    /** The answer to one OPTIONS. */
    private final class Echo implements Replies {
        private final int number;

        Echo(int number) {
            this.number = number;
        }

        @Override
        public void heard(Response response, Instant at) {
            answered(number);
        }

        @Override
        public void none(Instant at) {}
    }

    private void answered(int number) {
        heard = Math.max(heard, number);
        misses = 0;
        if (wasAway) {
            wasAway = false;
            log.info("the PBX is heard again");
            phone.lines().registerAgain();
        }
    }

    private void check(int number) {
        if (heard >= number || phone.isClosing()) {
            return;
        }
        wasAway = true;
        if (++misses % phone.timings().misses() == 0) {
            phone.rebuild();
        }
    }
}
