package be.cyberfam.lab.store;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.ClassId;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.TraineeClass;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes in the store's tables. */
final class StoredClasses implements Classes {

    private final Writer writer;
    private final Readers readers;

    private record Place(String of, PersonId person, boolean leads) {}

    StoredClasses(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<List<TraineeClass>> all() {
        return readers.ask(sql -> sql.inOneGo(() -> {
            var places = sql.ask("SELECT * FROM class_people", StoredClasses::place);
            return sql.ask("SELECT * FROM classes ORDER BY title, id", row -> read(row, places));
        }));
    }

    @Override
    public Future<Void> keep(ClassId id, String title) {
        return writer.change(sql -> sql.run(
                        "INSERT INTO classes (id, title) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title",
                        id.value(),
                        title))
                .mapEmpty();
    }

    @Override
    public Future<Void> remove(ClassId id) {
        return writer.change(sql -> sql.run("DELETE FROM class_people WHERE class = ?", id.value())
                        + sql.run("DELETE FROM classes WHERE id = ?", id.value()))
                .mapEmpty();
    }

    @Override
    public Future<Void> enrol(ClassId id, Collection<PersonId> people, boolean leading) {
        var rows = people.stream()
                .map(person -> new Object[] {id.value(), person.value(), leading ? 1 : 0})
                .toList();
        return writer.change(sql -> {
                    sql.runAll(
                            "INSERT INTO class_people (class, person, leads) VALUES (?, ?, ?) ON CONFLICT (class, person) DO NOTHING",
                            rows);
                    return rows.size();
                })
                .mapEmpty();
    }

    @Override
    public Future<Void> leave(ClassId id, PersonId person) {
        return writer.change(sql ->
                        sql.run("DELETE FROM class_people WHERE class = ? AND person = ?", id.value(), person.value()))
                .mapEmpty();
    }

    private static Place place(Row row) {
        return new Place(row.text("class"), new PersonId(row.text("person")), row.number("leads") == 1);
    }

    private static TraineeClass read(Row row, List<Place> places) {
        var id = row.text("id");
        return new TraineeClass(new ClassId(id), row.text("title"), of(id, places, true), of(id, places, false));
    }

    private static Set<PersonId> of(String id, List<Place> places, boolean leads) {
        return places.stream()
                .filter(place -> place.of().equals(id) && place.leads() == leads)
                .map(Place::person)
                .collect(Collectors.toSet());
    }
}
