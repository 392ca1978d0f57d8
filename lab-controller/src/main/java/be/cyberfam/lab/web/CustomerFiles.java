package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.scenario.PackShelf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a company's own records would show of who is on the line: who he is and what he has with it. What he wants, and what
 * would help him, she has to ask.
 */
final class CustomerFiles {
    /** In the order in which they are shown; facts of other names are the scenario's own. */
    static final List<String> FIELDS = List.of("customer-number", "phone", "address", "subscription", "order", "bill");

    private final PackShelf packs;

    CustomerFiles(PackShelf packs) {
        this.packs = packs;
    }

    /** The fields of his file that are known, by name; none for a call of no pack. */
    Map<String, String> of(CallTimeline call) {
        var facts = call.points()
                .plan()
                .flatMap(plan -> packs.role(plan.pack(), plan.scenario()))
                .map(role -> role.facts().values())
                .orElse(Map.of());
        var file = new LinkedHashMap<String, String>();
        FIELDS.stream().filter(facts::containsKey).forEach(field -> file.put(field, facts.get(field)));
        return file;
    }
}
