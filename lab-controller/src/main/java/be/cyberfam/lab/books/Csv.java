package be.cyberfam.lab.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of comma-separated values (RFC 4180, no line ends inside a value). */
final class Csv {

    private final String line;
    private int at;

    private Csv(String line) {
        this.line = line;
    }

    /** The values of a line; empty when a quote is missing or stands where none may: a torn line. */
    static Optional<List<String>> values(String line) {
        return new Csv(line).read();
    }

    private Optional<List<String>> read() {
        var values = new ArrayList<String>();
        while (true) {
            var value = at < line.length() && line.charAt(at) == '"' ? quoted() : bare();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
            if (at == line.length()) {
                return Optional.of(values);
            }
            at++;
        }
    }

    /** From the opening quote to the comma or the end of the line. */
    private Optional<String> quoted() {
        var value = new StringBuilder();
        for (at++; at < line.length(); at++) {
            if (line.charAt(at) != '"') {
                value.append(line.charAt(at));
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                value.append('"');
                at++;
            } else {
                at++;
                return at == line.length() || line.charAt(at) == ',' ? Optional.of(value.toString()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> bare() {
        int end = line.indexOf(',', at);
        var value = line.substring(at, end < 0 ? line.length() : end);
        at += value.length();
        return value.indexOf('"') < 0 ? Optional.of(value) : Optional.empty();
    }
}
