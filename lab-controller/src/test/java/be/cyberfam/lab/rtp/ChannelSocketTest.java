package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.net.InetSocketAddress;

class ChannelSocketTest implements SocketContract {
    @Override
    public Socket bind(InetSocketAddress local) throws IOException {
        return ChannelSocket.bind(local);
    }
}
