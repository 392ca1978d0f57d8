package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The PBX's passwords, kept in {@code HOME/secrets/pbx.properties} (0600) and nowhere else but in the rendered files.
 * 32 characters of a 62 letter alphabet: 190 bits.
 *
 * @param byName "ami" and every seat's endpoint ("seat-01-web", "seat-01-sip")
 */
public record PbxSecrets(Map<String, String> byName) {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 32;

    public PbxSecrets {
        byName = Map.copyOf(byName);
    }

    /** The home's secrets; those that are missing are made and kept, those that are there never change. */
    public static PbxSecrets of(Path home, List<String> seats) {
        var file = home.resolve("secrets").resolve("pbx.properties");
        var known = read(file);
        int before = known.size();
        var random = new SecureRandom();
        known.computeIfAbsent("ami", name -> fresh(random));
        for (var seat : seats) {
            known.computeIfAbsent(seat + "-web", name -> fresh(random));
            known.computeIfAbsent(seat + "-sip", name -> fresh(random));
        }
        if (known.size() > before) {
            write(file, known);
        }
        return new PbxSecrets(known);
    }

    /** The manager account's password. */
    public String ami() {
        return of("ami");
    }

    /** The password of an endpoint, e.g. "seat-01-sip". */
    public String of(String name) {
        var secret = byName.get(name);
        if (secret == null) {
            throw new IllegalArgumentException("no secret for " + name);
        }
        return secret;
    }

    /** Says how many there are, never which. */
    @Override
    public String toString() {
        return "PbxSecrets[" + byName.size() + "]";
    }

    private static String fresh(SecureRandom random) {
        var secret = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }

    private static Map<String, String> read(Path file) {
        var map = new TreeMap<String, String>();
        if (!Files.exists(file)) {
            return map;
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
            return map;
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.HOME, "Cannot read " + file + " (" + e + ").", e);
        }
    }

    private static void write(Path file, Map<String, String> secrets) {
        var text = new StringBuilder();
        new TreeMap<>(secrets)
                .forEach((name, secret) ->
                        text.append(name).append('=').append(secret).append('\n'));
        PrivateFile.write(file, text.toString());
    }
}
