package be.cyberfam.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40718252      | quarante, septante et un, quatre-vingt-deux, cinquante-deux
            085 21 45 87  | zéro quatre-vingt-cinq, vingt et un, quarante-cinq, quatre-vingt-sept
            0475 90 91 80 | zéro quatre, septante-cinq, nonante, nonante et un, quatre-vingts
            200 01 100    | deux cents, zéro un, cent
            """)
    void aNumberIsSaidInGroupsAsInBelgium(String value, String said) {
        assertThat(SpokenNumber.of(value, "fr-be")).isEqualTo(said);
    }

    @Test
    void inOtherLanguagesItsDigitsAreSaidOneByOne() {
        assertThat(SpokenNumber.of("085 21 45", "nl")).isEqualTo("0 8 5, 2 1, 4 5");
    }

    @Test
    void aPriceOrAnAddressIsNone() {
        assertThat(SpokenNumber.isOne("92,70 €")).isFalse();
        assertThat(SpokenNumber.isOne("Rue de Fer 118")).isFalse();
        assertThat(SpokenNumber.isOne("14")).isFalse();
    }
}
