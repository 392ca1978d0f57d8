package be.cyberfam.lab.sip;

/** Is asked when somebody calls, on the phone's thread: returns at once who hears about the call. */
@FunctionalInterface
public interface IncomingListener {
    CallListener called(SipCall call, IncomingCall incoming);
}
