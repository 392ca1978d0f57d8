package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.rtp.EngineSpec;
import be.cyberfam.lab.rtp.RtpEngine;
import be.cyberfam.lab.sip.PhoneFailed;
import be.cyberfam.lab.sip.SipBook;
import be.cyberfam.lab.sip.SipPhone;
import be.cyberfam.lab.sip.SipPhoneSpec;
import be.cyberfam.lab.sip.SipPhoneSpec.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;

/** One telephone set with the engine that carries its voices: the customers have one, the robots another. */
record Telephones(SipPhone phone, RtpEngine voices) implements AutoCloseable {

    /**
     * Opens a set.
     *
     * @param address this set's own, the switch tells customers from robots by it
     * @param pbx where the switch takes SIP
     */
    static Telephones open(Role role, String address, InetSocketAddress pbx, SipBook book, InstantSource clock) {
        var name = role == Role.CUSTOMER ? "customers" : "robots";
        try {
            var voices = RtpEngine.open(EngineSpec.on(name, InetAddress.getByName(address), clock));
            var local = new InetSocketAddress(address, 0);
            return new Telephones(
                    SipPhone.open(new SipPhoneSpec(local, pbx, "lab " + name, role, clock, book)), voices);
        } catch (IOException | PhoneFailed e) {
            throw new LabFailed(
                    Exit.FAILED, "The " + name + "' telephones cannot use " + address + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        phone.close();
        voices.close();
    }
}
