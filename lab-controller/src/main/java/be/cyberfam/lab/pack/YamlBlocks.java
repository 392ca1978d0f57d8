package be.cyberfam.lab.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of YAML cut where its parts begin: at keys or at items of one indentation. Comments directly above a part are its own, so that
 * it can be kept, moved or dropped with them.
 *
 * @param head what stands before the first part
 * @param parts key (or the item's place, for a list) and text of each, in order
 */
record YamlBlocks(List<String> head, List<Block> parts) {
    private static final Pattern COMMENT_OR_BLANK = Pattern.compile("\\s*(#.*)?");

    /** Lines that belong together. */
    record Block(String key, List<String> lines) {}

    /** The keys of a map whose lines begin with so many spaces. */
    static YamlBlocks keys(List<String> lines, int indent) {
        return cut(lines, Pattern.compile(" {" + indent + "}([^\\s#'\"{\\[-][^:]*):(\\s.*)?"));
    }

    /** The items of a list whose lines begin with so many spaces. */
    static YamlBlocks items(List<String> lines, int indent) {
        return cut(lines, Pattern.compile(" {" + indent + "}(-) .*"));
    }

    private static YamlBlocks cut(List<String> lines, Pattern beginning) {
        var head = new ArrayList<String>();
        var parts = new ArrayList<Block>();
        var above = new ArrayList<String>();
        for (var line : lines) {
            var begins = beginning.matcher(line);
            if (begins.matches()) {
                var block = new Block(begins.group(1), above);
                above = new ArrayList<>();
                block.lines().add(line);
                parts.add(block);
            } else if (COMMENT_OR_BLANK.matcher(line).matches()) {
                above.add(line);
            } else {
                var into = parts.isEmpty() ? head : parts.getLast().lines();
                into.addAll(above);
                above.clear();
                into.add(line);
            }
        }
        (parts.isEmpty() ? head : parts.getLast().lines()).addAll(above);
        return new YamlBlocks(head, parts);
    }
}
