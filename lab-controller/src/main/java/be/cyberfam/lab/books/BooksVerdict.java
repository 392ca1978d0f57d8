package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the comparison of the books came to.
 *
 * @param calls how many calls each book holds
 * @param open calls the journal has not ended: they are on the line, were a moment ago, or the lab is to be
 *     started once to close them
 * @param differences explained and unexplained
 */
public record BooksVerdict(Map<Book, Integer> calls, List<CallId> open, List<Difference> differences) {

    public BooksVerdict {
        open = List.copyOf(open);
        differences = List.copyOf(differences);
    }

    /** All agree, or what differs is explained by the record of the call. */
    public boolean isGood() {
        return unexplained().isEmpty();
    }

    /** For the command line: 0 when good, else 1. */
    public int exitCode() {
        return isGood() ? 0 : 1;
    }

    public List<Difference> unexplained() {
        return differences.stream().filter(d -> d.explanation().isEmpty()).toList();
    }

    /** The table for a terminal, lines ended by a line feed. */
    public String text() {
        var text = new ArrayList<String>();
        text.add("%-16s %8s".formatted("book", "calls"));
        calls.forEach((book, count) -> text.add("%-16s %8d".formatted(book, count)));
        if (!open.isEmpty()) {
            text.add("");
            text.add("not over yet: " + open.stream().map(CallId::value).collect(Collectors.joining(", ")));
        }
        list(text, "differences", unexplained());
        list(text, "differences that are explained", explained());
        text.add("");
        text.add(conclusion());
        return String.join("\n", text) + "\n";
    }

    private String conclusion() {
        int unexplained = unexplained().size();
        return switch (unexplained) {
            case 0 -> "The books agree.";
            case 1 -> "One difference that nothing explains.";
            default -> unexplained + " differences that nothing explains.";
        };
    }

    private List<Difference> explained() {
        return differences.stream().filter(d -> d.explanation().isPresent()).toList();
    }

    private static void list(List<String> text, String title, List<Difference> some) {
        if (some.isEmpty()) {
            return;
        }
        text.add("");
        text.add(title + ":");
        for (Difference difference : some) {
            var call = difference.call().map(CallId::value).orElse("-");
            text.add("  %-20s %-14s %s".formatted(call, difference.book(), difference.what()));
            difference.explanation().ifPresent(why -> text.add("  %-20s %-14s because: %s".formatted("", "", why)));
        }
    }
}
