package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.scenario.MoodRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code mood:}: how much each cause weighs, by its name. */
record MoodSheet(Sheet sheet) {
    private static final Map<String, MoodCause> CAUSES = Arrays.stream(MoodCause.values())
            .collect(Collectors.toUnmodifiableMap(MoodSheet::word, Function.identity()));

    MoodRules rules(Optional<Entry> entry) {
        return entry.flatMap(found -> sheet.part(found, () -> rules(found))).orElse(MoodRules.USUAL);
    }

    private MoodRules rules(Entry entry) {
        var weights = new HashMap<MoodCause, Integer>();
        sheet.fields(entry, CAUSES.keySet())
                .all()
                .forEach((word, weight) -> Optional.ofNullable(CAUSES.get(word))
                        .ifPresent(cause -> sheet.part(weight, () -> weight(weight))
                                .ifPresent(found -> weights.put(cause, found))));
        return new MoodRules(weights);
    }

    private int weight(Entry entry) {
        int weight = sheet.number(entry);
        if (Math.abs(weight) > MoodRules.HEAVIEST) {
            throw sheet.wrong(entry, "no cause weighs " + weight, "-5 to 5, 0 where it leaves him cold");
        }
        return weight;
    }

    private static String word(MoodCause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
