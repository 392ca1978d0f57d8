package be.cyberfam.lab.assess;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.scenario.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NextCallTest {
    private static Pack pack;

    @BeforeAll
    static void read() throws IOException {
        pack = PackLibrary.read(Path.of("..", "packs"))
                .shelf()
                .pack(new PackId("fr-accueil"))
                .orElseThrow();
    }

    @Test
    void ofHerLevelTheOneWithMostToPractiseComesFirst() {
        var all = NextCall.of(pack, Practice.FIELDS, 2, Map.of());
        var level = all.stream().filter(next -> next.scenario().level() == 2).toList();
        assertThat(all.getFirst().scenario().level()).isEqualTo(2);
        assertThat(all.getFirst().amount())
                .isEqualTo(level.stream().mapToLong(NextCall::amount).max().orElseThrow());
    }

    @Test
    void whereLessIsMoreTheLeastPatientComesFirst() {
        var all = NextCall.of(pack, Practice.HOLDS, 1, Map.of());
        assertThat(all.getFirst().amount())
                .isEqualTo(all.stream().mapToLong(NextCall::amount).min().orElseThrow());
    }

    @Test
    void nothingHarderIsProposed() {
        assertThat(NextCall.of(pack, Practice.CUTS, 1, Map.of()))
                .isNotEmpty()
                .allMatch(next -> next.scenario().level() == 1);
    }

    @Test
    void whatSheHasHadComesAfterWhatIsNew() {
        var first = NextCall.of(pack, Practice.ANSWERS, 2, Map.of())
                .getFirst()
                .scenario()
                .id();
        var again = NextCall.of(pack, Practice.ANSWERS, 2, Map.of(first, 1L));
        assertThat(again.getFirst().scenario().id()).isNotEqualTo(first);
        assertThat(again).extracting(next -> next.scenario().id()).contains(first);
    }

    @Test
    void theSameIsProposedEveryTime() {
        for (var practice : Practice.values()) {
            assertThat(NextCall.of(pack, practice, 3, Map.of(new ScenarioId("x"), 1L)))
                    .isEqualTo(NextCall.of(pack, practice, 3, Map.of(new ScenarioId("x"), 1L)));
        }
    }
}
