package be.cyberfam.lab.sip;

import java.net.InetSocketAddress;
import java.time.Duration;

/** The phone on JAIN-SIP. */
final class JainPhone implements SipPhone {
    private final SipPhoneSpec spec;

    private JainPhone(SipPhoneSpec spec) {
        this.spec = spec;
    }

    static JainPhone open(SipPhoneSpec spec) {
        return new JainPhone(spec);
    }

    @Override
    public InetSocketAddress address() {
        return spec.local();
    }

    @Override
    public SipCall call(Invite invite, CallListener listener) {
        throw new PhoneFailed(PhoneFailed.Code.CLOSED, "no line");
    }

    @Override
    public Registration register(Account account, Duration expiry, RegistrationListener listener) {
        throw new PhoneFailed(PhoneFailed.Code.CLOSED, "no line");
    }

    @Override
    public void onIncoming(IncomingListener listener) {}

    @Override
    public void pbxRestarted() {}

    @Override
    public void close() {}
}
