package be.cyberfam.lab.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The true record of a customer and his case, in the order it was written; speaks the facts a wording names. */
public record Facts(List<Fact> all) {
    public static final Facts NONE = new Facts(List.of());
    private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)}");

    public Facts {
        all = List.copyOf(all);
        var seen = new HashSet<String>();
        all.forEach(fact -> {
            if (!seen.add(fact.key())) {
                throw new IllegalArgumentException("fact \"" + fact.key() + "\" is there twice: leave one out");
            }
        });
    }

    public Optional<Fact> get(String key) {
        return all.stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /** These and those; where both have a key, those win. */
    public Facts with(Facts others) {
        var merged = new LinkedHashMap<String, Fact>();
        all.forEach(fact -> merged.put(fact.key(), fact));
        others.all().forEach(fact -> merged.put(fact.key(), fact));
        return new Facts(List.copyOf(merged.values()));
    }

    /** The same, but numbers of which nobody wrote how they are said are said as one says them in that language. */
    Facts spokenIn(String language) {
        return new Facts(all.stream()
                .map(fact -> fact.spoken().equals(fact.value()) && SpokenNumber.isOne(fact.value())
                        ? new Fact(fact.key(), fact.value(), SpokenNumber.of(fact.value(), language), fact.also())
                        : fact)
                .toList());
    }

    /** The truth of every field, by key. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        all.forEach(fact -> values.put(fact.key(), fact.value()));
        return values;
    }

    /** A wording as he says it: every fact in braces replaced by how he says it. */
    public String speak(String wording) {
        return NAMED.matcher(wording)
                .replaceAll(found -> Matcher.quoteReplacement(
                        get(found.group(1)).map(Fact::spoken).orElseThrow(() -> unknown(found.group(1)))));
    }

    /** The keys a wording names that are not here. */
    public List<String> missingFrom(String wording) {
        return NAMED.matcher(wording)
                .results()
                .map(found -> found.group(1))
                .filter(key -> get(key).isEmpty())
                .distinct()
                .toList();
    }

    private static IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException("a wording names the fact {" + key + "}, which is not there");
    }
}
