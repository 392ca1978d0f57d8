package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Article;
import be.cyberfam.lab.scenario.ArticleId;
import be.cyberfam.lab.scenario.FormField;
import be.cyberfam.lab.scenario.Script;
import be.cyberfam.lab.scenario.ScriptId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the handbook: {@code form.yaml}, {@code articles/ID.yaml} and {@code scripts/ID.yaml}. */
final class HandbookSheet {
    static final String FORM = "form.yaml";

    /** The script for a call of which nothing is known yet. */
    private static final String ANY_CALL = "any-call";

    private final Sheet sheet;

    HandbookSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Script> anyCallFirst(List<Script> scripts) {
        return scripts.stream()
                .sorted(Comparator.comparing(script -> !script.id().value().equals(ANY_CALL)))
                .toList();
    }

    static List<FormField> fields(Sheet sheet, Entry entry) {
        var file = sheet.fields(entry, Set.of("fields"));
        return List.copyOf(
                sheet.each(sheet.must(file, "fields"), field -> field(sheet, field.getKey(), field.getValue()))
                        .values());
    }

    private static FormField field(Sheet sheet, String key, Entry entry) {
        var fields = sheet.fields(entry, Set.of("fr", "nl", "en", "kind"));
        return new FormField(key, PackReader.labels(sheet, fields), kind(sheet, sheet.must(fields, "kind")));
    }

    private static FormField.Kind kind(Sheet sheet, Entry entry) {
        var word = sheet.text(entry);
        return Arrays.stream(FormField.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> sheet.wrong(entry, "there is no kind of field \"" + word + "\"", "one of " + kinds()));
    }

    private static String kinds() {
        return Arrays.stream(FormField.Kind.values()).map(FormField.Kind::word).collect(Collectors.joining(", "));
    }

    Article article(String id, Entry entry) {
        var fields = sheet.fields(entry, Set.of("title", "words", "text"));
        return new Article(
                new ArticleId(id), sheet.text(fields, "title"), texts(fields, "words"), texts(fields, "text"));
    }

    /** The script; a field it asks for that the form does not have is noted with its line. */
    Script script(String id, Entry entry, List<FormField> form) {
        var fields = sheet.fields(entry, Set.of("title", "steps", "fields", "note"));
        sheet.may(fields, "fields").map(sheet::items).orElse(List.of()).forEach(item -> requireKnown(item, form));
        return new Script(
                new ScriptId(id),
                sheet.text(fields, "title"),
                sheet.parts(sheet.items(sheet.must(fields, "steps")), this::step),
                sheet.may(fields, "fields").map(sheet::items).orElse(List.of()).stream()
                        .map(sheet::text)
                        .toList(),
                texts(fields, "note"));
    }

    private Script.Step step(Entry entry) {
        var fields = sheet.fields(entry, Set.of("title", "say", "words"));
        return new Script.Step(sheet.text(fields, "title"), sheet.text(fields, "say"), texts(fields, "words"));
    }

    private void requireKnown(Entry item, List<FormField> form) {
        var key = sheet.text(item);
        if (form.stream().noneMatch(field -> field.key().equals(key))) {
            sheet.note(item.line(), "there is no field \"" + key + "\"", "it in " + FORM + ", or one of its fields");
        }
    }

    private List<String> texts(Entry.Fields fields, String key) {
        return sheet.items(sheet.must(fields, key)).stream().map(sheet::text).toList();
    }
}
