package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.LineTrouble;
import be.cyberfam.lab.scenario.LineFault;
import be.cyberfam.lab.scenario.LineFault.Strength;
import be.cyberfam.lab.scenario.PlannedFault;
import be.cyberfam.lab.scenario.StepId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what may be wrong with a customer's line. */
final class LineSheet {
    private static final Set<String> KEYS = Set.of("fault", "strength", "length", "at", "step");

    private final Sheet sheet;

    LineSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /** One item of a scenario's {@code line}. */
    PlannedFault planned(Entry entry) {
        var fields = sheet.fields(entry, KEYS);
        var length = sheet.may(fields, "length").map(sheet::length);
        return new PlannedFault(
                new LineFault(trouble(sheet.must(fields, "fault")), strength(fields), length), when(fields));
    }

    /** What is wrong with it, by its word. */
    LineTrouble trouble(Entry entry) {
        return one(entry, LineTrouble.values(), LineTrouble::word, "line fault");
    }

    /** How bad it is; medium when nothing is written. */
    Strength strength(Entry.Fields fields) {
        return sheet.may(fields, "strength").map(this::strength).orElse(Strength.MEDIUM);
    }

    private Strength strength(Entry entry) {
        return one(entry, Strength.values(), strength -> strength.name().toLowerCase(Locale.ROOT), "strength");
    }

    private PlannedFault.When when(Entry.Fields fields) {
        Optional<Entry> step = sheet.may(fields, "step");
        Optional<Entry> at = sheet.may(fields, "at");
        if (step.isPresent() && at.isPresent()) {
            throw sheet.wrong(step.get(), "a fault begins twice", "either at: or step:");
        }
        return step.<PlannedFault.When>map(one -> new PlannedFault.When.AtStep(new StepId(sheet.text(one))))
                .orElseGet(
                        () -> new PlannedFault.When.After(at.map(sheet::length).orElse(Duration.ZERO)));
    }

    private <T> T one(Entry entry, T[] all, Function<T, String> word, String what) {
        var written = sheet.text(entry);
        List<String> words = Arrays.stream(all).map(word).toList();
        return Arrays.stream(all)
                .filter(value -> word.apply(value).equals(written))
                .findFirst()
                .orElseThrow(() -> sheet.wrong(
                        entry, "there is no " + what + " \"" + written + "\"", "one of " + String.join(", ", words)));
    }
}
