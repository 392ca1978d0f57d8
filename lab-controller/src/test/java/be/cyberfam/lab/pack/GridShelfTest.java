package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.assess.Criterion.Judge;
import be.cyberfam.lab.assess.Reference.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grid a lab comes with, a school's own in its place, and what is said of one that is not sound. */
class GridShelfTest {
    private static final Path PACKS = Path.of("..", "packs");
    private static final String FILE = "grids/relation-client.yaml";

    @TempDir
    private Path home;

    private GridShelf shelf;
    private String shipped;

    @BeforeEach
    void open() throws IOException {
        shelf = new GridShelf(home, PACKS);
        shipped = Files.readString(PACKS.resolve(FILE));
    }

    @Test
    void theGridTheLabComesWithHasAllBlocksAndBothJudges() {
        var grid = shelf.inForce().file().grid();
        assertThat(grid.blocks()).extracting(block -> block.id()).containsExactly("B1", "B2", "B3", "B4", "B5", "T");
        assertThat(grid.indicators().map(one -> one.judge())).contains(Judge.MACHINE, Judge.PERSON);
        assertThat(grid.competences().flatMap(one -> one.references().stream()).map(one -> one.frame()))
                .contains(Frame.values());
    }

    @Test
    void itsJudgedIndicatorsNameCriteriaOfTheUsualCard() throws IOException {
        var card = ScorecardShelf.read(PACKS, new java.util.ArrayList<>()).getFirst();
        assertThat(shelf.inForce()
                        .file()
                        .grid()
                        .indicators()
                        .filter(be.cyberfam.lab.assess.Indicator.Person.class::isInstance)
                        .map(be.cyberfam.lab.assess.Indicator.Person.class::cast)
                        .flatMap(one -> one.criterion().stream()))
                .isNotEmpty()
                .allMatch(criterion -> card.criterion(criterion).isPresent());
    }

    @Test
    void theSchemaTakesIt() throws IOException {
        assertThat(new SchemaShelf(PACKS).fits(FILE, SchemaShelf.yaml(shipped))).isTrue();
    }

    @Test
    void aSchoolsOwnStandsInItsPlaceUntilItIsGivenUp() throws IOException {
        var other = shipped.replace("fr: Relation client à distance", "fr: Notre grille");
        assertThat(shelf.replace(other)).isEmpty();
        assertThat(shelf.inForce().own()).isTrue();
        assertThat(shelf.inForce().file().grid().title().fr()).isEqualTo("Notre grille");
        assertThat(shelf.discard()).isTrue();
        assertThat(shelf.discard()).isFalse();
        assertThat(shelf.inForce().own()).isFalse();
    }

    @Test
    void oneThatWasSpoiltByHandIsNotInForceAndItIsSaidWhy() throws IOException {
        Files.createDirectories(home.resolve("grids"));
        Files.writeString(home.resolve("grids/own.yaml"), shipped.replace("id: B2", "id: B9"));
        var here = shelf.inForce();
        assertThat(here.own()).isFalse();
        assertThat(here.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("grids/own.yaml");
            assertThat(problem.line()).isGreaterThan(20);
            assertThat(problem.instead()).isEqualTo("B1 to B5, or T");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: 2                          | level: 7                               | 1, 2 and so on, the lowest first | both
            measure: greeting-delay           | measure: politeness                    | one of                           | both
            limits: {1: 3s, 2: 2s, 3: 1500ms} | limits: {1: 1s, 2: 2s}                 | stricter                         | reader
            limits: {1: 2, 2: 1, 3: 0}        | limits: {4: 1}                         | one of [1, 2, 3]                 | reader
            calls: 5}                         | calls: 0}                              | 1 to 50                          | both
            person: {calls: 2}                | person: {calls: 2}, machine: {calls: 2}| machine: or person:              | both
            person: {calls: 2}                | person: {criterion: smiles, calls: 2}  | criterion and marks together     | both
            cefr: [B1, B2]                    | cefr: [B3]                             | A1 to C2                         | both
            digcomp: ["4.2"]                  | digcomp: ["9.9"]                       | its number in quotes             | both
            rncp: [CCP2]                      | rnpc: [CCP2]                           | rncp                             | both
            only: outbound                    | only: outwards                         | inbound or outbound              | both
            id: listen                        | id: take-the-call                      | another id                       | reader
            """)
    void aBadFileIsRefusedAndToldWhatToWrite(String right, String wrong, String instead, String by) throws IOException {
        assertThat(shipped).contains(right);
        var text = shipped.replace(right, wrong);
        if (wrong.contains("machine: {calls")) {
            text = shipped.replaceFirst(
                    "            person: \\{calls: 2}",
                    "            person: {calls: 2}\n            machine: {calls: 2}");
        }
        assertThat(shelf.replace(text))
                .as(wrong)
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem.instead()).contains(instead));
        assertThat(shelf.inForce().own()).isFalse();
        assertThat(new SchemaShelf(PACKS).fits(FILE, SchemaShelf.yaml(text)))
                .as("schema")
                .isEqualTo(by.equals("reader"));
    }
}
