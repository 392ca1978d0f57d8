package be.cyberfam.lab.pbxtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between the lab and the PBX that a test can cut, or freeze: open, but nothing comes through any more. */
final class TcpProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean frozen;
    private volatile boolean closedDoor;

    TcpProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 16, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().name("proxy").daemon().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void freeze() {
        frozen = true;
    }

    void thaw() {
        frozen = false;
    }

    /** Cuts every line and lets nobody in until {@link #mend}. */
    void cut() {
        closedDoor = true;
        sockets.forEach(TcpProxy::close);
    }

    void mend() {
        closedDoor = false;
    }

    @Override
    public void close() {
        sockets.forEach(TcpProxy::close);
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (closedDoor) {
                    near.close();
                    continue;
                }
                var far = new Socket("127.0.0.1", target);
                sockets.add(near);
                sockets.add(far);
                Thread.ofVirtual().start(() -> pump(near, far));
                Thread.ofVirtual().start(() -> pump(far, near));
            } catch (IOException closed) {
                // the next one, unless the door is closed
            }
        }
    }

    private void pump(Socket from, Socket to) {
        var buffer = new byte[8192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                while (frozen && !from.isClosed() && !to.isClosed()) {
                    java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
                }
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException cut) {
            // both ends are closed by now
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
