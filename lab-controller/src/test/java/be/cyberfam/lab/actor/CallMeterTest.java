package be.cyberfam.lab.actor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.conductor.Meters;
import be.cyberfam.lab.rtp.Audible;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallMeterTest {
    private final CallMeter meter = new CallMeter();

    @Test
    void heIsNowhereBeforeHeHasSaidWhyHeCalls() {
        assertThat(read(Optional.empty()))
                .returns(Optional.empty(), Meters.Reading::step)
                .returns(false, Meters.Reading::leaves);
    }

    @Test
    void whoIsThroughWithHisStepsIsStillToldWhereHeWasAndThatHeLeaves() {
        read(Optional.of("motif"));
        assertThat(read(Optional.of("fin"))).returns(false, Meters.Reading::leaves);
        assertThat(read(Optional.empty()))
                .returns(Optional.of("fin"), Meters.Reading::step)
                .returns(true, Meters.Reading::leaves);
    }

    private Meters.Reading read(Optional<String> step) {
        meter.hear(new Audible.SpurtBegan(Instant.EPOCH), 0, step);
        return meter.reading().orElseThrow();
    }
}
