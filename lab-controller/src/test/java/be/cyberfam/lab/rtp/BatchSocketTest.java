package be.cyberfam.lab.rtp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.BeforeAll;

class BatchSocketTest implements SocketContract {
    @BeforeAll
    static void onlyWhereItIsPossible() {
        assumeTrue(BatchSocket.isPossible(), "64-bit Linux and Java 22 or newer");
    }

    @Override
    public Socket bind(InetSocketAddress local) throws IOException {
        return BatchSocket.bind(local);
    }
}
