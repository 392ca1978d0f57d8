package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scenario that is changed through a form stays a file that a person can read and compare. */
class ScenarioFileTest {
    private static final String TEXT = """
        # yaml-language-server: $schema=../../schema/v1/scenario.json
        title: Faux numéro
        # asked for by the school
        aim: Répondre avec courtoisie   # and briefly
        level: 1                        # 1 to 3
        phrases:
          # he is sure of himself
          motif:
            - Je suis bien chez {wanted} ?
            - "Bonjour : c'est le garage ?"
            - C'est pour ma voiture.
          fin:
            - Au revoir.
            - Merci.
            - Bonne journée.
        steps:                          # the first is played after the greeting
          - {id: motif, say: motif, then: fin}
          # and that is all
          - id: fin
            say: [fin, goodbye]
            end: true
        """;

    @Test
    void nothingChangedIsTheSameText() {
        assertThat(ScenarioFile.write(TEXT, tree())).isEqualTo(TEXT);
    }

    @Test
    void aChangedTitleChangesItsLineOnly() {
        var tree = tree();
        tree.put("title", "Erreur: mauvais numéro");
        assertThat(difference(tree)).containsExactly("title: \"Erreur: mauvais numéro\"");
    }

    @Test
    void aChangedWordingLeavesTheOtherPhrasesAndTheirCommentsAlone() {
        var tree = tree();
        phrases(tree).put("fin", List.of("Au revoir.", "Merci.", "À bientôt, alors."));
        assertThat(difference(tree)).containsExactly("    - À bientôt, alors.");
    }

    @Test
    void aNewStepIsOneLineMore() {
        var tree = tree();
        var steps = new ArrayList<Object>((List<?>) tree.get("steps"));
        var doubt = new LinkedHashMap<String, Object>();
        doubt.put("id", "doute");
        doubt.put("say", List.of("motif", "fin"));
        doubt.put("then", Map.of("fin", "1"));
        steps.add(1, doubt);
        tree.put("steps", steps);
        assertThat(difference(tree)).containsExactly("  - {id: doute, say: [motif, fin], then: {fin: 1}}");
    }

    @Test
    void aNewPartComesWhereItUsuallyStands() {
        var tree = tree();
        tree.put("customer", "albert");
        assertThat(ScenarioFile.write(TEXT, tree))
                .contains("level: 1                        # 1 to 3\ncustomer: albert\nphrases:");
    }

    @Test
    void whatIsTakenAwayTakesItsCommentsWithIt() {
        var tree = tree();
        tree.remove("aim");
        assertThat(ScenarioFile.write(TEXT, tree))
                .doesNotContain("aim", "asked for")
                .contains("# 1 to 3");
    }

    @Test
    void awkwardTextsComeBackAsTheyWere() {
        for (var text : List.of(
                "- no",
                "#5",
                "a: b",
                "{x}",
                "yes",
                "12",
                "\"q\"",
                "a\\b",
                " x",
                "x ",
                "é, «ok» !",
                "a #b",
                "'",
                "a:")) {
            var tree = tree();
            tree.put("hints", List.of(text, "{a} et, " + text));
            tree.put("outcome", Map.of("code", text));
            assertThat(ScenarioFile.read(ScenarioFile.write(TEXT, tree)))
                    .as(text)
                    .isEqualTo(tree);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyScenarioOfTheLabCanBeChangedWithoutLosingAnything(Path file) throws IOException {
        var text = Files.readString(file);
        var tree = ScenarioFile.read(text);
        assertThat(ScenarioFile.write(text, tree)).isEqualTo(text);
        assertThat(ScenarioFile.read(ScenarioFile.write("", tree))).isEqualTo(tree);
        tree.put("title", "Autrement");
        var changed = ScenarioFile.write(text, tree).lines().toList();
        assertThat(changed).hasSize((int) text.lines().count());
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("..", "packs"))) {
            return all.filter(file -> file.toString().contains("/scenarios/")).toList();
        }
    }

    private static Map<String, Object> tree() {
        return ScenarioFile.read(TEXT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> phrases(Map<String, Object> tree) {
        return (Map<String, Object>) tree.get("phrases");
    }

    /** The lines that are not in the text as it was. */
    private static List<String> difference(Map<String, Object> tree) {
        var before = TEXT.lines().toList();
        return ScenarioFile.write(TEXT, tree)
                .lines()
                .filter(line -> !before.contains(line))
                .toList();
    }
}
