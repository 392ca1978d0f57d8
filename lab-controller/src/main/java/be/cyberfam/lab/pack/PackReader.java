package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.dialler.AttemptResult;
import be.cyberfam.lab.scenario.Colleague;
import be.cyberfam.lab.scenario.Company;
import be.cyberfam.lab.scenario.FormField;
import be.cyberfam.lab.scenario.Handbook;
import be.cyberfam.lab.scenario.Labels;
import be.cyberfam.lab.scenario.OutcomeCode;
import be.cyberfam.lab.scenario.OutcomeCodes;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Persona;
import be.cyberfam.lab.scenario.Phrase;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads one pack: {@code pack.yaml}, {@code outcomes.yaml}, {@code phrases.yaml}, {@code customers/}, {@code scenarios/} and,
 * where there are some, the handbook and lists of people to be called.
 */
public final class PackReader {
    private static final String PACK = "pack.yaml";
    private static final String OUTCOMES = "outcomes.yaml";
    private static final String PHRASES = "phrases.yaml";
    private static final Set<String> KEYS = Set.of("version", "id", "title", "language", "company");
    private static final int MOST_FILES = 1_000;
    private static final String SUFFIX = ".yaml";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private PackReader(Path folder) {
        this.folder = folder;
    }

    /** The pack in this folder, or everything that is wrong with it. Never throws for what the files hold. */
    public static PackReading read(Path folder) {
        return new PackReader(folder).reading();
    }

    private PackReading reading() {
        var whole = new Entry.Text("", 0);
        var pack = new Sheet(PACK, problems).part(whole, this::pack);
        return pack.isPresent() && problems.isEmpty()
                ? new PackReading.Sound(folder, pack.get())
                : new PackReading.Refused(folder, problems);
    }

    private Pack pack() {
        var sheet = new Sheet(PACK, problems);
        var yaml = YamlFile.read(folder.resolve(PACK), PACK);
        requireKnownVersion(sheet, yaml);
        var fields = sheet.fields(yaml, KEYS);
        var language = sheet.text(fields, "language");
        var company = company(sheet, sheet.must(fields, "company"));
        var outcomes = outcomes();
        var common = common();
        var personas = byId("customers", (id, file) -> persona(id, file, language));
        var handbook = handbook();
        var colleagues = colleagues(language, company, handbook);
        var scenarios = byId("scenarios", (id, file) -> scenario(id, file, personas, outcomes, handbook));
        var lists = optional(
                CallingListSheet.FOLDER,
                (id, file) ->
                        new CallingListSheet(new Sheet(file, problems), scenarios, personas).list(id, yaml(file)));
        ScorecardShelf.read(folder, problems);
        stopIfWrong();
        var byCustomer = new LinkedHashMap<CustomerId, Persona>();
        personas.values().forEach(persona -> byCustomer.put(persona.id(), persona));
        return new Pack(
                new PackId(sheet.text(fields, "id")),
                sheet.text(fields, "title"),
                language,
                company,
                outcomes,
                common,
                byCustomer,
                scenarios.values().stream()
                        .filter(scenario -> !scenario.standsIn())
                        .toList(),
                scenarios.values().stream().filter(Scenario::standsIn).toList(),
                handbook,
                colleagues,
                lists,
                PackHash.of(folder));
    }

    /** Whatever else a newer format holds would be told as a mistake, though it is none. */
    private static void requireKnownVersion(Sheet sheet, Entry.Fields fields) {
        sheet.may(fields, "version").ifPresent(entry -> {
            var version = sheet.number(entry);
            if (version != PackSchema.VERSION) {
                throw sheet.wrong(
                        entry,
                        "the pack is written in version " + version + " of the format, and this lab reads version "
                                + PackSchema.VERSION,
                        "version: " + PackSchema.VERSION + ", or play it with a newer lab");
            }
        });
    }

    private Company company(Sheet sheet, Entry entry) {
        var fields = sheet.fields(entry, Set.of("name", "activity", "greeting"));
        return new Company(sheet.text(fields, "name"), sheet.text(fields, "activity"), sheet.text(fields, "greeting"));
    }

    private OutcomeCodes outcomes() {
        var sheet = new Sheet(OUTCOMES, problems);
        var fields = sheet.fields(YamlFile.read(folder.resolve(OUTCOMES), OUTCOMES), Set.of("outcomes"));
        return new OutcomeCodes(sheet.parts(sheet.items(sheet.must(fields, "outcomes")), item -> code(sheet, item)));
    }

