package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SipRelayTest {
    private static final String REGISTER = """
        REGISTER sip:lab SIP/2.0
        Via: SIP/2.0/WS x.invalid;branch=z9hG4bK1
        To: <sip:%1$s@lab>
        From: <sip:%1$s@lab>;tag=1
        Call-ID: 1
        CSeq: 1 REGISTER

        """;

    @TempDir
    Path home;

    private final Vertx vertx = Vertx.vertx();
    private HttpServer echo;
    private TestLab lab;

    @BeforeEach
    void open() throws Exception {
        echo = TestLab.get(vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0).addWebSocketSubProtocol("sip"))
                .webSocketHandler(socket -> {
                    socket.textMessageHandler(text -> socket.writeTextMessage(socket.subProtocol() + " " + text));
                })
                .listen());
        lab = new TestLab(home, config -> config.with(new WebConfig.Upstream("127.0.0.1", echo.actualPort(), "/ws")));
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
        TestLab.get(vertx.close());
    }

    @Test
    void theSeatsOwnPhoneIsCarriedToTheSwitchAndBack() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var phone = Watcher.open(lab, lea, "/sip", List.of("sip"))) {
            phone.say(REGISTER.formatted("seat-01-web"));
            assertThat(phone.frame()).isEqualTo("sip " + REGISTER.formatted("seat-01-web"));
        }
    }

    @Test
    void anotherSeatsPhoneIsCutOff() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var phone = Watcher.open(lab, lea, "/sip", List.of("sip"))) {
            phone.say(REGISTER.formatted("seat-02-web"));
            assertThat(phone.closedWith()).isEqualTo(1008);
        }
    }

    @Test
    void aPhoneThatAsksWhetherTheLineIsAliveIsAnsweredAtOnce() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var phone = Watcher.open(lab, lea, "/sip", List.of("sip"))) {
            phone.say("\r\n\r\n");
            assertThat(phone.frame()).isEqualTo("\r\n");
        }
    }

    @Test
    void aSeatHasOnePhoneTheNewest() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var first = Watcher.open(lab, lea, "/sip", List.of("sip"));
                var second = Watcher.open(lab, lea, "/sip", List.of("sip"))) {
            assertThat(first.closedWith()).isEqualTo(4409);
            second.say(REGISTER.formatted("seat-01-web"));
            assertThat(second.frame()).isEqualTo("sip " + REGISTER.formatted("seat-01-web"));
        }
    }

    @Test
    void whoLeavesASeatLeavesItsPhone() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var phone = Watcher.open(lab, lea, "/sip", List.of("sip"))) {
            lea.post("/api/v1/seats/seat-02/sign-on", null);
            assertThat(phone.closedWith()).isEqualTo(4401);
        }
    }

    @Test
    void withoutASeatThereIsNoPhone() throws Exception {
        var lea = Browser.of(lab, "lea");
        for (var browser : List.of(lea, new Browser(lab))) {
            assertThatThrownBy(() -> Watcher.open(lab, browser, "/sip", List.of("sip")))
                    .isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void signingOutClosesThePhone() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var phone = Watcher.open(lab, lea, "/sip", List.of("sip"))) {
            lea.send("DELETE", "/api/v1/sessions/current", null);
            assertThat(phone.closedWith()).isEqualTo(4401);
        }
    }

    @Test
    void aSwitchThatIsAwayIsSaidSo() throws Exception {
        TestLab.get(echo.close());
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        assertThatThrownBy(() -> Watcher.open(lab, lea, "/sip", List.of("sip")))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("502");
    }
}
