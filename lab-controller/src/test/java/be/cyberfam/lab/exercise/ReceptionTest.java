package be.cyberfam.lab.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    private static final PackId DUTCH = new PackId("nl-onthaal");
    private static final Casting WHO =
            new Casting(DUTCH, new ScenarioId("parcel"), new CustomerId("an"), "An", Optional.empty(), 1);
    private static final Reception MENU =
            new Reception(Map.of(DUTCH, "2"), Announcing.NOTHING, Optional.empty(), Set.of());

    @Test
    void mostPressTheirKeyAndSomeAWrongOneOrNone() {
        var pressed = LongStream.range(0, 2_000)
                .mapToObj(seed -> MENU.of(WHO, seed).keys())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(pressed.keySet()).containsExactlyInAnyOrder("2", "92", "99", "");
        assertThat(pressed.get("2")).isBetween(1_500L, 1_700L);
    }

    @Test
    void theSameSeedPressesTheSameKeys() {
        assertThat(MENU.of(WHO, 7)).isEqualTo(MENU.of(WHO, 7));
    }

    @Test
    void urgentCustomersStandBeforeTheOthers() {
        var urgent = new Reception(Map.of(), Announcing.NOTHING, Optional.empty(), Set.of(WHO.scenario()));
        assertThat(urgent.of(WHO, 1).priority()).isPositive();
        assertThat(Reception.PLAIN.of(WHO, 1)).isEqualTo(Entrance.PLAIN);
    }

    @Test
    void aLineThatIsNeverFullHasNoOverflow() {
        assertThatThrownBy(() -> new Overflow(Optional.empty(), Optional.empty(), Optional.empty()))
                .hasMessageContaining("after how long");
        assertThatThrownBy(() -> new Overflow(Optional.of(Duration.ofSeconds(1)), Optional.empty(), Optional.empty()))
                .hasMessageContaining("5 s");
    }

    @Test
    void nobodyIsToldEverySecond() {
        assertThatThrownBy(() -> new Announcing(Announcing.Kind.POSITION, Duration.ofSeconds(1)))
                .hasMessageContaining("every 15 s");
    }
}
