package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.vertx.core.Handler;
import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

final class LiveClientTest {
    private final ServerWebSocket socket = mock(ServerWebSocket.class);
    private final LiveClient client = new LiveClient(socket, new Audience.Staff());

    @Test
    void aClientThatCannotFollowIsLeftAloneUntilItHasCaughtUp() {
        when(socket.writeQueueFull()).thenReturn(true);
        var caughtUp = new AtomicInteger();
        client.change("{\"at\":1}", caughtUp::incrementAndGet);
        assertThat(client.isBehind()).isTrue();
        verify(socket, never()).writeTextMessage(any());

        ArgumentCaptor<Handler<Void>> drained = ArgumentCaptor.captor();
        verify(socket).drainHandler(drained.capture());
        drained.getValue().handle(null);
        assertThat(caughtUp).hasValue(1);
    }

    @Test
    void theSnapshotThatFollowsGoesOnCounting() {
        client.snapshot("{\"at\":1}");
        when(socket.writeQueueFull()).thenReturn(true, false);
        client.change("{\"at\":2}", () -> client.snapshot("{\"at\":3}"));
        client.snapshot("{\"at\":3}");
        verify(socket).writeTextMessage("{\"type\":\"snapshot\",\"revision\":2,\"at\":3}");
        assertThat(client.isBehind()).isFalse();
    }

    /** A closed socket throws at whatever is asked of it, and would keep the change from those who come after it. */
    @Test
    void aClientThatHasJustGoneIsToldNothing() {
        when(socket.isClosed()).thenReturn(true);
        when(socket.writeQueueFull()).thenThrow(new IllegalStateException("WebSocket is closed"));
        client.change("{\"at\":1}", () -> {});
        verify(socket, never()).writeTextMessage(any());
    }

    @Test
    void aClientThatLeavesThreePingsUnansweredIsClosed() {
        for (int i = 0; i < 4; i++) {
            client.ping();
        }
        verify(socket).close((short) 1001, "no answer to pings");
    }
}
