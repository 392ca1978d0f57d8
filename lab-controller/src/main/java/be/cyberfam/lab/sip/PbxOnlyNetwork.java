package be.cyberfam.lab.sip;

import gov.nist.core.net.DefaultNetworkLayer;
import gov.nist.core.net.NetworkLayer;
import gov.nist.javax.sip.SipStackImpl;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * The stack's sockets: UDP only, and a datagram from any address but the PBX's is dropped before the parser sees it.
 * Without this a flood of malformed packets kills the stack. Made by the stack, by name.
 */
public final class PbxOnlyNetwork implements NetworkLayer {
    /** Stack property that holds the PBX's address as {@code host:port}. */
    static final String PBX = "be.cyberfam.lab.sip.PBX";

    /** The longest datagram that is read; a longer one is cut by the socket and dropped here. */
    static final int LONGEST = 8_192;

    private InetSocketAddress pbx = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);

    @Override
    public void setSipStack(SipStackImpl stack) {
        pbx = address(stack.getConfigurationProperties().getProperty(PBX));
    }

    @Override
    public DatagramSocket createDatagramSocket(int port, InetAddress local) throws SocketException {
        return new Guarded(port, local, pbx);
    }

    @Override
    public DatagramSocket createDatagramSocket() throws SocketException {
        return DefaultNetworkLayer.SINGLETON.createDatagramSocket();
    }

    static String text(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + "|" + address.getPort();
    }

    private static InetSocketAddress address(String text) {
        var parts = text.split("\\|", 2);
        return new InetSocketAddress(parts[0], Integer.parseInt(parts[1]));
    }

    /** A socket that hears one address. */
    private static final class Guarded extends DatagramSocket {
        private final InetSocketAddress pbx;

        Guarded(int port, InetAddress local, InetSocketAddress pbx) throws SocketException {
            super(port, local);
            this.pbx = pbx;
        }

        @Override
        public void receive(DatagramPacket packet) throws IOException {
            do {
                packet.setLength(packet.getData().length);
                super.receive(packet);
            } while (!pbx.equals(packet.getSocketAddress()) || packet.getLength() >= LONGEST);
        }
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        throw udpOnly();
    }

    @Override
    public SSLServerSocket createSSLServerSocket(int port, int backlog, InetAddress address) throws IOException {
        throw udpOnly();
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        throw udpOnly();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local) throws IOException {
        throw udpOnly();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) throws IOException {
        throw udpOnly();
    }

    @Override
    public SSLSocket createSSLSocket(InetAddress address, int port) throws IOException {
        throw udpOnly();
    }

    @Override
    public SSLSocket createSSLSocket(InetAddress address, int port, InetAddress local) throws IOException {
        throw udpOnly();
    }

    private static IOException udpOnly() {
        return new IOException("this phone speaks UDP only");
    }
}
