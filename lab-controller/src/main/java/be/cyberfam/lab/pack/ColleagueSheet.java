package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Colleague;
import be.cyberfam.lab.scenario.ColleagueLine;
import be.cyberfam.lab.scenario.Company;
import be.cyberfam.lab.scenario.Fact;
import be.cyberfam.lab.scenario.Facts;
import be.cyberfam.lab.scenario.FormField;
import be.cyberfam.lab.scenario.HandoverTerms;
import be.cyberfam.lab.scenario.Labels;
import be.cyberfam.lab.scenario.Phrase;
import be.cyberfam.lab.scenario.PhraseId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code colleagues.yaml}: whom the lab plays outside the room, and what they all say. */
final class ColleagueSheet {
    static final String FILE = "colleagues.yaml";
    private static final Set<String> KEYS =
            Set.of("id", "name", "service", "level", "voice", "takes", "expects", "lines");

    private final Sheet sheet;
    private final String language;
    private final Company company;
    private final List<FormField> form;

    ColleagueSheet(Sheet sheet, String language, Company company, List<FormField> form) {
        this.sheet = sheet;
        this.language = language;
        this.company = company;
        this.form = form;
    }

    /** All of them; who is there twice is noted. */
    List<Colleague> colleagues(Entry entry) {
        var fields = sheet.fields(entry, Set.of("lines", "colleagues"));
        var common = lines(fields);
        var items = sheet.items(sheet.must(fields, "colleagues"));
        var read = sheet.parts(items, item -> colleague(item, common));
        if (read.stream().map(Colleague::id).distinct().count() < read.size()) {
            sheet.note(entry.line(), "a colleague is there twice", "another id for one of them");
        }
        return read;
    }

    private Colleague colleague(Entry entry, Map<PhraseId, Phrase> common) {
        var fields = sheet.fields(entry, KEYS);
        var name = sheet.text(fields, "name");
        var service = PackReader.labels(sheet, sheet.fields(sheet.must(fields, "service"), Set.of("fr", "nl", "en")));
        var lines = new HashMap<>(common);
        lines.putAll(lines(fields));
        return new Colleague(
                sheet.text(fields, "id"),
                name,
                service,
                sheet.number(fields, "level"),
                new VoiceSheet(sheet, language).voice(sheet.must(fields, "voice")),
                terms(fields),
                lines,
                facts(name, service));
    }

    /** What is said at a moment that does not exist would never be said. */
    private Map<PhraseId, Phrase> lines(Entry.Fields fields) {
        return sheet.may(fields, "lines").map(this::knownLines).orElse(Map.of());
    }

    private Map<PhraseId, Phrase> knownLines(Entry entry) {
        var known = Arrays.stream(ColleagueLine.values())
                .map(line -> line.phrase().value())
                .collect(Collectors.toSet());
        sheet.fields(entry, known);
        return PhraseSheet.phrases(sheet, entry);
    }

    private HandoverTerms terms(Entry.Fields fields) {
        var takes = sheet.may(fields, "takes")
                .map(entry -> sheet.items(entry).stream().map(sheet::family).collect(Collectors.toSet()))
                .orElseGet(Colleague::anyFamily);
        var expects = sheet.fields(sheet.must(fields, "expects"), Set.of("briefing", "fields", "asks-back"));
        return new HandoverTerms(
                takes, sheet.length(expects, "briefing"), wanted(expects), sheet.number(expects, "asks-back"));
    }

    private List<String> wanted(Entry.Fields expects) {
        return sheet.may(expects, "fields").map(sheet::items).orElse(List.of()).stream()
                .map(this::field)
                .toList();
    }

    private String field(Entry entry) {
        var key = sheet.text(entry);
        if (form.stream().noneMatch(field -> field.key().equals(key))) {
            throw sheet.wrong(entry, "there is no field \"" + key + "\"", "it in " + HandbookSheet.FORM);
        }
        return key;
    }

    private Facts facts(String name, Labels service) {
        return new Facts(
                List.of(fact("name", name), fact("service", spoken(service)), fact("company", company.name())));
    }

    private static Fact fact(String key, String value) {
        return new Fact(key, value, value, List.of());
    }

    private String spoken(Labels labels) {
        return switch (language.replaceAll("-.*", "")) {
            case "nl" -> labels.nl();
            case "en" -> labels.en();
            default -> labels.fr();
        };
    }
}
