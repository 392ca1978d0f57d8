package be.cyberfam.lab.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * The authority of one lab and the certificate it signed for this machine's names. The authority is made once, and is
 * what other machines are told to trust; the certificate is made again whenever the machine has another name or address,
 * or it nears its end, and nobody has to trust anything anew.
 */
public final class Certificates {
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    private Certificates() {}

    /**
     * PEM files, and how people can tell the authority.
     *
     * @param certificate the certificate, then the authority's
     * @param key for its owner's eyes only
     * @param authority what other machines are to trust
     * @param fingerprint of the authority: SHA-256, as in {@code 3F:A0:…}
     */
    public record Issued(Path certificate, Path key, Path authority, String fingerprint) {}

    /**
     * The certificate of this folder for these names, made where it is not there yet; {@link TlsFailed} when it cannot be.
     *
     * @param folder made for its owner alone
     * @param host the machine's own name
     * @param names DNS names and addresses by which the lab is reached
     */
    public static Issued of(Path folder, String host, Set<String> names, Instant now) {
        try {
            var files = PemFolder.at(folder);
            if (!files.has("authority")) {
                files.write("authority", Signed.authority(host, now));
            }
            var authority = files.read("authority");
            if (!files.has("lab") || !serves(files.read("lab").certificate(), names, now)) {
                files.write("lab", authority.server(names, now), authority.certificate());
            }
            return new Issued(
                    folder.resolve("lab.crt"),
                    folder.resolve("lab.key"),
                    folder.resolve("authority.crt"),
                    fingerprint(authority.certificate()));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new TlsFailed(
                    "The certificate in " + folder + " cannot be made or read (" + e.getMessage()
                            + "): remove that folder, and a new one is made.",
                    e);
        }
    }

    private static boolean serves(X509Certificate certificate, Set<String> names, Instant now)
            throws GeneralSecurityException {
        var known = new HashSet<String>();
        var told = certificate.getSubjectAlternativeNames();
        if (told != null) {
            told.forEach(one -> known.add(String.valueOf(one.get(1)).toLowerCase(Locale.ROOT)));
        }
        return known.containsAll(
                        names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList())
                && now.plus(RENEWED_BEFORE).isBefore(certificate.getNotAfter().toInstant());
    }

    private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }
}
