package be.cyberfam.lab.dialler;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of a CSV file (RFC 4180, and what spreadsheets make of it) into rows; rows without any text are left out. */
final class CsvRows {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int begunAt = 1;
    private boolean quoted;

    /** @param line at which it begins, from 1 */
    record Row(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvRows(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<Row> of(String text) {
        return new CsvRows(text.startsWith("\uFEFF") ? text.substring(1) : text).split();
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.chars().filter(c -> c == ';').count()
                        >= first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private List<Row> split() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE) {
                boolean isOne = quoted && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                if (isOne) {
                    cell.append(QUOTE);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else {
                take(c);
            }
        }
        endRow();
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private void take(char c) {
        if (c == '\n') {
            line++;
        }
        if (quoted) {
            cell.append(c);
        } else if (c == '\n') {
            endRow();
        } else if (c == separator) {
            endCell();
        } else if (c != '\r') {
            cell.append(c);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Row(begunAt, List.copyOf(cells)));
        cells = new ArrayList<>();
        begunAt = line;
    }
}
