package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Fact;
import be.cyberfam.lab.scenario.Facts;
import be.cyberfam.lab.scenario.Phrase;
import be.cyberfam.lab.scenario.PhraseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the parts that several files share: phrases and facts. */
final class PhraseSheet {
    private PhraseSheet() {}

    static Map<PhraseId, Phrase> phrases(Sheet sheet, Entry entry) {
        var phrases = new LinkedHashMap<PhraseId, Phrase>();
        sheet.each(entry, field -> {
                    var wordings = sheet.items(field.getValue()).stream()
                            .map(sheet::text)
                            .toList();
                    return new Phrase(new PhraseId(field.getKey()), wordings);
                })
                .values()
                .forEach(phrase -> phrases.put(phrase.id(), phrase));
        return phrases;
    }

    /** These, and something in the place of each that could not be read: its own mistake is noted, it is not missing besides. */
    static Map<PhraseId, Phrase> phrasesWithGapsFilled(Sheet sheet, Entry entry) {
        var phrases = phrases(sheet, entry);
        sheet.anyFields(entry).keySet().stream()
                .filter(PhraseId::isOne)
                .map(PhraseId::new)
                .forEach(id -> phrases.putIfAbsent(id, new Phrase(id, List.of("1", "2", "3"))));
        return phrases;
    }

    static Facts facts(Sheet sheet, Entry entry) {
        return new Facts(List.copyOf(sheet.each(entry, field -> fact(sheet, field.getKey(), field.getValue()))
                .values()));
    }

    private static Fact fact(Sheet sheet, String key, Entry entry) {
        if (entry instanceof Entry.Text) {
            var value = sheet.text(entry);
            return new Fact(key, value, value, List.of());
        }
        var fields = sheet.fields(entry, Set.of("value", "say", "also"));
        var also = sheet.may(fields, "also").map(sheet::items).orElse(List.of()).stream()
                .map(sheet::text)
                .toList();
        return new Fact(key, sheet.text(fields, "value"), sheet.text(fields, "say"), also);
    }
}
