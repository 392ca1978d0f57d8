package be.cyberfam.lab.call;

import java.util.regex.Pattern;

/** The shape every id of the lab has: it travels in SIP headers, channel variables, file names and URLs. */
final class Ids {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    private Ids() {}

    /** The value itself, or an error that names the kind of id and the value. */
    static String checked(String kind, String value) {
        if (!SAFE.matcher(value).matches()) {
            throw new IllegalArgumentException(kind
                    + " must be 1 to 40 letters, digits or hyphens and not begin with a hyphen, not \"" + value + "\"");
        }
        return value;
    }
}
