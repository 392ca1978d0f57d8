package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Voice;
import java.util.Set;

/** Reads how somebody sounds. */
record VoiceSheet(Sheet sheet, String language) {
    /** A voice that refuses itself is wrong at this entry, not at the file's beginning. */
    Voice voice(Entry entry) {
        var fields = sheet.fields(entry, Set.of("language", "variant", "rate", "pitch"));
        try {
            return new Voice(
                    sheet.text(fields, "language", language),
                    sheet.text(fields, "variant", ""),
                    sheet.number(fields, "rate"),
                    sheet.number(fields, "pitch"));
        } catch (IllegalArgumentException e) {
            throw new Wrong(sheet.problem(entry, String.valueOf(e.getMessage())));
        }
    }
}
