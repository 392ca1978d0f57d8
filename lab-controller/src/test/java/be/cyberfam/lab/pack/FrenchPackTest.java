package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrenchPackTest {
    private static final Path PACKS = Path.of("..", "packs");
    private static final Pattern SPEAKABLE =
            Pattern.compile("[\\p{L}0-9 ,.;:!?…'’–-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_WORDING = 170;
    private static final PackReading READING = PackReader.read(PACKS.resolve("fr-accueil"));

    @Test
    void everyPackOfTheLabIsSound() throws IOException {
        var library = PackLibrary.read(PACKS);
        assertThat(library.refused()).isEmpty();
        assertThat(library.shelf().packs()).containsKey(new PackId("fr-accueil"));
    }

    @Test
    void itHasEightDifferentCustomersAtLeast() {
        assertThat(pack().scenarios()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(pack().scenarios().stream()
                        .map(scenario -> scenario.customer())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(pack().personas().values().stream()
                        .map(persona -> persona.voice())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void everyWordingOfEveryRoleCanBeSpoken() {
        assertThat(utterances()).allSatisfy(text -> assertThat(text).matches(SPEAKABLE));
    }

    @Test
    void noWordingIsLongerThanABreath() {
        assertThat(utterances()).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_WORDING));
    }

    @Test
    void everyScenarioOffersASupervisorSomethingToTellAndToHaveHappen() {
        assertThat(pack().scenarios()).allSatisfy(scenario -> {
            assertThat(scenario.hints()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(scenario.injects()).anyMatch(Inject::angry).anyMatch(Inject::ends);
            assertThat(scenario.injects()).anyMatch(inject -> inject.fault().isPresent());
        });
    }

    @Test
    void everyRightOutcomeHasTemptingWrongOnes() {
        assertThat(pack().scenarios())
                .allSatisfy(scenario -> assertThat(scenario.plausible()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void theHashNamesTheContent() {
        assertThat(PackReader.read(PACKS.resolve("fr-accueil"))).isEqualTo(READING);
        assertThat(pack().hash()).matches("[0-9a-f]{64}");
    }

    private static Stream<String> utterances() {
        return pack().scenarios().stream()
                .map(pack()::role)
                .map(Role::utterances)
                .flatMap(utterances -> utterances.stream().map(utterance -> utterance.text()));
    }

    private static Pack pack() {
        assertThat(READING).isInstanceOf(PackReading.Sound.class);
        return ((PackReading.Sound) READING).pack();
    }
}
