package be.cyberfam.lab.dialler;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.ScenarioId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListCsvTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final List<ScenarioId> SCENARIOS = List.of(new ScenarioId("one"), new ScenarioId("two"));

    @Test
    void aSpreadsheetsFrenchColumnsAreUnderstoodInAnyOrder() {
        var read = read("""
                Téléphone;Nom;Fuseau;De;À;Ne pas appeler
                087/12.34.56;"Lambert; Zoé";;9:00;20:00;
                0470 11 22 33;Marc Simon;America/Montreal;;;oui
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.people())
                .containsExactly(
                        new Listed(
                                "087123456",
                                "Lambert; Zoé",
                                new ScenarioId("one"),
                                BRUSSELS,
                                Optional.of(new CallingHours(LocalTime.of(9, 0), LocalTime.of(20, 0))),
                                Optional.empty()),
                        new Listed(
                                "0470112233",
                                "Marc Simon",
                                new ScenarioId("two"),
                                ZoneId.of("America/Montreal"),
                                Optional.empty(),
                                Optional.of(Listed.Bar.DO_NOT_CALL)));
    }

    @Test
    void commasQuotesAndTheMarkOfAnEditorAreTakenTooAndEmptyLinesLeftOut() {
        var read = read("\uFEFFname,number,refused\r\n\"Zoé \"\"Zou\"\" Lambert\",087123456,2026-10-04\r\n,,\r\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.people()).singleElement().satisfies(who -> {
            assertThat(who.name()).isEqualTo("Zoé \"Zou\" Lambert");
            assertThat(who.bar()).contains(Listed.Bar.REFUSED);
        });
    }

    @Test
    void everythingThatIsWrongIsToldWithItsLineAndColumn() {
        var read = read("""
                name,number,zone,from,until,do-not-call,scenario
                Zoé,12,Europe/Brussel,9h,20:00,peut-être,three
                ,087123456,,,,,
                Marc,087123456,,,,,
                Léa,087123457,,21:00,20:00,,
                """);
        assertThat(read.people()).isEmpty();
        assertThat(read.faults())
                .extracting(fault -> fault.line() + ":" + fault.column())
                .containsExactly("2:2", "2:3", "2:4", "2:6", "2:7", "3:1", "5:4");
        assertThat(read.faults().getFirst().what()).isEqualTo("\"12\" is no telephone number");
    }

    @Test
    void aNumberThatStandsThereTwiceIsToldWithItsFirstLine() {
        var read = read("name,number\nZoé,087 12 34 56\nMarc,087123456\n");
        assertThat(read.faults()).containsExactly(new ListCsv.Fault(3, 2, "this number stands in line 2 already"));
    }

    @Test
    void aFileWithoutNamesOrWithColumnsNobodyKnowsIsRefusedAtItsFirstLine() {
        assertThat(read("nom,numéro,couleur\n").faults())
                .containsExactly(new ListCsv.Fault(1, 3, "the column \"couleur\" is not known here"));
        assertThat(read("nom\nZoé\n").faults())
                .containsExactly(new ListCsv.Fault(1, 1, "there is no column \"number\""));
        assertThat(read("").faults()).hasSize(1);
        assertThat(read("nom;numéro\n").faults()).hasSize(1);
    }

    private static ListCsv.Read read(String text) {
        return ListCsv.read(text, BRUSSELS, SCENARIOS);
    }
}
