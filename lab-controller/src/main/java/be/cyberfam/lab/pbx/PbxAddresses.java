package be.cyberfam.lab.pbx;

import java.util.List;

/**
 * The addresses of one lab's PBX, IPv4 literals. The defaults keep everything on this machine.
 *
 * @param sip where SIP over UDP is listened to; the first one is the lab's own, further ones are for phones on the LAN
 * @param media the address told to seats for their audio
 * @param customers the address the simulated customers call from and are called at: it alone makes them customers
 * @param http where the SIP WebSocket listens (for the lab's relay)
 * @param ami where the manager interface listens
 * @param controllers ranges (CIDR) from which the manager account may sign in
 * @param networks ranges (CIDR) that may speak SIP at all
 */
public record PbxAddresses(
        List<String> sip,
        String media,
        String customers,
        String http,
        String ami,
        List<String> controllers,
        List<String> networks) {
    public static final String LOOPBACK = "127.0.0.1";

    public PbxAddresses {
        sip = List.copyOf(sip);
        controllers = List.copyOf(controllers);
        networks = List.copyOf(networks);
        if (sip.isEmpty() || controllers.isEmpty() || networks.isEmpty()) {
            throw new IllegalArgumentException("the PBX needs a SIP address, a controller's range and a network");
        }
    }

    /** Everything on this machine: customers on 127.0.0.2, the rest on 127.0.0.1. */
    public static PbxAddresses loopback() {
        return new PbxAddresses(
                List.of(LOOPBACK),
                LOOPBACK,
                "127.0.0.2",
                LOOPBACK,
                LOOPBACK,
                List.of("127.0.0.1/32"),
                List.of("127.0.0.0/8"));
    }

    /** Like this, and SIP phones of one LAN may register as well: its address on this machine and its range. */
    public PbxAddresses withLan(String address, String range) {
        return new PbxAddresses(
                append(sip, address), address, customers, http, ami, controllers, append(networks, range));
    }

    boolean mediaOnLoopback() {
        return media.startsWith("127.");
    }

    private static List<String> append(List<String> list, String more) {
        return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(more))
                .toList();
    }
}
