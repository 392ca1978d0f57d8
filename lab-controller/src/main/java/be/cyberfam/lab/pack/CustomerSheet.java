package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.scenario.Dossier;
import be.cyberfam.lab.scenario.Facts;
import be.cyberfam.lab.scenario.Habits;
import be.cyberfam.lab.scenario.Manner;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Persona;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads {@code customers/ID.yaml}: who somebody is, whatever he calls about. */
final class CustomerSheet {
    private static final Set<String> KEYS =
            Set.of("name", "age", "voice", "patience", "manner", "mood", "facts", "orders", "contacts");

    private static final Set<String> MANNER = Set.of(
            "shortest-pause",
            "longest-pause",
            "silence",
            "hold",
            "tolerance",
            "back-channels",
            "cuts-in",
            "yields",
            "corrects",
            "asks-again",
            "puts-aside",
            "away");

    private final Sheet sheet;
    private final String language;

    CustomerSheet(Sheet sheet, String language) {
        this.sheet = sheet;
        this.language = language;
    }

    Persona persona(String id, Entry entry) {
        var fields = sheet.fields(entry, KEYS);
        return new Persona(
                new CustomerId(id),
                sheet.text(fields, "name"),
                sheet.number(fields, "age"),
                new VoiceSheet(sheet, language).voice(sheet.must(fields, "voice")),
                patience(sheet.must(fields, "patience")),
                manner(sheet.must(fields, "manner")),
                new MoodSheet(sheet).rules(sheet.may(fields, "mood")),
                sheet.may(fields, "facts")
                        .map(facts -> PhraseSheet.facts(sheet, facts))
                        .orElse(Facts.NONE),
                new Dossier(listed(fields, "orders", this::order), listed(fields, "contacts", this::contact)));
    }

    private <T> List<T> listed(Entry.Fields fields, String key, Function<Entry, T> reading) {
        return sheet.parts(sheet.may(fields, key).map(sheet::items).orElse(List.of()), reading);
    }

    private Dossier.Order order(Entry entry) {
        var fields = sheet.fields(entry, Set.of("number", "date", "what", "state", "price"));
        return at(
                entry,
                () -> new Dossier.Order(
                        sheet.text(fields, "number"),
                        sheet.date(fields, "date"),
                        sheet.text(fields, "what"),
                        sheet.text(fields, "state"),
                        sheet.text(fields, "price", "")));
    }

    private Dossier.Contact contact(Entry entry) {
        var fields = sheet.fields(entry, Set.of("date", "about", "note"));
        return at(
                entry,
                () -> new Dossier.Contact(
                        sheet.date(fields, "date"), sheet.text(fields, "about"), sheet.text(fields, "note")));
    }

    private Patience patience(Entry entry) {
        var fields = sheet.fields(entry, Set.of("least", "mean", "most", "always"));
        return at(
                entry,
                () -> fields.all().containsKey("always")
                        ? new Patience.Fixed(sheet.length(fields, "always"))
                        : spread(fields));
    }

    private Patience spread(Entry.Fields fields) {
        var least = sheet.may(fields, "least").map(sheet::length).orElse(Duration.ZERO);
        return fields.all().containsKey("mean")
                ? new Patience.Exponential(least, sheet.length(fields, "mean"))
                : new Patience.Between(least, sheet.length(fields, "most"));
    }

    private Manner manner(Entry entry) {
        var fields = sheet.fields(entry, MANNER);
        return at(
                entry,
                () -> new Manner(
                        sheet.length(fields, "shortest-pause"),
                        sheet.length(fields, "longest-pause"),
                        sheet.length(fields, "silence"),
                        sheet.length(fields, "hold"),
                        sheet.number(fields, "tolerance"),
                        habits(fields)));
    }

    private Habits habits(Entry.Fields fields) {
        var usual = Habits.USUAL;
        return new Habits(
                length(fields, "back-channels", usual.backChannels()),
                length(fields, "cuts-in", usual.cutsIn()),
                yes(fields, "yields", usual.yields()),
                yes(fields, "corrects", usual.corrects()),
                percent(fields, "asks-again", usual.asksAgain()),
                percent(fields, "puts-aside", usual.putsAside()),
                length(fields, "away", usual.away()));
    }

    private Duration length(Entry.Fields fields, String key, Duration otherwise) {
        return sheet.may(fields, key).map(sheet::length).orElse(otherwise);
    }

    private boolean yes(Entry.Fields fields, String key, boolean otherwise) {
        return sheet.may(fields, key).isPresent() ? sheet.yes(fields, key) : otherwise;
    }

    private int percent(Entry.Fields fields, String key, int otherwise) {
        return sheet.may(fields, key).map(sheet::number).orElse(otherwise);
    }

    /** A value that refuses itself is wrong at this entry, not at the file's beginning. */
    private <T> T at(Entry entry, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new Wrong(sheet.problem(entry, String.valueOf(e.getMessage())));
        }
    }
}
