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

/**
 * One telephone set with the engine that carries its voices: the customers have one, the robots another.
 *
 * @param owners whose it is, in the plural
 */
record Telephones(String owners, SipPhone phone, RtpEngine voices) implements AutoCloseable {
    private static final String CUSTOMERS = "127.0.0.2";
    private static final String ROBOTS = "127.0.0.3";

    /**
     * Opens a set at an address of its own, by which the switch tells customers from robots.
     *
     * @param pbx where the switch takes SIP
     */
    static Telephones open(Role role, LabConfig config, InetSocketAddress pbx, SipBook book, InstantSource clock) {
        var owners = role == Role.CUSTOMER ? "customers" : "robots";
        var address = role == Role.CUSTOMER ? customers(config) : ROBOTS;
        try {
            var voices = RtpEngine.open(EngineSpec.on(owners, InetAddress.getByName(address), clock));
            var local = new InetSocketAddress(address, 0);
            var phone = SipPhone.open(new SipPhoneSpec(local, pbx, "lab " + owners, role, clock, book));
            return new Telephones(owners, phone, voices);
        } catch (IOException | PhoneFailed e) {
            throw new LabFailed(
                    Exit.FAILED, "The " + owners + "' telephones cannot use " + address + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        phone.close();
        voices.close();
    }

    /** A switch on another machine cannot call back to this one's loopback. */
    private static String customers(LabConfig config) {
        return config.external()
                .map(LabConfig.ExternalPbx::here)
                .filter(here -> !here.startsWith("127."))
                .orElse(CUSTOMERS);
    }
}
