package be.cyberfam.lab.report;

import be.cyberfam.lab.conductor.CallRow;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms a list of call records goes out in; both are written row by row, so that any number of them fits. */
public enum CallExport {
    /** An array of objects, one a line; what was not measured is null. */
    JSON {
        @Override
        <T> void write(List<Column<T>> columns, Iterator<T> rows, Appendable out) throws IOException {
            out.append('[');
            for (var separator = "\n"; rows.hasNext(); separator = ",\n") {
                out.append(separator).append(object(columns, rows.next()).encode());
            }
            out.append("\n]\n");
        }
    },
    /**
     * Opens right in a Belgian spreadsheet: UTF-8 with byte order mark, semicolons, CRLF; what was not measured is an empty
     * cell. A text that a spreadsheet would take for a formula gets an apostrophe before it.
     */
    CSV {
        @Override
        <T> void write(List<Column<T>> columns, Iterator<T> rows, Appendable out) throws IOException {
            out.append('\ufeff').append(line(columns.stream().map(Column::name).toList()));
            while (rows.hasNext()) {
                var row = rows.next();
                out.append(line(columns.stream()
                        .map(column ->
                                column.value().apply(row).map(CallExport::cell).orElse(""))
                        .toList()));
            }
        }
    };

    abstract <T> void write(List<Column<T>> columns, Iterator<T> rows, Appendable out) throws IOException;

    /**
     * Writes all calls.
     *
     * @param out takes characters; to be encoded as UTF-8
     * @throws IOException when {@code out} does
     */
    public void write(Iterator<CallRow> rows, Appendable out) throws IOException {
        write(Column.ALL, rows, out);
    }

    /** Writes what was done at the fields of the form, as {@link #write(Iterator, Appendable)} does. */
    public void writeFields(Iterator<FieldLogLine> lines, Appendable out) throws IOException {
        write(Column.FIELDS, lines, out);
    }

    /** Writes somebody's grid, as {@link #write(Iterator, Appendable)} does. */
    public void writeGrid(Iterator<GridLine> lines, Appendable out) throws IOException {
        write(Column.GRID, lines, out);
    }

    /**
     * The form a name means.
     *
     * @throws IllegalArgumentException when it is none of ours; the message names those there are
     */
    public static CallExport of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "json" -> JSON;
            case "csv" -> CSV;
            default -> throw new IllegalArgumentException("--format is json or csv, not " + name);
        };
    }

    /** Its name, as it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static <T> JsonObject object(List<Column<T>> columns, T row) {
        var object = new JsonObject();
        columns.forEach(
                column -> object.put(column.name(), column.value().apply(row).orElse(null)));
        return object;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CallExport::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(Object value) {
        var text = value.toString();
        return value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
