package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLanguageTest {
    private static final PlainLanguage THREE_IN_FIVE = new PlainLanguage(3, 5);

    @Test
    void countsWordsAndNoMarksThatStandAlone() {
        assertThat(PlainLanguage.words("Vous avez {phone} ? Oui – c'est ça !")).isEqualTo(6);
    }

    @Test
    void aSentenceEndsAtItsMark() {
        assertThat(THREE_IN_FIVE.tooLong("Un deux trois. Quatre cinq.")).isEmpty();
        assertThat(THREE_IN_FIVE.tooLong("Un deux trois quatre.")).hasValue("a sentence of 4 words, more than 3");
    }

    @Test
    void manyShortSentencesAreLongTogether() {
        assertThat(THREE_IN_FIVE.tooLong("Un deux. Trois quatre. Cinq six."))
                .hasValue("a text of 6 words, more than 5");
    }

    @Test
    void aNumberWithAPointIsOneWord() {
        assertThat(THREE_IN_FIVE.tooLong("Cela fait 31.20 euros.")).hasValue("a sentence of 4 words, more than 3");
    }
}
