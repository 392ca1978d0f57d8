package be.cyberfam.lab.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Certificates and keys as PEM text (RFC 7468): {@code NAME.crt} for everybody, {@code NAME.key} for the owner alone. */
final class PemFolder {
    private static final byte[] NEWLINE = "\n".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;

    private PemFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, for its owner alone, when it is not there. */
    static PemFolder at(Path folder) throws IOException {
        Files.createDirectories(folder, owners("rwx------"));
        return new PemFolder(folder);
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name + ".crt")) && Files.exists(folder.resolve(name + ".key"));
    }

    /** The first certificate of the file, and its key. */
    Signed read(String name) throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(folder.resolve(name + ".crt"))) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
            var key = KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(body(Files.readString(folder.resolve(name + ".key")))));
            return new Signed((X509Certificate) certificate, key);
        }
    }

    /** @param signers who signed it, the nearest first */
    void write(String name, Signed signed, X509Certificate... signers) throws IOException, GeneralSecurityException {
        var chain = new StringBuilder(text(signed.certificate()));
        for (var signer : signers) {
            chain.append(text(signer));
        }
        put(name + ".key", text("PRIVATE KEY", signed.key().getEncoded()), "rw-------");
        put(name + ".crt", chain.toString(), "rw-r--r--");
    }

    /** Half a file must never be taken for a whole one. */
    private void put(String name, String text, String owners) throws IOException {
        var fresh = Files.createTempFile(folder, name, ".new", owners("rw-------"));
        Files.writeString(fresh, text);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString(owners));
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String text(X509Certificate certificate) throws GeneralSecurityException {
        return text("CERTIFICATE", certificate.getEncoded());
    }

    private static String text(String what, byte[] der) {
        var lines = Base64.getMimeEncoder(64, NEWLINE).encodeToString(der);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    private static byte[] body(String pem) {
        var lines = Arrays.stream(pem.split("\n"))
                .filter(line -> !line.startsWith("-----"))
                .collect(Collectors.joining());
        return Base64.getDecoder().decode(lines);
    }

    private static FileAttribute<?> owners(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
