package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.workbench.PackFolder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas an editor checks packs by, and the reader that plays them, say the same. */
class PackSchemaTest {
    private static final Path PACKS = Path.of("..", "packs");
    private static final String UNKNOWN = "qqqqqqqqqqqq";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the beginning of a pack does not use, so that every key is met at least once. */
    private static final Map<String, String> MORE =
            Map.of("customers/first.yaml", """
            orders:
              - {number: C-1, date: 2026-10-08, what: Chaudière, state: Livrée, price: "31,20 €"}
            contacts:
              - {date: 2026-10-07, about: Panne, note: Rendez-vous pris.}
            """, "scenarios/first.yaml", """
            digressions:
              - {say: confirme, percent: 15}
            picks-up: {least: 2s, most: 8s}
            injects:
              - {id: raccroche, title: Raccroche, say: [fed-up, goodbye], angry: true, end: true}
              - {id: faible, title: On l'entend mal, line: faint, length: 20s, strength: light}
            line:
              - {fault: street, strength: light}
              - {fault: gaps, at: 40s, length: 10s}
            hints:
              - Relisez le numéro.
            """, "lists/first.yaml", """
            title: Anciens clients
            zone: Europe/Brussels
            hours: {from: "09:00", until: "20:00"}
            people:
              - {scenario: first, number: 087 12 34 56, zone: America/Montreal, hours: {from: "10:00", until: "17:00"}}
              - {scenario: first, name: Zoé Lambert, number: "+32 87 12 34 57", do-not-call: true}
              - {scenario: first, name: Marc Simon, number: "087123458", refused: 2026-10-08}
            """);

    @TempDir
    private Path folder;

    private Path pack;
    private SchemaShelf schemas;

