package be.cyberfam.lab.scenario;

import java.util.regex.Pattern;

/** The one rule for the names that pack authors choose: short, lower case, safe in file names. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private Names() {}

    static boolean fits(String value) {
        return NAME.matcher(value).matches();
    }

    static void check(String what, String value) {
        if (!fits(value)) {
            throw new IllegalArgumentException("\"" + value + "\" cannot name a " + what
                    + ": write 1 to 40 lower-case letters, digits and hyphens");
        }
    }
}
