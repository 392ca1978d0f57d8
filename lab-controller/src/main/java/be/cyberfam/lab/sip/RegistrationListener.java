package be.cyberfam.lab.sip;

/** Hears how a registration fares, on the phone's thread: it may only hand over. */
@FunctionalInterface
public interface RegistrationListener {
    void heard(RegistrationFact fact);
}