    @BeforeEach
    void begin() throws IOException {
        pack = folder.resolve("my-pack");
        PackFolder.begin(pack, "fr", PackSchema.in(PACKS));
        for (var more : MORE.entrySet()) {
            Files.createDirectories(pack.resolve(more.getKey()).getParent());
            Files.writeString(
                    pack.resolve(more.getKey()),
                    (more.getKey().startsWith("lists/") ? schemaLine() : "") + more.getValue(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        schemas = new SchemaShelf(PACKS);
    }

    @Test
    void everyFileOfEveryPackFitsItsSchema() throws IOException {
        for (var shipped : PackLibrary.foldersOf(PACKS)) {
            for (var file : files(shipped)) {
                var text = Files.readString(shipped.resolve(file));
                assertThat(schemas.fits(file, SchemaShelf.yaml(text)))
                        .as(shipped.resolve(file).toString())
                        .isTrue();
            }
        }
    }

    @Test
    void theBeginningOfAPackFitsAndItsEditorFindsTheSchemas() throws IOException {
        assertThat(PackLint.of(pack).problems()).isEmpty();
        for (var file : files(pack)) {
            assertThat(schemas.fits(file, SchemaShelf.yaml(text(file))))
                    .as(file)
                    .isTrue();
            var way = text(file).lines().findFirst().orElseThrow().replaceAll(".*schema=", "");
            assertThat(pack.resolve(file).resolveSibling(way)).as(file).isRegularFile();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pack.yaml            | version: 1                   | version: 2
            pack.yaml            | id: my-pack                  | id: My Pack
            pack.yaml            | title: Titre à écrire        | ''
            pack.yaml            | name: Lumario                | name: ' '
            outcomes.yaml        | code: informed               | code: Informed!
            outcomes.yaml        | nl: Geïnformeerd,            | ''
            phrases.yaml         | fed-up:                      | fedup:
            form.yaml            | kind: phone                  | kind: telephone
            customers/first.yaml | rate: 155                    | rate: 1550
            customers/first.yaml | rate: 155                    | rate: fast
            customers/first.yaml | pitch: 52                    | pitch: 520
            customers/first.yaml | age: 58                      | age: old
            customers/first.yaml | mean: 90s                    | middle: 90s
            customers/first.yaml | silence: 5s                  | silence: 5
            customers/first.yaml | tolerance: 4                 | tolerance: 40
            customers/first.yaml | 2026-10-08                   | 8 October 2026
            customers/first.yaml | number: C-1,                 | ''
            scenarios/first.yaml | level: 1                     | level: 7
            scenarios/first.yaml | family: welcome              | family: welcoming
            scenarios/first.yaml | customer: first              | customer: First Customer
            scenarios/first.yaml | - Exactement.                | ''
            scenarios/first.yaml | - Exactement.                | - Oui, c'est bien ça.
            scenarios/first.yaml | say: motif, then             | then
            scenarios/first.yaml | label: La raison de l’appel  | label: La raison pour laquelle il vous appelle aujourd’hui
            scenarios/first.yaml | then: moment}                | then: moment, end: true}
            scenarios/first.yaml | then: moment}                | then: {moment: 0}}
            scenarios/first.yaml | less-than: 1500ms            | less-than: 1500
            scenarios/first.yaml | outcome: {code: appointment, | outcome: {name: appointment,
            scenarios/first.yaml | percent: 15                  | percent: 150
            scenarios/first.yaml | least: 2s,                   | ''
            scenarios/first.yaml | line: faint                  | line: faintly
            scenarios/first.yaml | line: faint, length: 20s     | line: faint
            scenarios/first.yaml | title: Raccroche, say        | title: Raccroche, line: gaps, length: 4s, say
            scenarios/first.yaml | say: motif, then             | say: motif, end: maybe, then
            articles/first.yaml  | text:                        | texts:
            scripts/any-call.yaml | note:                       | notes:
            lists/first.yaml     | title: Anciens clients       | ''
            lists/first.yaml     | zone: Europe/Brussels        | zone: 32
            lists/first.yaml     | until: "20:00"               | until: soir
            lists/first.yaml     | number: 087 12 34 56         | number: au bureau
            lists/first.yaml     | do-not-call: true            | do-not-call: peut-être
            lists/first.yaml     | refused: 2026-10-08          | refused: en octobre
            lists/first.yaml     | scenario: first, name: Marc  | name: Marc
            """)
    void aWrongFileIsRefusedByBoth(String file, String right, String wrong) throws IOException {
        var text = text(file);
        assertThat(text).as(file).contains(right);
        var changed = text.replace(right, wrong);
        assertThat(schemas.fits(file, SchemaShelf.yaml(changed))).as("schema").isFalse();
        Files.writeString(pack.resolve(file), changed);
        assertThat(PackLint.of(pack).problems()).as("reader").isNotEmpty();
    }

    /** A key that one of the two knows and the other does not is found here, wherever in a file it may stand. */
    @Test
    void bothKnowTheSameKeysEverywhere() throws IOException {
        var met = 0;
        for (var file : files(pack)) {
            for (var place : places(SchemaShelf.yaml(text(file)), List.of())) {
                met += agree(file, place) ? 1 : 0;
            }
        }
        assertThat(met).isGreaterThan(25);
    }

    /** Whether this place has keys of its own, beside those the author chooses. */
    private boolean agree(String file, List<Object> place) throws IOException {
        var before = text(file);
        var content = SchemaShelf.yaml(before);
        put(content, place);
        Files.writeString(pack.resolve(file), JSON.writeValueAsString(content));
        var known = PackLint.of(pack).problems().stream()
                .filter(problem ->
                        problem.what().contains(UNKNOWN) && problem.what().contains("not known here"))
                .map(problem -> problem.instead().replaceAll("one of \\[|]", ""))
                .findFirst();
        Files.writeString(pack.resolve(file), before);
        assertThat(schemas.keys(file, place))
                .as(file + " at " + place)
                .isEqualTo(known.map(keys -> List.of(keys.split(", "))).orElse(List.of()));
        return known.isPresent();
    }

    @SuppressWarnings("unchecked")
    private static void put(Object content, List<Object> place) {
        for (var step : place) {
            content = content instanceof List<?> list
                    ? list.get((Integer) step)
                    : ((Map<String, Object>) content).get((String) step);
        }
        ((Map<String, Object>) content).put(UNKNOWN, "x");
    }

    /** Where there are keys. */
    private static List<List<Object>> places(Object content, List<Object> here) {
        var found = new ArrayList<List<Object>>();
        if (content instanceof Map<?, ?> map) {
            found.add(here);
            map.forEach((key, value) -> found.addAll(places(value, below(here, key))));
        } else if (content instanceof List<?> list) {
            for (var at = 0; at < list.size(); at++) {
                found.addAll(places(list.get(at), below(here, at)));
            }
        }
        return found;
    }

    private static List<Object> below(List<Object> here, Object step) {
        var place = new ArrayList<>(here);
        place.add(step);
        return place;
    }

    /** As the file of a scenario has it, for a list. */
    private String schemaLine() throws IOException {
        return text("scenarios/first.yaml").lines().findFirst().orElseThrow().replace("scenario.json", "list.json")
                + "\n";
    }

    private String text(String file) throws IOException {
        return Files.readString(pack.resolve(file));
    }

    private static List<String> files(Path pack) throws IOException {
        try (var all = Files.walk(pack)) {
            return all.map(file -> pack.relativize(file).toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
