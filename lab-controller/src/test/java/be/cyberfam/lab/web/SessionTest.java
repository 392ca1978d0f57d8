package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import io.vertx.core.json.JsonObject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTest {
    @TempDir
    Path home;

    private TestLab lab;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var answer = new Browser(lab).signIn("lea", TestLab.code("lea"), null);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("lab_session_" + lab.port()
                        + "=[A-Za-z0-9_-]{43}; Path=/; Max-Age=\\d+; HttpOnly; SameSite=Strict");
    }

    @Test
    void twoLabsInOneBrowserDoNotSignEachOtherOut(@TempDir Path elsewhere) throws Exception {
        try (var other = new TestLab(elsewhere)) {
            var lea = Browser.of(lab, "lea");
            var sam = Browser.of(other, "sam");
            var both = lea.headers.get("Cookie") + "; " + sam.headers.get("Cookie");
            lea.headers.put("Cookie", both);
            sam.headers.put("Cookie", both);
            assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(200);
            assertThat(sam.get("/api/v1/sessions/current").statusCode()).isEqualTo(200);
            assertThat(both.split("; ")[0].split("=")[0])
                    .isNotEqualTo(both.split("; ")[1].split("=")[0]);
        }
    }

    @Test
    void signingInTellsWhoOneIsAndWhere() throws Exception {
        var session = new JsonObject(
                new Browser(lab).signIn("lea", TestLab.code("lea"), "seat-01").body());
        assertThat(session.getString("role")).isEqualTo("trainee");
        assertThat(session.getJsonObject("person"))
                .isEqualTo(new JsonObject().put("id", "lea").put("name", "Lea"));
        assertThat(session.getString("seat")).isEqualTo("seat-01");
        assertThat(lab.feed
                        .get()
                        .seat(TestLab.ONE)
                        .orElseThrow()
                        .person()
                        .orElseThrow()
                        .name())
                .isEqualTo("Lea");
    }

    @Test
    void aSessionSurvivesARestart() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        lab.restart();
        assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(200);
        assertThat(lea.post("/api/v1/seats/seat-01/pause", "{\"reason\":\"break\"}")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void signingOutEndsTheSessionAndLeavesTheSeat() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        assertThat(lea.send("DELETE", "/api/v1/sessions/current", null).statusCode())
                .isEqualTo(204);
        assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(204);
        assertThat(lab.feed.get().seat(TestLab.ONE).orElseThrow().person()).isEmpty();
    }

    @Test
    void aSeatThatIsTakenIsNotTakenAway() throws Exception {
        Browser.atSeat(lab, "lea", "seat-01");
        var answer = new Browser(lab).signIn("tom", TestLab.code("tom"), "seat-01");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:lab:problem:seat-taken");
    }

    @Test
    void whoeverForgotToLeaveIsToldThatTheSeatIsSomebodyElsesNow() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var page = Watcher.live(lab, lea)) {
            assertThat(new Browser(lab).moves("tom", "seat-01").statusCode()).isEqualTo(201);
            assertThat(page.closedWith()).isEqualTo(4410);
        }
        assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(204);
    }

    @Test
    void aPersonWhosePageIsOpenAtASeatIsAskedBeforeSheMoves() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        try (var page = Watcher.live(lab, lea)) {
            var second = new Browser(lab);
            var answer = second.signIn("lea", TestLab.code("lea"), "seat-01");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(new JsonObject(answer.body()).getString("type"))
                    .isEqualTo("urn:lab:problem:signed-in-elsewhere");
            assertThat(second.moves("lea", "seat-02").statusCode()).isEqualTo(201);
            assertThat(page.closedWith()).isEqualTo(4408);
        }
        assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(204);
        assertThat(lab.feed.get().seat(TestLab.ONE).orElseThrow().person()).isEmpty();
    }

    @Test
    void aPageThatIsNotOpenAnyMoreIsLeftWithoutAsking() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        Browser.atSeat(lab, "lea", "seat-01");
        assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(204);
    }

    @Test
    void aMachineCarriesItsTokenInAHeaderAndNeedsNoCsrf() throws Exception {
        var robot = new Browser(lab);
        var body = new JsonObject()
                .put("person", "lea")
                .put("code", TestLab.code("lea"))
                .put("carrier", "token");
        var session =
                new JsonObject(robot.post("/api/v1/sessions", body.encode()).body());
        robot.headers.put("Authorization", "Bearer " + session.getString("token"));
        assertThat(robot.post("/api/v1/seats/seat-02/sign-on", null).statusCode())
                .isEqualTo(202);
    }

    /** Each page is gone in the very moment its live feed opens, as when a browser is killed. */
    @Test
    void aPageThatVanishesWhileItsFeedOpensKeepsNobodyOut() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        for (var times = 0; times < 60; times++) {
            vanishes(lea.headers.get("Cookie"));
        }
        Eventually.isTrue(
                Duration.ofSeconds(10),
                "lea may sit down",
                () -> new Browser(lab)
                                .signIn("lea", TestLab.code("lea"), "seat-01")
                                .statusCode()
                        == 201);
    }

    private void vanishes(String cookie) throws Exception {
        try (var socket = new Socket("127.0.0.1", lab.port())) {
            socket.setSoLinger(true, 0);
            var handshake =
                    "GET /api/v1/live HTTP/1.1\r\nHost: 127.0.0.1:" + lab.port() + "\r\nOrigin: http://127.0.0.1:"
                            + lab.port() + "\r\nCookie: " + cookie
                            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
            socket.getOutputStream().write(handshake.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aTokenTravelsOnlyTheWayItWasGivenOut() throws Exception {
        var lea = Browser.of(lab, "lea");
        var cookie = lea.headers.remove("Cookie");
        lea.headers.put("Authorization", "Bearer " + cookie.substring(cookie.indexOf('=') + 1));
        assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(204);
    }

    @Test
    void aChangeWithoutTheCsrfValueIsRefused() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        lea.headers.remove("X-CSRF-Token");
        var answer = lea.post("/api/v1/seats/seat-01/ready", null);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:lab:problem:csrf");
    }

    @Test
    void aChangeFromAnotherSitesPageIsRefused() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        lea.headers.put("Origin", "http://elsewhere.example");
        assertThat(lea.post("/api/v1/seats/seat-01/ready", null).statusCode()).isEqualTo(403);
    }

    @Test
    void aNewCodeEndsTheOldOneAndItsSessions() throws Exception {
        var lea = Browser.of(lab, "lea");
        var reset = Browser.of(lab, "sam").post("/api/v1/people/lea/code", null);
        assertThat(lea.get("/api/v1/sessions/current").statusCode()).isEqualTo(204);
        assertThat(new Browser(lab).signIn("lea", TestLab.code("lea"), null).statusCode())
                .isEqualTo(401);
        var code = new JsonObject(reset.body()).getString("code");
        assertThat(new Browser(lab).signIn("lea", code, null).statusCode()).isEqualTo(201);
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        var thief = new Browser(lab);
        for (int i = 0; i < 5; i++) {
            assertThat(thief.signIn("lea", "guess-" + i + "-which-is-not-the-code", null)
                            .statusCode())
                    .isEqualTo(401);
        }
        var answer = thief.signIn("lea", TestLab.code("lea"), null);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
    }

    @Test
    void anUnknownPersonIsAnsweredLikeAWrongCode() throws Exception {
        var unknown = new Browser(lab).signIn("nobody", "a-code", null);
        var wrong = new Browser(lab).signIn("lea", "a-code", null);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }
}
