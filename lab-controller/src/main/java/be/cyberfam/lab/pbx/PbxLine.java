package be.cyberfam.lab.pbx;

import java.util.regex.Pattern;

/**
 * A line, which is a queue.
 *
 * @param name of both, [a-z0-9-]
 * @param language of its announcements, a folder of sounds
 * @param key by which the voice menu chooses it; empty: by none
 * @param greets whether its machine says something before the queue
 * @param announcing what its queue tells those who wait
 */
public record PbxLine(String name, String language, String key, boolean greets, PbxAnnouncing announcing) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    public PbxLine {
        checkName(name);
        if (!language.matches("[a-z]{2}") || !key.matches("[1-8]?")) {
            throw new IllegalArgumentException(
                    "line " + name + " speaks fr, nl or en and has a key from 1 to 8 or none");
        }
    }

    /** A French one without ado. */
    public static PbxLine plain(String name) {
        return new PbxLine(name, "fr", "", false, PbxAnnouncing.NOTHING);
    }

    PbxLine announcing(PbxAnnouncing other) {
        return new PbxLine(name, language, key, greets, other);
    }

    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" cannot name a seat or a line: letters a-z, digits and - only");
        }
    }
}
