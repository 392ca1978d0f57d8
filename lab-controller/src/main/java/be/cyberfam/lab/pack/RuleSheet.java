package be.cyberfam.lab.pack;

import be.cyberfam.lab.assess.Measured;
import be.cyberfam.lab.assess.Rule;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads by which figure a machine gives marks, and how much is good enough for each: the same on scorecards and in grids. */
final class RuleSheet {
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}) ?%");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final Sheet sheet;

    RuleSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    Rule rule(Entry measure, Entry limits) {
        return new Rule(
                measured(measure),
                sheet
                        .each(limits, limit -> new Rule.Limit(mark(limits, limit.getKey()), limit(limit.getValue())))
                        .values()
                        .stream()
                        .toList());
    }

    /** The whole number before a colon. */
    int mark(Entry at, String key) {
        if (!NUMBER.matcher(key).matches()) {
            throw sheet.wrong(at, "\"" + key + "\" is no mark", "a whole number before the colon");
        }
        return Integer.parseInt(key);
    }

    private Measured measured(Entry entry) {
        var word = sheet.text(entry);
        return Arrays.stream(Measured.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> sheet.wrong(
                        entry,
                        "nothing is measured that is called \"" + word + "\"",
                        "one of "
                                + Arrays.stream(Measured.values())
                                        .map(RuleSheet::word)
                                        .toList()));
    }

    /** A length of time in ms, a share of 1, or a number. */
    private double limit(Entry entry) {
        var text = sheet.text(entry);
        var share = SHARE.matcher(text);
        if (share.matches()) {
            return Integer.parseInt(share.group(1)) / 100.0;
        }
        return NUMBER.matcher(text).matches()
                ? Integer.parseInt(text)
                : sheet.length(entry).toMillis();
    }

    private static String word(Measured measured) {
        return measured.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
