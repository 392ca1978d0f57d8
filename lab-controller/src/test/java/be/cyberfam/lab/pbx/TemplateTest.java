package be.cyberfam.lab.pbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Map<String, List<Map<String, String>>> SEATS =
            Map.of("seat", List.of(Map.of("id", "seat-01"), Map.of("id", "seat-02")));

    @Test
    void fillsBlanksAndLeavesAsterisksOwnVariablesAlone() {
        assertThat(template("port = {{PORT}}", "exten => 1,1,NoOp(${EXTEN})").fill(Map.of("PORT", "5060"), Map.of()))
                .isEqualTo("port = 5060\nexten => 1,1,NoOp(${EXTEN})\n");
    }

    @Test
    void repeatsALoopForEachItem() {
        assertThat(template("; {{for seat}}", "[{{seat.id}}]", "; {{end}}", "last")
                        .fill(Map.of(), SEATS))
                .isEqualTo("[seat-01]\n[seat-02]\nlast\n");
    }

    @Test
    void namesFileAndLineOfABlankNobodyKnows() {
        assertThatThrownBy(() -> template("a", "b = {{NOBODY}}").fill(Map.of(), Map.of()))
                .isInstanceOf(PbxFailed.class)
                .hasMessage("x.conf, line 2: nothing is known of {{NOBODY}}.");
    }

    @Test
    void namesFileAndLineOfALoopWithoutEndOrWithoutList() {
        assertThatThrownBy(() -> template("; {{for seat}}", "x").fill(Map.of(), SEATS))
                .hasMessage("x.conf, line 1: the loop has no {{end}} of its own.");
        assertThatThrownBy(() -> template("; {{for chair}}", "; {{end}}").fill(Map.of(), SEATS))
                .hasMessage("x.conf, line 1: there is no list of \"chair\", only of seat.");
    }

    @Test
    void refusesValuesThatWouldChangeTheFilesMeaning() {
        for (var bad : List.of("a\nb", "a;b", "]x", "a\0")) {
            assertThatThrownBy(() -> template("v = {{V}}").fill(Map.of("V", bad), Map.of()))
                    .hasMessageContaining("line 1");
        }
    }

    private static Template template(String... lines) {
        return new Template("x.conf", List.of(lines));
    }
}
