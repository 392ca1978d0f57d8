package be.cyberfam.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** This machine among others: its names, its addresses, the ranges they are in. IPv4, as the switch speaks it. */
final class Network {
    private Network() {}

    /**
     * The address asked for, or the first that looks like the class's network.
     *
     * @param asked an address, or {@code auto}
     * @throws IllegalArgumentException when this machine has none such
     */
    static String address(String asked) {
        var mine = addresses();
        if (!asked.equals("auto")) {
            return mine.stream()
                    .filter(address -> isIn(asked, address))
                    .findFirst()
                    .map(found -> asked)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "lan must be auto or one of this machine's addresses " + texts(mine) + ", not " + asked));
        }
        return mine.stream()
                .filter(address -> !address.getAddress().isLoopbackAddress())
                .min(Comparator.comparing(address -> !address.getAddress().isSiteLocalAddress()))
                .map(address -> address.getAddress().getHostAddress())
                .orElseThrow(() -> new IllegalArgumentException(
                        "lan is auto, but this machine is in no network: plug it in, or name an address"));
    }

    /** The range of that address's network in CIDR notation, as in {@code 192.168.1.0/24}. */
    static String range(String address) {
        return addresses().stream()
                .filter(mine -> isIn(address, mine))
                .findFirst()
                .map(mine -> address + "/" + mine.getNetworkPrefixLength())
                .orElse(address + "/32");
    }

    /** The machine's own name. */
    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (IOException nameless) {
            return "localhost";
        }
    }

    /** By what others may call this machine when they come to that address. */
    static Set<String> names(String address) {
        var names = new TreeSet<>(Set.of(address, "127.0.0.1", "localhost"));
        var host = host();
        if (host.matches("[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?") && !host.matches("[0-9.]+")) {
            names.add(host);
            if (!host.contains(".")) {
                names.add(host + ".local");
            }
        }
        return names;
    }

    /** Loopback is one network of many addresses; elsewhere an address is this machine's or it is not. */
    private static boolean isIn(String address, InterfaceAddress mine) {
        return mine.getAddress().getHostAddress().equals(address)
                || (mine.getAddress().isLoopbackAddress() && address.matches("127(\\.\\d{1,3}){3}"));
    }

    private static List<InterfaceAddress> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Network::isUp)
                    .flatMap(network -> network.getInterfaceAddresses().stream())
                    .filter(address -> address.getAddress() instanceof Inet4Address)
                    .toList();
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp();
        } catch (SocketException gone) {
            return false;
        }
    }

    private static List<String> texts(List<InterfaceAddress> addresses) {
        return addresses.stream().map(a -> a.getAddress().getHostAddress()).toList();
    }
}
