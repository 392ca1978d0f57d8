package be.cyberfam.lab.conductor;

import java.util.regex.Pattern;

/** Which class of trainees. */
public record ClassId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    public ClassId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a class's id is letters, digits and hyphens, not \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
