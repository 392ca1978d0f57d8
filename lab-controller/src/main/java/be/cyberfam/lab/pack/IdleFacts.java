package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts of a scenario that nobody hears and no field takes down: a truth without a field, or a word too many. */
record IdleFacts(Path folder, Pack pack) {
    List<Problem> found() {
        var found = new ArrayList<Problem>();
        pack.scenarios().forEach(scenario -> found.addAll(in(scenario)));
        return found;
    }

    private List<Problem> in(Scenario scenario) {
        var asked = fieldsOf(scenario);
        return scenario.facts().all().stream()
                .filter(fact -> !asked.contains(fact.key()) && !isSaid(scenario, fact.key()))
                .map(fact -> new Problem(
                        file(scenario),
                        line(scenario, fact.key()),
                        "the fact \"" + fact.key() + "\" is neither said nor taken down",
                        "{" + fact.key() + "} in a phrase, or its field in the script, or leave it out"))
                .toList();
    }

    private Set<String> fieldsOf(Scenario scenario) {
        return scenario.script().flatMap(id -> pack.handbook().script(id)).stream()
                .flatMap(script -> script.fields().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isSaid(Scenario scenario, String key) {
        return scenario.phrases().values().stream()
                .flatMap(phrase -> phrase.wordings().stream())
                .anyMatch(wording -> wording.contains("{" + key + "}"));
    }

    private int line(Scenario scenario, String key) {
        return YamlFile.read(folder.resolve(file(scenario)), file(scenario))
                                        .all()
                                        .get("facts")
                                instanceof Entry.Fields facts
                        && facts.all().containsKey(key)
                ? facts.all().get(key).line()
                : 0;
    }

    private static String file(Scenario scenario) {
        return "scenarios/" + scenario.id() + ".yaml";
    }
}
