package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.scenario.FieldCheck;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Scenario;
import be.cyberfam.lab.scenario.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack gives those who take its calls: the French one is complete, and a wrong one says where it is wrong. */
class HandbookTest {
    private static final Path FRENCH = Path.of("..", "packs", "fr-accueil");
    private static final PackReading READING = PackReader.read(FRENCH);

    @TempDir
    Path folder;

    @Test
    void everyScenarioHasItsScriptAndATruthForEveryField() {
        assertThat(french().scenarios())
                .allSatisfy(scenario -> assertThat(script(scenario).fields())
                        .allSatisfy(
                                key -> assertThat(truthIsRight(scenario, key)).isTrue()));
    }

    @Test
    void theScriptForAnyCallComesFirst() {
        assertThat(french().handbook().scripts().getFirst().id().value()).isEqualTo("any-call");
    }

    @Test
    void everyCallerWithANumberHasADossier() {
        assertThat(french().personas().values().stream()
                        .filter(persona ->
                                persona.facts().get("customer-number").isPresent()))
                .allSatisfy(persona -> {
                    assertThat(persona.dossier().orders()).isNotEmpty();
                    assertThat(persona.dossier().contacts()).isNotEmpty();
                });
    }

    @Test
    void thereIsSomethingToReadForEveryKindOfCall() {
        assertThat(french().handbook().articles()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsNamedWithItsFileAndLine() {
        copy();
        change("scripts/colis.yaml", "fields: [order, announced]", "fields: [ordre, announced]");
        assertThat(problems())
                .anySatisfy(said -> assertThat(said)
                        .startsWith("scripts/colis.yaml:")
                        .contains("there is no field \"ordre\"")
                        .contains("form.yaml"));
    }

    @Test
    void aScriptThatIsNotThereIsNamedAtTheScenario() {
        copy();
        change("scenarios/colis-perdu.yaml", "script: colis", "script: koli");
        assertThat(problems())
                .anySatisfy(said -> assertThat(said)
                        .startsWith("scenarios/colis-perdu.yaml:7")
                        .contains("there is no script \"koli\""));
    }

    @Test
    void aFieldWithoutATruthIsNamedAtTheScenario() {
        copy();
        change("scenarios/panne-internet.yaml", "  light: ", "  lamp: ");
        assertThat(problems())
                .anySatisfy(said -> assertThat(said)
                        .startsWith("scenarios/panne-internet.yaml:")
                        .contains("asks for \"light\", whose truth is not there"));
    }

    @Test
    void anInjectThatDoesNothingOrAFaultThatIsNoneIsNamedAtTheScenario() {
        copy();
        change("scenarios/colis-perdu.yaml", "say: se-fache, angry: true", "angry: true");
        change("scenarios/panne-internet.yaml", "line: faint", "line: fade");
        assertThat(problems())
                .anySatisfy(said -> assertThat(said)
                        .startsWith("scenarios/colis-perdu.yaml:")
                        .contains("inject \"se-fache\" must do one thing"))
                .anySatisfy(said -> assertThat(said)
                        .startsWith("scenarios/panne-internet.yaml:")
                        .contains("there is no line fault \"fade\"")
                        .contains("gaps, jitter, faint, crackle"));
    }

    @Test
    void aDayThatIsNoneIsNamedAtTheCustomer() {
        copy();
        change("customers/karim-bensaid.yaml", "date: 2026-11-05", "date: jeudi");
        assertThat(problems())
                .anySatisfy(said -> assertThat(said)
                        .startsWith("customers/karim-bensaid.yaml:13")
                        .contains("\"jeudi\" is not a day")
                        .contains("2026-11-23"));
    }

    @Test
    void aPackWithoutAHandbookCanBePlayed() {
        copy();
        remove("articles");
        remove("scripts");
        remove("form.yaml");
        remove("colleagues.yaml");
        eachScenario(file -> change(file, "\nscript: ", "\n# "));
        eachScenario(file -> replaceAll(file, "after-(field|article): \\{.*then:", "after-file: {then:"));
        var reading = PackReader.read(folder);
        assertThat(reading).isInstanceOf(PackReading.Sound.class);
        assertThat(((PackReading.Sound) reading).pack().handbook().scripts()).isEmpty();
    }

    private static boolean truthIsRight(Scenario scenario, String key) {
        var truth = french().role(scenario).facts().get(key).orElseThrow();
        var check = new FieldCheck(french().handbook().field(key).orElseThrow(), truth);
        return truth.rightWays().stream().allMatch(check::isRight);
    }

    private static Script script(Scenario scenario) {
        return french().handbook().script(scenario.script().orElseThrow()).orElseThrow();
    }

    private static Pack french() {
        return ((PackReading.Sound) READING).pack();
    }

    private java.util.List<String> problems() {
        var reading = PackReader.read(folder);
        assertThat(reading).isInstanceOf(PackReading.Refused.class);
        return ((PackReading.Refused) reading)
                .problems().stream().map(Problem::toString).toList();
    }

    private void copy() {
        try (var all = Files.walk(FRENCH)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(FRENCH.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replaceAll(String file, String regex, String by) {
        try {
            var text = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), text.replaceAll(regex, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(String file, String from, String to) {
        try {
            var text = Files.readString(folder.resolve(file));
            assertThat(text).contains(from);
            Files.writeString(folder.resolve(file), text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void eachScenario(java.util.function.Consumer<String> then) {
        french().scenarios().forEach(scenario -> then.accept("scenarios/" + scenario.id() + ".yaml"));
    }

    private void remove(String name) {
        try (var all = Files.walk(folder.resolve(name))) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
