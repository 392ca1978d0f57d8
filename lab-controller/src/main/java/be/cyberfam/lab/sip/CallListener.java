package be.cyberfam.lab.sip;

/** Hears what happens to one call, on the phone's thread: it may only hand over. */
@FunctionalInterface
public interface CallListener {
    void heard(SipFact fact);
}
