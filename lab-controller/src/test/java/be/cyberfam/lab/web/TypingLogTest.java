package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.conductor.FieldAct;
import be.cyberfam.lab.conductor.FieldAct.Kind;
import be.cyberfam.lab.measure.Typing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypingLogTest {
    private final List<FieldAct> acts = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void lettersAndCorrectionsAreKeystrokesAndTimeRunsFromTheFirstToTheLastOfAVisit() {
        types("name", "Dubpis");
        key("name", "Backspace");
        key("name", "ArrowLeft");
        key("name", "Tab");
        left("name", "Dubois");
        pause(60_000);
        types("note", "ok");
        left("note", "ok");
        var typed = TypingLog.of(acts, Map.of("name", 1)).orElseThrow();
        assertThat(typed.typing()).isEqualTo(new Typing(8, 9, 1, 6 * 200 + 200));
        assertThat(typed.corrections()).isEqualTo(1);
    }

    @Test
    void whatWasPastedWasNotTyped() {
        types("name", "D");
        acts.add(new FieldAct(now, "name", Kind.PASTED, "Dubois"));
        left("name", "Dubois");
        assertThat(TypingLog.of(acts, Map.of())).isEmpty();
    }

    @Test
    void withoutAKeyNothingWasMeasured() {
        left("name", "");
        assertThat(TypingLog.of(acts, Map.of("name", 6))).isEmpty();
    }

    private void types(String field, String text) {
        acts.add(new FieldAct(now, field, Kind.ENTERED, ""));
        text.chars().forEach(letter -> key(field, String.valueOf((char) letter)));
    }

    private void key(String field, String key) {
        acts.add(new FieldAct(now, field, Kind.KEY, key));
        pause(200);
    }

    private void left(String field, String text) {
        acts.add(new FieldAct(now, field, Kind.LEFT, text));
    }

    private void pause(long ms) {
        now = now.plusMillis(ms);
    }
}
