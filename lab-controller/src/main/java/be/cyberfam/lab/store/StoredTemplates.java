package be.cyberfam.lab.store;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Template;
import be.cyberfam.lab.conductor.Templates;
import io.vertx.core.Future;
import java.util.List;

/** Templates in the store's table. */
final class StoredTemplates implements Templates {

    private final Writer writer;
    private final Readers readers;

    StoredTemplates(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<List<Template>> all() {
        return readers.ask(sql -> sql.ask("SELECT * FROM templates ORDER BY title, id", StoredTemplates::read));
    }

    @Override
    public Future<Void> keep(Template template) {
        return writer.change(sql -> sql.run(
                        """
                        INSERT INTO templates (id, title, definition, made_by, made_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET title = excluded.title, definition = excluded.definition,
                            made_by = excluded.made_by, made_at = excluded.made_at""",
                        template.id(),
                        template.title(),
                        template.definition(),
                        template.madeBy().value(),
                        template.madeAt().toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<Boolean> remove(String id) {
        return writer.change(sql -> sql.run("DELETE FROM templates WHERE id = ?", id) == 1);
    }

    private static Template read(Row row) {
        return new Template(
                row.text("id"),
                row.text("title"),
                row.text("definition"),
                new PersonId(row.text("made_by")),
                row.maybeTime("made_at").orElseThrow());
    }
}
