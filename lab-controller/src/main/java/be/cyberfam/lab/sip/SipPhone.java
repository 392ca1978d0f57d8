package be.cyberfam.lab.sip;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * A telephone set with as many lines as are asked of it, all on one UDP address and one SIP stack.
 *
 * <p>Verbs may be called from any thread and return at once; facts come on the phone's own thread, one at a time and in
 * order, and a listener may only hand them over. A stack that stops hearing the PBX is rebuilt by itself: its calls end
 * with {@link EndedBy#LOST}, its registrations are made again.
 */
public interface SipPhone extends AutoCloseable {

    /**
     * Opens a phone and its socket.
     *
     * @throws PhoneFailed if the local address cannot be had
     */
    static SipPhone open(SipPhoneSpec spec) {
        return JainPhone.open(spec, Timings.USUAL);
    }

    /** Where this phone receives SIP; the port is the real one, also when 0 was asked for. */
    InetSocketAddress address();

    /** Sends an INVITE; what becomes of it is told to the listener, ending in exactly one of Refused and Ended. */
    SipCall call(Invite invite, CallListener listener);

    /** Registers an account for {@code expiry} and keeps it so until the registration is closed. */
    Registration register(Account account, Duration expiry, RegistrationListener listener);

    /** Who is asked when somebody calls; until one is set every call is refused with 480. */
    void onIncoming(IncomingListener listener);

    /** The switch is known to have restarted: registers every account again now. */
    void pbxRestarted();

    /** Hangs up every call, gives up every registration, stops the stack; at most 5 s, no thread stays. */
    @Override
    void close();
}
