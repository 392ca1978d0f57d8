package be.cyberfam.lab.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairSampleTest {
    private static final List<Integer> TWENTY = IntStream.range(0, 20).boxed().toList();

    @Test
    void everybodyIsHeardEquallyOftenAndWhoHasFewerCallsWithAllOfThem() {
        var sample = FairSample.draw(Map.of("ana", TWENTY, "bea", List.of(3, 1)), 4, 7);
        assertThat(sample.get("ana")).hasSize(4).isSubsetOf(TWENTY);
        assertThat(sample.get("bea")).containsExactly(1, 3);
    }

    @Test
    void theSameSeedDrawsTheSameCallsInWhateverOrderTheyCome() {
        var once = FairSample.draw(Map.of("ana", TWENTY), 5, 7);
        var again = FairSample.draw(Map.of("ana", TWENTY.reversed()), 5, 7);
        assertThat(again).isEqualTo(once);
        assertThat(FairSample.draw(Map.of("ana", TWENTY), 5, 8)).isNotEqualTo(once);
    }

    @Test
    void whoElseIsDrawnChangesNothingForHer() {
        var alone = FairSample.draw(Map.of("ana", TWENTY), 5, 7).get("ana");
        var together = FairSample.draw(Map.of("ana", TWENTY, "bea", TWENTY), 5, 7);
        assertThat(together.get("ana")).isEqualTo(alone);
        assertThat(together.get("bea")).isNotEqualTo(alone);
    }

    @Test
    void overManySeedsEveryCallIsDrawnAboutEquallyOften() {
        var times = new int[20];
        for (long seed = 0; seed < 4_000; seed++) {
            FairSample.draw(Map.of("ana", TWENTY), 5, seed).get("ana").forEach(call -> times[call]++);
        }
        assertThat(IntStream.of(times)).allMatch(count -> count > 850 && count < 1_150);
    }
}
