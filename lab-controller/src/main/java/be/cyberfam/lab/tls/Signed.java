package be.cyberfam.lab.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate and its key: an authority, or what an authority has signed (RFC 5280, ECDSA on P-256). */
record Signed(X509Certificate certificate, PrivateKey key) {
    private static final Duration AUTHORITY_LASTS = Duration.ofDays(3650);
    /** Browsers take no longer ones. */
    private static final Duration SERVER_LASTS = Duration.ofDays(397);
    /** A clock in a classroom may be behind. */
    private static final Duration BEFORE = Duration.ofDays(1);

    /** Names of networks at home: RFC 6762, RFC 8375, RFC 6761, and what routers hand out. */
    private static Stream<String> localDomains() {
        return Stream.of("local", "localhost", "lan", "home.arpa", "internal");
    }

    /** RFC 1918, RFC 3927, loopback; RFC 4193, RFC 4291. */
    private static Stream<String> privateNetworks() {
        return Stream.of(
                "10.0.0.0/8",
                "172.16.0.0/12",
                "192.168.0.0/16",
                "169.254.0.0/16",
                "127.0.0.0/8",
                "fc00::/7",
                "fe80::/10",
                "::1/128");
    }

    /**
     * An authority that can vouch for this host, local names and private addresses and for nothing else (RFC 5280
     * §4.2.1.10): whoever trusts it trusts it for nothing on the Internet, even if its key were stolen.
     */
    static Signed authority(String host, Instant now) throws GeneralSecurityException {
        var pair = newPair();
        var name = new X500Name("CN=Practice floor on " + host + ",O=Practice floor");
        var limits = Stream.concat(
                        Stream.concat(Stream.of(host), localDomains())
                                .distinct()
                                .map(domain -> new GeneralName(GeneralName.dNSName, domain)),
                        privateNetworks().map(range -> new GeneralName(GeneralName.iPAddress, range)))
                .map(GeneralSubtree::new)
                .toArray(GeneralSubtree[]::new);
        try {
            var draft = draft(name, name, pair, now, AUTHORITY_LASTS)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign))
                    .addExtension(Extension.nameConstraints, true, new NameConstraints(limits, null));
            return new Signed(signed(draft, pair.getPrivate()), pair.getPrivate());
        } catch (CertIOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** A server's certificate, signed by this authority. */
    Signed server(Set<String> names, Instant now) throws GeneralSecurityException {
        var pair = newPair();
        var issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        var all = names.stream().sorted().map(Signed::named).toArray(GeneralName[]::new);
        try {
            var draft = draft(issuer, new X500Name("CN=Practice floor"), pair, now, SERVER_LASTS)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .addExtension(
                            Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
                    .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(all));
            return new Signed(signed(draft, key), pair.getPrivate());
        } catch (CertIOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    static boolean isAddress(String name) {
        return name.matches("[0-9.]+|.*:.*");
    }

    private static GeneralName named(String name) {
        return new GeneralName(isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }

    private static X509v3CertificateBuilder draft(
            X500Name issuer, X500Name subject, KeyPair pair, Instant now, Duration lasts) {
        var serial = new BigInteger(127, new SecureRandom());
        return new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(now.minus(BEFORE)), Date.from(now.plus(lasts)), subject, pair.getPublic());
    }

    private static X509Certificate signed(X509v3CertificateBuilder draft, PrivateKey key)
            throws GeneralSecurityException {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
            return new JcaX509CertificateConverter().getCertificate(draft.build(signer));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