    private static OutcomeCode code(Sheet sheet, Entry entry) {
        var fields = sheet.fields(
                entry, Set.of("code", "fr", "nl", "en", "call-back", "not-reached", "attempt", "sub-codes"));
        var subCodes =
                sheet.parts(sheet.may(fields, "sub-codes").map(sheet::items).orElse(List.of()), item -> {
                    var sub = sheet.fields(item, Set.of("code", "fr", "nl", "en", "attempt"));
                    return new OutcomeCode.SubCode(sheet.text(sub, "code"), labels(sheet, sub), attempt(sheet, sub));
                });
        return new OutcomeCode(
                sheet.text(fields, "code"),
                labels(sheet, fields),
                sheet.yes(fields, "call-back"),
                sheet.yes(fields, "not-reached"),
                attempt(sheet, fields),
                subCodes);
    }

    private static Optional<AttemptResult> attempt(Sheet sheet, Entry.Fields fields) {
        return sheet.may(fields, "attempt").map(entry -> {
            var word = sheet.text(entry);
            return Arrays.stream(AttemptResult.values())
                    .filter(result -> result.isSaid() && result.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> sheet.wrong(
                            entry, "there is no such result of an attempt: \"" + word + "\"", "one of " + attempts()));
        });
    }

    private static List<String> attempts() {
        return Arrays.stream(AttemptResult.values())
                .filter(AttemptResult::isSaid)
                .map(AttemptResult::word)
                .toList();
    }

    static Labels labels(Sheet sheet, Entry.Fields fields) {
        return new Labels(sheet.text(fields, "fr"), sheet.text(fields, "nl"), sheet.text(fields, "en"));
    }

    private Map<PhraseId, Phrase> common() {
        var sheet = new Sheet(PHRASES, problems);
        return PhraseSheet.phrases(sheet, YamlFile.read(folder.resolve(PHRASES), PHRASES));
    }

    private Persona persona(String id, String file, String language) {
        return new CustomerSheet(new Sheet(file, problems), language).persona(id, yaml(file));
    }

    /** A pack without a handbook leaves the trainee to what she hears. */
    private Handbook handbook() {
        var fields = Files.exists(folder.resolve(HandbookSheet.FORM))
                ? HandbookSheet.fields(new Sheet(HandbookSheet.FORM, problems), yaml(HandbookSheet.FORM))
                : List.<FormField>of();
        var articles = optional("articles", (id, file) -> reading(file).article(id, yaml(file)));
        var scripts = optional("scripts", (id, file) -> reading(file).script(id, yaml(file), fields));
        return new Handbook(articles, HandbookSheet.anyCallFirst(scripts), fields);
    }

    /** A pack without them has nobody outside the room to be asked. */
    private List<Colleague> colleagues(String language, Company company, Handbook handbook) {
        var file = ColleagueSheet.FILE;
        return Files.exists(folder.resolve(file))
                ? new ColleagueSheet(new Sheet(file, problems), language, company, handbook.fields())
                        .colleagues(yaml(file))
                : List.of();
    }

    private HandbookSheet reading(String file) {
        return new HandbookSheet(new Sheet(file, problems));
    }

    private <T> List<T> optional(String name, BiFunction<String, String, T> reading) {
        return Files.isDirectory(folder.resolve(name))
                ? List.copyOf(byId(name, reading).values())
                : List.of();
    }

    private Scenario scenario(
            String id, String file, Map<String, Persona> personas, OutcomeCodes outcomes, Handbook handbook) {
        var yaml = yaml(file);
        var scenario = new ScenarioSheet(new Sheet(file, problems)).scenario(id, yaml);
        new ScenarioCheck(new Sheet(file, problems), yaml, scenario).against(personas, outcomes, handbook);
        return scenario;
    }

    /** Every file of a folder by its name without the ending, those that are wrong left out and noted. */
    private <T> Map<String, T> byId(String name, BiFunction<String, String, T> reading) {
        var read = new LinkedHashMap<String, T>();
        for (var id : ids(name)) {
            var file = name + "/" + id + SUFFIX;
            Optional<T> part = new Sheet(file, problems).part(new Entry.Text("", 0), () -> reading.apply(id, file));
            part.ifPresent(found -> read.put(id, found));
        }
        return read;
    }

    private List<String> ids(String name) {
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            throw new Wrong(new Problem(name, 0, "the folder " + name + " cannot be read", "it beside " + PACK));
        }
    }

    private Entry.Fields yaml(String file) {
        return YamlFile.read(folder.resolve(file), file);
    }

    private void stopIfWrong() {
        if (!problems.isEmpty()) {
            var first = problems.removeFirst();
            throw new Wrong(first);
        }
    }
}
