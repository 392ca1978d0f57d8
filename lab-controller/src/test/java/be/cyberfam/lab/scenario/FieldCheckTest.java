package be.cyberfam.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.scenario.FormField.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT    | rouge clignotant       | Rouge  clignotant !
            TEXT    | à l’étage              | a l'etage
            NUMBER  | C-77 31 40             | 773140
            PHONE   | 0496 12 77 40          | 0496/12.77.40
            AMOUNT  | 92,70 €                | 92.7
            AMOUNT  | 45 €                   | 45,00 euros
            ADDRESS | Rue de Fer 118, 5000 Namur | 118 rue de fer - namur 5000
            DATE    | 1er décembre           | 1ER DECEMBRE
            """)
    void whatDoesNotMatterIsForgiven(Kind kind, String truth, String written) {
        assertThat(check(kind, truth).isRight(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT    | Leclercq               | leclercq       | 0 | false
            TEXT    | Leclercq               | Leclerc        | 1 | true
            TEXT    | Leclercq               | Lecomte        | 5 | false
            TEXT    | Leclercq               | ''             | 8 | false
            PHONE   | 0496 12 77 40          | 0496 12 77 04  | 2 | false
            AMOUNT  | 92,70 €                | 97,20          | 2 | false
            ADDRESS | Rue Peeters 8, 5000 Namur | Rue Peters 8, 5000 Namur | 1 | true
            ADDRESS | Rue Peeters 8, 5000 Namur | Rue Peters 9, 5000 Namur | 2 | false
            """)
    void howManySignsAreWrongAndWhetherItWasUnderstood(
            Kind kind, String truth, String written, int errors, boolean soundsRight) {
        assertThat(check(kind, truth).errors(written)).isEqualTo(errors);
        assertThat(check(kind, truth).soundsRight(written)).isEqualTo(soundsRight);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT    | rouge clignotant       | clignotant rouge
            NUMBER  | 3                      | trois cents
            PHONE   | 0496 12 77 40          | 0496 12 77 04
            AMOUNT  | 92,70 €                | 97,20
            AMOUNT  | 45 €                   | quarante
            ADDRESS | Rue de Fer 118, 5000 Namur | Rue de Fer 18, 5000 Namur
            DATE    | 1er décembre           | 11 décembre
            """)
    void whatMattersIsNot(Kind kind, String truth, String written) {
        assertThat(check(kind, truth).isRight(written)).isFalse();
    }

    @Test
    void nothingWrittenIsNeverRight() {
        for (var kind : Kind.values()) {
            assertThat(check(kind, "12 €").isRight(" ")).as(kind.word()).isFalse();
        }
    }

    @Test
    void otherRightWaysCountAsWell() {
        var truth = new Fact("announced", "jeudi 12 novembre", "jeudi passé", List.of("12/11", "jeudi passé"));
        var check = new FieldCheck(field(Kind.DATE), truth);
        assertThat(check.isRight("12/11")).isTrue();
        assertThat(check.isRight("Jeudi passe")).isTrue();
        assertThat(check.isRight("11/12")).isFalse();
    }

    private static FieldCheck check(Kind kind, String truth) {
        return new FieldCheck(field(kind), new Fact("field", truth, truth, List.of()));
    }

    private static FormField field(Kind kind) {
        return new FormField("field", new Labels("Champ", "Veld", "Field"), kind);
    }
}
