package be.cyberfam.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SaidWordsTest {
    @Test
    void oneOfThemIsEnoughWhateverItsAccentsAndCapitals() {
        var words = new SaidWords(List.of("remboursé", "votre nom"));
        assertThat(words.areIn("Vous serez REMBOURSE demain.")).isTrue();
        assertThat(words.areIn("Quel est votre… nom, madame ?")).isTrue();
        assertThat(words.areIn("Quel est le nom de votre mari ?")).isFalse();
    }

    @Test
    void aWordIsAWholeOneUnlessItEndsInAStar() {
        assertThat(new SaidWords(List.of("rem")).areIn("un remboursement")).isFalse();
        assertThat(new SaidWords(List.of("rembours*")).areIn("Un remboursement, oui."))
                .isTrue();
        assertThat(new SaidWords(List.of("rembours*")).areIn("préremboursé")).isFalse();
    }

    @Test
    void nothingIsHeardInNothing() {
        assertThat(new SaidWords(List.of("oui")).areIn("")).isFalse();
    }
}
