package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.tls.Certificates;
import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another machine of the class; a second loopback address plays its part. */
class SecureDoorTest {
    private static final String ADDRESS = "127.0.0.9";

    @TempDir
    private static Path home;

    private static Certificates.Issued issued;
    private static TestLab lab;

    @BeforeAll
    static void open() throws Exception {
        issued =
                Certificates.of(home.resolve("certificates"), "formation", Set.of(ADDRESS, "localhost"), Instant.now());
        var authority = new WebConfig.Authority(issued.authority(), issued.fingerprint());
        lab = new TestLab(
                home,
                config -> config.with(
                        new WebConfig.Secure(ADDRESS, 0, issued.certificate(), issued.key(), Optional.of(authority))));
    }

    @AfterAll
    static void close() throws Exception {
        lab.close();
    }

    @Test
    void aMachineThatTrustsTheAuthoritySignsInByHttpsWithACookieThatNeverTravelsInTheClear() throws Exception {
        var answer = signIn(trusting(Files.newInputStream(issued.authority())));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "; Secure");
    }

    @Test
    void aMachineThatDoesNotTrustItIsWarned() {
        assertThatThrownBy(() -> signIn(HttpClient.newHttpClient())).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void theLiveFeedGoesThroughTheSameDoor() throws Exception {
        var client = trusting(Files.newInputStream(issued.authority()));
        var cookie = signIn(client).headers().firstValue("Set-Cookie").orElseThrow();
        var socket = client.newWebSocketBuilder()
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .header("Origin", "https://" + ADDRESS + ":" + lab.securePort())
                .buildAsync(
                        URI.create("wss://" + ADDRESS + ":" + lab.securePort() + "/api/v1/live"),
                        new WebSocket.Listener() {})
                .get(10, TimeUnit.SECONDS);
        assertThat(socket.isOutputClosed()).isFalse();
        socket.abort();
    }

    @Test
    void beforeAnybodySignsInTheAuthorityCanBeHadAndCompared() throws Exception {
        var plain = URI.create("http://127.0.0.1:" + lab.port());
        var http = HttpClient.newHttpClient();
        var told = http.send(request(plain.resolve("/authority.json")), BodyHandlers.ofString());
        assertThat(new JsonObject(told.body()).getString("fingerprint")).isEqualTo(issued.fingerprint());
        var file = http.send(request(plain.resolve("/authority.crt")), BodyHandlers.ofString());
        assertThat(file.body()).isEqualTo(Files.readString(issued.authority()));
        assertThat(file.headers().firstValue("Content-Type")).contains("application/x-x509-ca-cert");
    }

    @Test
    void onThisMachineThePlainDoorStaysOpenAndTheBrowserIsNotToldOtherwise() throws Exception {
        var browser = Browser.of(lab, "sam");
        var answer = browser.get("/api/v1/sessions/current");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static HttpResponse<String> signIn(HttpClient client) throws Exception {
        var body = new JsonObject().put("person", "sam").put("code", TestLab.code("sam"));
        return client.send(
                HttpRequest.newBuilder(URI.create("https://" + ADDRESS + ":" + lab.securePort() + "/api/v1/sessions"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.encode()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
    }

    private static HttpClient trusting(InputStream authority) throws Exception {
        try (authority) {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "lab", CertificateFactory.getInstance("X.509").generateCertificate(authority));
            var managers = TrustManagerFactory.getInstance("PKIX");
            managers.init(trusted);
            var tls = SSLContext.getInstance("TLS");
            tls.init(null, managers.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(tls).build();
        }
    }
}
