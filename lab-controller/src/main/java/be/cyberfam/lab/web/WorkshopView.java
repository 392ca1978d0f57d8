package be.cyberfam.lab.web;

import be.cyberfam.lab.pack.LivePacks;
import be.cyberfam.lab.pack.PackReading;
import be.cyberfam.lab.scenario.Labels;
import be.cyberfam.lab.scenario.Occasion;
import be.cyberfam.lab.scenario.OutcomeCode;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Scenario;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Packs as those see them who write them: with their truths, their lines and what is wrong with them. */
final class WorkshopView {
    private WorkshopView() {}

    /**
     * A pack that can be played.
     *
     * @param own whether it is the home's
     * @param shipped whether the lab is shipped with one of this id
     */
    record PackLine(
            String id, String title, String language, boolean own, boolean shipped, String hash, int scenarios) {
        static PackLine of(Pack pack, LivePacks packs) {
            return new PackLine(
                    pack.id().value(),
                    pack.title(),
                    pack.language(),
                    packs.folder(pack.id()).filter(packs::isOwn).isPresent(),
                    packs.isShipped(pack.id()),
                    pack.hash(),
                    pack.scenarios().size());
        }
    }

    record ProblemLine(String file, int line, String what, String instead) {
        static List<ProblemLine> of(List<be.cyberfam.lab.pack.Problem> problems) {
            return problems.stream()
                    .map(one -> new ProblemLine(one.file(), one.line(), one.what(), one.instead()))
                    .toList();
        }
    }

    record RefusedPack(String folder, boolean own, List<ProblemLine> problems) {
        static RefusedPack of(PackReading.Refused bad, LivePacks packs) {
            Path folder = bad.folder();
            return new RefusedPack(
                    String.valueOf(folder.getFileName()), packs.isOwn(folder), ProblemLine.of(bad.problems()));
        }
    }

    record Shelf(List<PackLine> items, List<RefusedPack> refused) {
        static Shelf of(LivePacks packs) {
            var library = packs.library();
            return new Shelf(
                    library.shelf().packs().values().stream()
                            .map(pack -> PackLine.of(pack, packs))
                            .toList(),
                    library.refused().stream()
                            .map(bad -> RefusedPack.of(bad, packs))
                            .toList());
        }
    }

    record ScenarioLine(
            String id, String title, String aim, String family, int level, String customer, String expectedOutcome) {
        static ScenarioLine of(Scenario scenario) {
            return new ScenarioLine(
                    scenario.id().value(),
                    scenario.title(),
                    scenario.aim(),
                    scenario.family().word(),
                    scenario.level(),
                    scenario.customer().value(),
                    scenario.right().code()
                            + (scenario.right().subCode().isEmpty()
                                    ? ""
                                    : "/" + scenario.right().subCode()));
        }
    }

    record CustomerLine(String id, String name, int age, List<String> facts) {}

    record ScriptLine(String id, String title, List<String> fields) {}

    /** What the fact of a name is called on the form. */
    record FieldLine(String key, Labels label) {}

    record SubCodeLine(String code, Labels label) {}

    record OutcomeLine(String code, Labels label, List<SubCodeLine> subCodes) {
        static OutcomeLine of(OutcomeCode code) {
            return new OutcomeLine(
                    code.code(),
                    code.labels(),
                    code.subCodes().stream()
                            .map(sub -> new SubCodeLine(sub.code(), sub.labels()))
                            .toList());
        }
    }

    /**
     * A pack with what its scenarios can choose from.
     *
     * @param occasions phrases every customer has
     * @param fields what trainees may have to write down
     */
    record OpenPack(
            PackLine pack,
            List<ScenarioLine> scenarios,
            List<CustomerLine> customers,
            List<ScriptLine> scripts,
            List<OutcomeLine> outcomes,
            List<String> occasions,
            List<FieldLine> fields) {
        static OpenPack of(Pack pack, LivePacks packs) {
            return new OpenPack(
                    PackLine.of(pack, packs),
                    pack.scenarios().stream().map(ScenarioLine::of).toList(),
                    pack.personas().values().stream()
                            .map(one -> new CustomerLine(
                                    one.id().value(),
                                    one.name(),
                                    one.age(),
                                    List.copyOf(one.facts().values().keySet())))
                            .sorted(Comparator.comparing(CustomerLine::name))
                            .toList(),
                    pack.handbook().scripts().stream()
                            .map(one -> new ScriptLine(one.id().value(), one.title(), one.fields()))
                            .toList(),
                    pack.outcomes().all().stream().map(OutcomeLine::of).toList(),
                    Arrays.stream(Occasion.values())
                            .map(one -> one.phrase().value())
                            .toList(),
                    pack.handbook().fields().stream()
                            .map(one -> new FieldLine(one.key(), one.label()))
                            .toList());
        }
    }

    /** One thing he says, as it is heard. */
    record SpokenLine(String phrase, int wording, String text) {}

    /**
     * A scenario, to be looked at and to be written.
     *
     * @param version of its file, for the next one who changes it
     * @param draft the file's content as it is written
     */
    record OpenScenario(
            ScenarioLine scenario,
            String version,
            Map<String, Object> draft,
            Map<String, String> facts,
            List<SpokenLine> lines) {
        static OpenScenario of(Role role, String version, Map<String, Object> draft) {
            return new OpenScenario(
                    ScenarioLine.of(role.scenario()),
                    version,
                    draft,
                    role.facts().values(),
                    role.utterances().stream()
                            .map(one -> new SpokenLine(one.phrase().value(), one.wording(), one.text()))
                            .toList());
        }
    }
}
