package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The switch's queue log, sorted out by call.
 *
 * @param strangers channels that waited in a queue and belong to no call anybody knows
 * @param torn lines that could not be read
 */
record QueueLogBook(Map<CallId, QueueCall> calls, List<String> strangers, int torn) {

    /** What the log says of one call; its lines in the log's order. */
    record QueueCall(CallId id, List<QueueLogRow> rows) {
        Optional<QueueLogRow> first(String event) {
            return rows.stream().filter(row -> row.is(event)).findFirst();
        }

        /** One alone, unless the log is wrong: who leaves a full queue for another one has not left them all. */
        List<QueueLogRow> lastWords() {
            var again = new HashSet<QueueLogRow>();
            for (int i = 0; i + 1 < rows.size(); i++) {
                if (rows.get(i).is("EXITWITHTIMEOUT") && rows.get(i + 1).is("ENTERQUEUE")) {
                    again.add(rows.get(i));
                }
            }
            return rows.stream()
                    .filter(row -> row.isLastWord() && !again.contains(row))
                    .toList();
        }

        long vainRings() {
            return rows.stream().filter(QueueLogRow::isVainRing).count();
        }
    }

    /**
     * Reads the whole log.
     *
     * @param names which call a channel belongs to, by its Uniqueid
     * @throws IOException when it is there and cannot be read
     */
    static QueueLogBook read(Path file, Map<String, CallId> names) throws IOException {
        var sorted = new TreeMap<CallId, List<QueueLogRow>>();
        var strangers = new TreeSet<String>();
        int torn = 0;
        for (String line : Lines.of(file, 0).lines()) {
            var row = QueueLogRow.parse(line);
            if (row.isEmpty()) {
                torn += line.isEmpty() ? 0 : 1;
            } else {
                sort(row.get(), names, sorted, strangers);
            }
        }
        var calls = new TreeMap<CallId, QueueCall>();
        sorted.forEach((call, rows) -> calls.put(call, new QueueCall(call, List.copyOf(rows))));
        return new QueueLogBook(calls, List.copyOf(strangers), torn);
    }

    private static void sort(
            QueueLogRow row,
            Map<String, CallId> names,
            Map<CallId, List<QueueLogRow>> sorted,
            TreeSet<String> strangers) {
        var call = names.get(row.uniqueId());
        if (call != null) {
            sorted.computeIfAbsent(call, c -> new ArrayList<>()).add(row);
        } else if (row.is("ENTERQUEUE") || row.is("CONNECT") || row.isLastWord()) {
            strangers.add(row.uniqueId());
        }
    }
}
