package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.scenario.Flaw.Place;
import java.util.List;
import java.util.stream.Stream;

/** On which line of a scenario's file something stands; 0 when it does not. */
record ScenarioLines(Entry.Fields yaml) {
    int of(Place place) {
        return switch (place) {
            case Place.Key key -> of(key.name());
            case Place.InStep in -> first(items("steps"), "id", in.step().value());
            case Place.InPhrase in -> ofPhrase(in.phrase().value(), in.text());
        };
    }

    int of(String key) {
        return yaml.all().containsKey(key) ? yaml.all().get(key).line() : 0;
    }

    /** An outcome that is held for wrong. */
    int of(Outcome plausible) {
        return first(items("plausible"), "code", plausible.code());
    }

    private int ofPhrase(String phrase, String text) {
        if (!(yaml.all().get("phrases") instanceof Entry.Fields phrases)
                || !phrases.all().containsKey(phrase)) {
            return of("phrases");
        }
        var entry = phrases.all().get(phrase);
        return wordings(entry)
                .filter(wording -> !text.isEmpty() && wording.value().contains(text))
                .mapToInt(Entry.Text::line)
                .findFirst()
                .orElse(entry.line());
    }

    private static Stream<Entry.Text> wordings(Entry entry) {
        return entry instanceof Entry.Items items
                ? items.all().stream().filter(Entry.Text.class::isInstance).map(Entry.Text.class::cast)
                : Stream.empty();
    }

    private static int first(List<Entry.Fields> items, String key, String value) {
        return items.stream()
                .filter(item -> item.all().get(key) instanceof Entry.Text text
                        && text.value().equals(value))
                .mapToInt(Entry.Fields::line)
                .findFirst()
                .orElse(0);
    }

    private List<Entry.Fields> items(String key) {
        return yaml.all().get(key) instanceof Entry.Items items
                ? items.all().stream()
                        .filter(Entry.Fields.class::isInstance)
                        .map(Entry.Fields.class::cast)
                        .toList()
                : List.of();
    }
}
