package be.cyberfam.lab.pbx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One configuration file with blanks. <code>{{NAME}}</code> is a blank; the lines between <code>; {{for seat}}</code> and
 * <code>; {{end}}</code> are repeated for each seat, with blanks such as <code>{{seat.id}}</code>. A blank nobody can fill
 * and a loop that does not end are errors that name file and line.
 */
record Template(String name, List<String> lines) {
    private static final Pattern BLANK = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern FOR = Pattern.compile("\\s*;\\s*\\{\\{for (\\w+)}}\\s*");
    private static final Pattern END = Pattern.compile("\\s*;\\s*\\{\\{end}}\\s*");
    /** What would end a value's line, begin a comment or a section in Asterisk's files. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl};\\[\\]]");

    Template {
        lines = List.copyOf(lines);
    }

    String fill(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {
        var text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            var loop = FOR.matcher(lines.get(at));
            if (!loop.matches()) {
                text.append(filled(at, values)).append('\n');
                continue;
            }
            int end = endOf(at);
            for (var item : itemsOf(at, loop.group(1), lists)) {
                var inside = with(values, loop.group(1), item);
                for (int line = at + 1; line < end; line++) {
                    text.append(filled(line, inside)).append('\n');
                }
            }
            at = end;
        }
        return text.toString();
    }

    private String filled(int line, Map<String, String> values) {
        return BLANK.matcher(lines.get(line)).replaceAll(blank -> {
            var value = values.get(blank.group(1));
            if (value == null) {
                throw error(line, "nothing is known of {{" + blank.group(1) + "}}");
            }
            if (UNSAFE.matcher(value).find()) {
                throw error(line, "the value of {{" + blank.group(1) + "}} has a character that cannot stand here");
            }
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    private int endOf(int start) {
        for (int line = start + 1; line < lines.size(); line++) {
            if (END.matcher(lines.get(line)).matches()) {
                return line;
            }
            if (FOR.matcher(lines.get(line)).matches()) {
                break;
            }
        }
        throw error(start, "the loop has no {{end}} of its own");
    }

    private List<Map<String, String>> itemsOf(int line, String list, Map<String, List<Map<String, String>>> lists) {
        var items = lists.get(list);
        if (items == null) {
            throw error(line, "there is no list of \"" + list + "\", only of " + String.join(", ", sorted(lists)));
        }
        return items;
    }

    private static List<String> sorted(Map<String, ?> map) {
        return map.keySet().stream().sorted().toList();
    }

    private static Map<String, String> with(Map<String, String> values, String list, Map<String, String> item) {
        var all = new LinkedHashMap<>(values);
        item.forEach((key, value) -> all.put(list + "." + key, value));
        return all;
    }

    private PbxFailed error(int line, String what) {
        return new PbxFailed(PbxFailed.Code.TEMPLATE, name + ", line " + (line + 1) + ": " + what + ".");
    }
}
