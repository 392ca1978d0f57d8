package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.Receipt;
import be.cyberfam.lab.floor.FloorEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything the store may forget of a person, gone, and counted. To be used inside the transaction that writes the receipt. */
final class PersonRemoval {
    /** What hangs on the person alone; nobody asks how many there were. */
    private static final List<String> OF_HER = List.of("sessions", "class_people", "help", "set_aside", "call_backs");

    private final Sql sql;
    private final String person;

    private PersonRemoval(Sql sql, String person) {
        this.sql = sql;
        this.person = person;
    }

    static Receipt of(Sql sql, Receipt order) {
        var removal = new PersonRemoval(sql, order.person().value());
        var erased = new LinkedHashMap<>(order.erased());
        erased.putAll(removal.erased());
        return new Receipt(order.id(), order.person(), order.by(), order.at(), erased, removal.kept());
    }

    private Map<String, Integer> erased() {
        var counts = new LinkedHashMap<String, Integer>();
        var calls = sql.ask("SELECT id FROM calls WHERE person = ?", row -> new CallId(row.text("id")), person);
        counts.put("calls", calls.size());
        counts.put("texts", inHerCalls("worksheets") + inHerCalls("own_words") + inHerCalls("remarks"));
        counts.put("comments", inHerCalls("call_comments"));
        counts.put("evaluations", inHerCalls("evaluations"));
        counts.put("messages", messages());
        CallRemoval.of(sql, calls);
        // what a trainer did stays in the book, but no more to whom
        sql.run("UPDATE audit SET heard = NULL, call = NULL, seat = NULL WHERE heard = ?", person);
        OF_HER.forEach(table -> sql.run("DELETE FROM " + table + " WHERE person = ?", person));
        counts.put("account", sql.run("DELETE FROM people WHERE id = ?", person));
        return counts;
    }

    /** What a school has to be able to show when she is gone; each goes by its own clock. */
    private Map<String, Integer> kept() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("attendance", sittings());
        counts.put("training", rows("signatures") + rows("placements") + rows("trainings"));
        counts.put("consents", rows("consents"));
        return counts;
    }

    private int inHerCalls(String table) {
        return count("SELECT COUNT(*) AS n FROM " + table + " WHERE call IN (SELECT id FROM calls WHERE person = ?)");
    }

    private int rows(String table) {
        return count("SELECT COUNT(*) AS n FROM " + table + " WHERE person = ?");
    }

    private int count(String question) {
        return (int) (long) sql.ask(question, row -> row.number("n"), person).getFirst();
    }

    /** What was written to her while she sat somewhere. */
    private int messages() {
        var occupants = Occupants.readFrom(sql);
        var hers = sql.ask("SELECT * FROM journal WHERE kind = 'message-sent'", JournalRow::of).stream()
                .filter(row -> row.event() instanceof FloorEvent.MessageSent sent
                        && occupants
                                .at(sent.seat(), row.seq())
                                .filter(who -> who.value().equals(person))
                                .isPresent())
                .toList();
        hers.forEach(row -> CallRemoval.emptied(sql, "seq = ?", row.seq()));
        return hers.size();
    }

    private int sittings() {
        return (int) sql.ask("SELECT * FROM journal WHERE kind = 'signed-on'", JournalRow::of).stream()
                .filter(row -> row.event() instanceof FloorEvent.SignedOn on
                        && on.person().id().value().equals(person))
                .count();
    }
}
