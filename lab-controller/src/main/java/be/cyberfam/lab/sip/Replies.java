package be.cyberfam.lab.sip;

import java.time.Instant;
import javax.sip.message.Response;

/** Hears the answers to one request that was sent, on the phone's thread. */
interface Replies {
    /** A response, provisional or final. */
    void heard(Response response, Instant at);

    /** The last there will be: nothing came in the time of Timer B or F, or the request could not be sent. */
    void none(Instant at);

    /** For requests whose answer changes nothing. */
    Replies IGNORED = new Replies() {
        @Override
        public void heard(Response response, Instant at) {}

        @Override
        public void none(Instant at) {}
    };
}
