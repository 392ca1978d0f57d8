package be.cyberfam.lab.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
    private static final Instant NOW = Instant.now();
    private static final Set<String> NAMES =
            Set.of("192.168.1.10", "127.0.0.1", "localhost", "formation", "formation.local");

    @TempDir
    private Path home = Path.of("");

    @Test
    void theCertificateIsSignedByTheAuthorityForEveryNameOfTheMachine() throws Exception {
        var issued = issue(NAMES, NOW);
        var chain = chain(issued.certificate());
        assertThat(chain).hasSize(2);
        assertThat(chain.getFirst().getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .containsExactlyInAnyOrderElementsOf(NAMES);
        validate(chain.getFirst(), chain(issued.authority()).getFirst());
    }

    @Test
    void theNextStartFindsBothAgain() throws Exception {
        var first = issue(NAMES, NOW);
        var before = Files.readString(first.certificate());
        var second = issue(NAMES, NOW.plusSeconds(60));
        assertThat(second).isEqualTo(first);
        assertThat(Files.readString(second.certificate())).isEqualTo(before);
    }

    @Test
    void anotherAddressGivesANewCertificateOfTheSameAuthority() throws Exception {
        var before = issue(NAMES, NOW);
        var old = Files.readString(before.certificate());
        var after = issue(Set.of("192.168.1.77", "localhost"), NOW);
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(Files.readString(after.certificate())).isNotEqualTo(old);
        validate(chain(after.certificate()).getFirst(), chain(after.authority()).getFirst());
    }

    @Test
    void aCertificateNearItsEndIsMadeAgain() throws Exception {
        var before = issue(NAMES, NOW);
        var old = Files.readString(before.certificate());
        var after = issue(NAMES, NOW.plus(Duration.ofDays(380)));
        assertThat(Files.readString(after.certificate())).isNotEqualTo(old);
    }

    @Test
    void theAuthorityCanVouchForNothingOnTheInternet() throws Exception {
        issue(NAMES, NOW);
        var elsewhere = issue(Set.of("bank.example.com"), NOW);
        var stranger = chain(elsewhere.certificate()).getFirst();
        var authority = chain(elsewhere.authority()).getFirst();
        assertThatThrownBy(() -> validate(stranger, authority)).isInstanceOf(CertPathValidatorException.class);
    }

    @Test
    void onlyTheOwnerCanReadTheKeys() throws Exception {
        issue(NAMES, NOW);
        var folder = home.resolve("certificates");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        for (var secret : List.of("lab.key", "authority.key")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(secret))))
                    .as(secret)
                    .isEqualTo("rw-------");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lab.crt", "lab.key", "authority.crt", "authority.key");
        }
    }

    @Test
    void aSpoiltKeyIsNamedWithWhatToDo() throws Exception {
        var issued = issue(NAMES, NOW);
        Files.writeString(issued.key().resolveSibling("authority.key"), "nonsense");
        assertThatThrownBy(() -> issue(NAMES, NOW))
                .isInstanceOf(TlsFailed.class)
                .hasMessageContaining("certificates")
                .hasMessageContaining("remove that folder");
    }

    private Certificates.Issued issue(Set<String> names, Instant now) {
        return Certificates.of(home.resolve("certificates"), "formation", names, now);
    }

    private static List<X509Certificate> chain(Path pem) throws Exception {
        try (InputStream in = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }

    /** As a browser does that trusts this authority within its limits (RFC 5280 §6.1). */
    private static void validate(X509Certificate certificate, X509Certificate authority) throws Exception {
        var anchor = new TrustAnchor(authority.getSubjectX500Principal(), authority.getPublicKey(), null);
        var parameters = new PKIXParameters(Set.of(anchor));
        parameters.setRevocationEnabled(false);
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate, authority));
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }
}
