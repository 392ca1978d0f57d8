package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.LineFault;
import be.cyberfam.lab.scenario.PhraseId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one thing a supervisor may have happen in a call. */
final class InjectSheet {
    private static final Set<String> KEYS =
            Set.of("id", "title", "say", "angry", "end", "line", "strength", "length", "after-words");

    private final Sheet sheet;

    InjectSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    Inject inject(Entry entry) {
        var fields = sheet.fields(entry, KEYS);
        var says = sheet.may(fields, "say").map(sheet::several).orElse(List.of()).stream()
                .map(say -> new PhraseId(sheet.text(say)))
                .toList();
        return new Inject(
                new InjectId(sheet.text(fields, "id")),
                sheet.text(fields, "title"),
                says,
                sheet.yes(fields, "angry"),
                sheet.yes(fields, "end"),
                fault(fields),
                Optional.empty(),
                sheet.may(fields, "after-words").map(words -> KnownCues.words(sheet, fields, "after-words")));
    }

    private Optional<LineFault> fault(Entry.Fields fields) {
        var lines = new LineSheet(sheet);
        return sheet.may(fields, "line")
                .map(line -> new LineFault(
                        lines.trouble(line), lines.strength(fields), Optional.of(sheet.length(fields, "length"))));
    }
}
