package be.cyberfam.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Dupont, Dupond",
        "Leclercq, Leclerc",
        "De Clercq, Declerck",
        "Peeters, Peters",
        "De Smedt, Desmet",
        "Thiry, Tirie",
        "Verhaegen, Verhaeghen",
        "Vermeiren, Vermeyren",
        "De Witte, Dewit",
        "Philippe, Filip",
        "Mathieu, Matthieu",
        "Meurice, Meurisse",
        "Rousseau, Rousseaux"
    })
    void theseAreOneNameToTheEar(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({"Dubois, Dumont", "Janssens, Jansen", "Peeters, Pieters", "Lambert, Lamberts", "Maes, Moes"})
    void theseAreTwo(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    private static String key(String name) {
        return SoundKey.of(FieldCheck.words(name));
    }
}
