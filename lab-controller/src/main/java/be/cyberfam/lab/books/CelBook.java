package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The switch's channel event book, sorted out by call.
 *
 * @param calls each call's lines, by time
 * @param torn lines that could not be read
 */
record CelBook(Map<CallId, CelCall> calls, int torn) {

    /**
     * Reads the whole book (about 2 KB and 5 µs a call's line); lines need not be in order.
     *
     * @throws IOException when it is there and cannot be read
     */
    static CelBook read(Path file) throws IOException {
        var rows = new ArrayList<CelRow>();
        int torn = 0;
        for (String line : Lines.of(file, 0).lines()) {
            var row = CelRow.parse(line);
            row.ifPresent(rows::add);
            torn += row.isPresent() || line.isEmpty() ? 0 : 1;
        }
        return new CelBook(byCall(rows), torn);
    }

    /** Which call a channel of the switch belongs to, by its Uniqueid. */
    Map<String, CallId> callsByUniqueId() {
        var calls = new HashMap<String, CallId>();
        this.calls.values().forEach(call -> call.rows().forEach(row -> calls.put(row.uniqueId(), call.id())));
        return calls;
    }

    /** A line names its call, or shares a channel or a linked channel with one that does. */
    private static Map<CallId, CelCall> byCall(List<CelRow> rows) {
        var names = new HashMap<String, CallId>();
        for (CelRow row : rows) {
            row.call().ifPresent(call -> {
                names.put(row.uniqueId(), call);
                names.putIfAbsent(row.linkedId(), call);
            });
        }
        var sorted = new TreeMap<CallId, List<CelRow>>();
        for (CelRow row : rows) {
            Optional.ofNullable(names.getOrDefault(row.uniqueId(), names.get(row.linkedId())))
                    .ifPresent(call ->
                            sorted.computeIfAbsent(call, c -> new ArrayList<>()).add(row));
        }
        var calls = new TreeMap<CallId, CelCall>();
        sorted.forEach((call, lines) -> {
            lines.sort(Comparator.comparing(CelRow::at));
            calls.put(call, new CelCall(call, List.copyOf(lines)));
        });
        return calls;
    }
}
