package be.cyberfam.lab.robot;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.conversation.Mood;
import be.cyberfam.lab.measure.Side;
import be.cyberfam.lab.measure.TalkMeasures;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.scenario.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One scenario, one seed, three trainees: what becomes of the same customer. */
class ThreeMannersTest {
    private static final long SEED = 11;
    private static Encounter good;
    private static Encounter rude;
    private static Encounter slow;

    @BeforeAll
    static void theSameCustomerCallsThreeTimes() throws IOException {
        good = Encounter.of(role(), Manner.GOOD, SEED);
        rude = Encounter.of(role(), Manner.RUDE, SEED);
        slow = Encounter.of(role(), Manner.SLOW, SEED);
    }

    @Test
    void threeCoursesThreeLedgersThreeSatisfactions() {
        assertThat(List.of(good.course(), rude.course(), slow.course())).doesNotHaveDuplicates();
        assertThat(List.of(causes(good), causes(rude), causes(slow))).doesNotHaveDuplicates();
        assertThat(List.of(
                        good.satisfaction().score(),
                        slow.satisfaction().score(),
                        rude.satisfaction().score()))
                .as("good %s\nslow %s\nrude %s", good.mood(), slow.mood(), rude.mood())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void eachIsExplainedByItsLedger() {
        assertThat(causes(good)).contains(MoodCause.GREETED_AT_ONCE).doesNotContain(MoodCause.TALKED_OVER);
        assertThat(causes(rude)).contains(MoodCause.TALKED_OVER, MoodCause.WRONG_FIELD);
        assertThat(causes(slow)).contains(MoodCause.HELD_LONG_UNANNOUNCED).doesNotContain(MoodCause.TALKED_OVER);
        for (var one : List.of(good, rude, slow)) {
            assertThat(one.satisfaction().level())
                    .isEqualTo(one.mood().ledger().stream()
                            .mapToInt(Mood.Change::weight)
                            .sum());
        }
    }

    @Test
    void theMeasuresFindEachMannerAgain() {
        var well = TalkMeasures.of(good.speech());
        var rudely = TalkMeasures.of(rude.speech());
        var slowly = TalkMeasures.of(slow.speech());
        assertThat(rudely.interruptionsBy(Side.AGENT))
                .as("who speaks over him")
                .isGreaterThanOrEqualTo(2)
                .isGreaterThan(well.interruptionsBy(Side.AGENT))
                .isGreaterThan(slowly.interruptionsBy(Side.AGENT));
        assertThat(median(slowly.answeringGapsMs()))
                .as("who hesitates: %s, good %s", slowly.answeringGapsMs(), well.answeringGapsMs())
                .isGreaterThan(2 * median(well.answeringGapsMs()));
        assertThat(slowly.greetingDelayMs().orElseThrow())
                .isGreaterThan(well.greetingDelayMs().orElseThrow());
        assertThat(well.greetingDelayMs().orElseThrow()).isLessThan(TalkMeasures.PROMPT_GREETING_MS);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Test
    void theSameTraineeTwiceMeetsTheSameCustomerToTheMillisecond() throws IOException {
        assertThat(Encounter.of(role(), Manner.GOOD, SEED).course()).isEqualTo(good.course());
        assertThat(Encounter.of(role(), Manner.RUDE, SEED).course()).isEqualTo(rude.course());
    }

    @Test
    void anotherSeedIsAnotherCustomer() throws IOException {
        assertThat(Encounter.of(role(), Manner.GOOD, SEED + 1).course()).isNotEqualTo(good.course());
    }

    private static List<MoodCause> causes(Encounter encounter) {
        return encounter.mood().ledger().stream().map(Mood.Change::cause).toList();
    }

    private static Role role() throws IOException {
        var pack = PackLibrary.read(Path.of("..", "packs")).shelf().packs().values().stream()
                .filter(one -> one.id().value().equals("fr-accueil"))
                .findFirst()
                .orElseThrow();
        return pack.role(pack.scenarios().stream()
                .filter(one -> one.id().value().equals("colis-perdu"))
                .findFirst()
                .orElseThrow());
    }
}
