package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import java.util.List;

/** Everything the store knows of a call, gone. To be used inside the transaction of whoever decides that it goes. */
final class CallRemoval {
    /** Tables that name their call; marks and disagreements hang on the evaluations and go before them. */
    private static final List<String> TABLES = List.of(
            "worksheets",
            "field_acts",
            "call_backs",
            "own_words",
            "call_comments",
            "evaluations",
            "next_calls",
            "remarks",
            "judgements");

    private static final String MARKS = " WHERE evaluation IN (SELECT id FROM evaluations WHERE call = ?)";

    private static final String EMPTY = "UPDATE journal SET call = NULL, kind = 'forgotten', body = '{}' WHERE ";

    private CallRemoval() {}

    static void of(Sql sql, List<CallId> calls) {
        var rows = calls.stream().map(call -> new Object[] {call.value()}).toList();
        if (rows.isEmpty()) {
            return;
        }
        sql.runAll("DELETE FROM marks" + MARKS, rows);
        sql.runAll("DELETE FROM disagreements" + MARKS, rows);
        TABLES.forEach(table -> sql.runAll("DELETE FROM " + table + " WHERE call = ?", rows));
        sql.runAll("DELETE FROM calls WHERE id = ?", rows);
        sql.runAll(EMPTY + "call = ?", rows);
    }

    /** Lines of the journal keep their number and their time: a hole would look like a line somebody took out. */
    static int emptied(Sql sql, String which, Object... values) {
        return sql.run(EMPTY + which, values);
    }
}
