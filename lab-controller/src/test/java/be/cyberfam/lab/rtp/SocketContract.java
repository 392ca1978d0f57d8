package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.Eventually;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

/** What the engine relies on, whichever way datagrams move. */
interface SocketContract {
    InetSocketAddress ANY = new InetSocketAddress("127.0.0.1", 0);

    Socket bind(InetSocketAddress local) throws IOException;

    @Test
    default void manyDatagramsArriveInOrderWithTheirSenderAndLength() throws IOException {
        try (var here = bind(ANY);
                var there = bind(new InetSocketAddress("127.0.0.3", 0))) {
            var out = new Datagrams(16, 256);
            for (int i = 0; i < 16; i++) put(out, there.port(), "127.0.0.3", 10 * i + 1);
            assertThat(here.send(out)).isZero();
            assertThat(out.count()).isZero();
            var in = new Datagrams(64, 2_048);
            Eventually.isTrue(() -> receive(there, in) >= 16 || in.count() > 0);
            assertThat(in.count()).isEqualTo(16);
            for (int i = 0; i < 16; i++) {
                assertThat(in.packet(i).limit()).isEqualTo(10 * i + 1);
                assertThat(in.peer(i)).isEqualTo(Peers.key(new InetSocketAddress("127.0.0.1", here.port())));
            }
            assertThat(receive(there, in)).as("nothing waits any more").isZero();
        }
    }

    @Test
    default void moreThanARowWaitsForTheNextCall() throws IOException {
        try (var here = bind(ANY);
                var there = bind(ANY)) {
            var out = new Datagrams(16, 256);
            for (int i = 0; i < 16; i++) put(out, there.port(), "127.0.0.1", 20);
            here.send(out);
            var in = new Datagrams(4, 64);
            for (int i = 0; i < 4; i++) Eventually.isTrue(() -> receive(there, in) == 4);
            assertThat(receive(there, in)).isZero();
        }
    }

    @Test
    default void aPortThatIsTakenIsRefused() throws IOException {
        try (var here = bind(ANY)) {
            assertThatThrownBy(() -> bind(new InetSocketAddress("127.0.0.1", here.port())))
                    .isInstanceOf(BindException.class);
        }
    }

    @Test
    default void nobodyListeningIsNoError() throws IOException {
        try (var here = bind(ANY);
                var gone = bind(ANY)) {
            int port = gone.port();
            gone.close();
            for (int i = 0; i < 3; i++) {
                var out = new Datagrams(2, 256);
                put(out, port, "127.0.0.1", 20);
                assertThat(here.send(out)).isZero();
                here.receive(new Datagrams(2, 256));
            }
        }
    }

    @Test
    default void aClosedSocketThrows() throws IOException {
        var here = bind(ANY);
        here.close();
        here.close();
        assertThatThrownBy(() -> here.receive(new Datagrams(2, 256))).isInstanceOf(IOException.class);
    }

    private static int receive(Socket socket, Datagrams in) {
        try {
            socket.receive(in);
            return in.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void put(Datagrams out, int port, String host, int length) {
        var address = new InetSocketAddress(host, port);
        out.next().position(length);
        out.add(address, Peers.key(address));
    }
}
