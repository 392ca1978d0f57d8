package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.scenario.Family;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Phrase;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Scenario;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lab's own packs hold: enough of every kind of call, said in enough ways, with a truth she can hear for every field. */
class PackContentTest {
    private static final Path PACKS = Path.of("..", "packs");

    @Test
    void theFrenchPackHasThirtyScenariosOverAllFamiliesAndLevels() {
        var french = pack("fr-accueil");
        assertThat(french.scenarios()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(counts(french, Scenario::family)).hasSize(Family.values().length);
        assertThat(counts(french, Scenario::family).values())
                .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5));
        assertThat(counts(french, Scenario::level).keySet()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(counts(french, Scenario::level).values())
                .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(8));
    }

    @Test
    void theFrenchPackComesFirstThenTheDutchThenTheEnglish() throws java.io.IOException {
        var order = PackLibrary.read(PACKS).shelf().packs().keySet();
        assertThat(order.stream().map(PackId::value)).containsExactly("fr-accueil", "nl-onthaal", "en-helpdesk");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackHasTenScenariosOfEveryFamilyAndLevel(Pack pack) {
        assertThat(pack.scenarios()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(counts(pack, Scenario::family)).hasSize(Family.values().length);
        assertThat(counts(pack, Scenario::level)).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPhraseHasThreeWordingsAndNoTwoAreAlike(Pack pack) {
        assertThat(pack.scenarios().stream()
                        .flatMap(scenario ->
                                Stream.concat(scenario.phrases().values().stream(), pack.common().values().stream())))
                .allSatisfy(PackContentTest::isVaried);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theCustomerSaysTheTruthOfEveryFieldHisScriptAsksFor(Pack pack) {
        assertThat(pack.scenarios()).allSatisfy(scenario -> {
            var script = pack.handbook().script(scenario.script().orElseThrow()).orElseThrow();
            assertThat(script.fields())
                    .allSatisfy(key -> assertThat(says(pack.role(scenario), key))
                            .as("%s says {%s}", scenario.id(), key)
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void lintHasNothingToSay(Pack pack) {
        assertThat(PackLint.of(PACKS.resolve(pack.id().value())).advice()).isEmpty();
    }

    private static void isVaried(Phrase phrase) {
        assertThat(phrase.wordings()).as(phrase.id().value()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(phrase.wordings().stream().map(PackContentTest::plain))
                .as(phrase.id().value())
                .doesNotHaveDuplicates();
    }

    private static String plain(String wording) {
        return wording.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static boolean says(Role role, String key) {
        var spoken = role.facts().get(key).orElseThrow().spoken();
        return role.utterances().stream().anyMatch(one -> one.text().contains(spoken));
    }

    private static <T> java.util.Map<T, Long> counts(Pack pack, Function<Scenario, T> by) {
        return pack.scenarios().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static Pack pack(String id) {
        return ((PackReading.Sound) PackReader.read(PACKS.resolve(id))).pack();
    }

    static Stream<Pack> packs() throws java.io.IOException {
        return PackLibrary.foldersOf(PACKS).stream()
                .map(folder -> pack(folder.getFileName().toString()));
    }
}
